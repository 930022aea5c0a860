import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The role of the city's archive (Stadtarchiv). */
export class ArchivistRole1763900500000 implements MigrationInterface {
  readonly name = 'ArchivistRole1763900500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE role_assignment
        DROP CONSTRAINT ck_role_assignment_role,
        ADD CONSTRAINT ck_role_assignment_role CHECK (role IN
          ('mail-room', 'caseworker', 'team-lead', 'records-manager', 'archivist', 'auditor', 'administrator'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM role_assignment WHERE role = 'archivist';
      ALTER TABLE role_assignment
        DROP CONSTRAINT ck_role_assignment_role,
        ADD CONSTRAINT ck_role_assignment_role CHECK (role IN
          ('mail-room', 'caseworker', 'team-lead', 'records-manager', 'auditor', 'administrator'));
    `);
  }
}
