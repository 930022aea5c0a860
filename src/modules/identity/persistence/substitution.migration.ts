import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deputies, levels that persons are cleared for by name, and the role of the data protection officer. */
export class Substitution1764400100000 implements MigrationInterface {
  readonly name = 'Substitution1764400100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE role_assignment
        DROP CONSTRAINT ck_role_assignment_role,
        ADD CONSTRAINT ck_role_assignment_role CHECK (role IN ('mail-room', 'caseworker', 'team-lead', 'records-manager',
          'archivist', 'auditor', 'data-protection-officer', 'administrator'));
      ALTER TABLE user_account
        ADD clearance text CONSTRAINT ck_user_account_clearance CHECK (clearance IN ('003', '002', '005', '001', '004'));

      CREATE TABLE substitution (
        id        uuid CONSTRAINT pk_substitution PRIMARY KEY,
        absent_id uuid NOT NULL CONSTRAINT fk_substitution_absent REFERENCES user_account (id),
        deputy_id uuid NOT NULL CONSTRAINT fk_substitution_deputy REFERENCES user_account (id),
        from_day  date NOT NULL,
        until_day date NOT NULL,
        role      text,
        unit_id   uuid CONSTRAINT fk_substitution_unit REFERENCES org_unit (id),
        reason    text NOT NULL,
        set_by    uuid NOT NULL,
        set_at    timestamptz NOT NULL,
        ended_at  timestamptz,
        ended_by  uuid,
        CONSTRAINT ck_substitution_persons CHECK (absent_id <> deputy_id),
        CONSTRAINT ck_substitution_period CHECK (until_day >= from_day)
      );
      CREATE INDEX ix_substitution_deputy ON substitution (deputy_id, until_day) WHERE ended_at IS NULL;
      CREATE INDEX ix_substitution_absent ON substitution (absent_id, until_day);
      REVOKE DELETE, TRUNCATE ON substitution FROM talakte_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE substitution;
      ALTER TABLE user_account DROP clearance;
      DELETE FROM role_assignment WHERE role = 'data-protection-officer';
      ALTER TABLE role_assignment
        DROP CONSTRAINT ck_role_assignment_role,
        ADD CONSTRAINT ck_role_assignment_role CHECK (role IN
          ('mail-room', 'caseworker', 'team-lead', 'records-manager', 'archivist', 'auditor', 'administrator'));
    `);
  }
}
