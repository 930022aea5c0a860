import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms keep the order of their fields: `jsonb` sorts them by the length of their names, `json` leaves them as they were written. */
export class KeepOrderOfForms1765600000500 implements MigrationInterface {
  readonly name = 'KeepOrderOfForms1765600000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE wf_definition ALTER COLUMN forms DROP DEFAULT, ALTER COLUMN forms TYPE json USING forms::json,
      ALTER COLUMN forms SET DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE wf_definition ALTER COLUMN forms DROP DEFAULT, ALTER COLUMN forms TYPE jsonb USING forms::jsonb,
      ALTER COLUMN forms SET DEFAULT '{}'`);
  }
}
