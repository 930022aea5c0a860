import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First sign-in with a start password and an enrolment, states that two administrators may change, closed offices. */
export class ManageAccounts1763701100000 implements MigrationInterface {
  readonly name = 'ManageAccounts1763701100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE org_unit
        ADD COLUMN version   integer NOT NULL DEFAULT 1,
        ADD COLUMN closed_at timestamptz;

      ALTER TABLE user_account
        ADD COLUMN version               integer NOT NULL DEFAULT 1,
        ADD COLUMN start_password_until  timestamptz,
        ADD COLUMN second_factor_pending boolean NOT NULL DEFAULT false;
      CREATE INDEX ix_user_account_display_name ON user_account (fold_text(display_name), id);

      ALTER TABLE session
        ADD COLUMN pending_totp_secret bytea,
        DROP CONSTRAINT ck_session_state,
        ADD CONSTRAINT ck_session_state CHECK (state IN
          ('second-factor-required', 'new-password-required', 'enrolment-required', 'signed-in'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM session WHERE state IN ('new-password-required', 'enrolment-required');
      ALTER TABLE session
        DROP COLUMN pending_totp_secret,
        DROP CONSTRAINT ck_session_state,
        ADD CONSTRAINT ck_session_state CHECK (state IN ('second-factor-required', 'signed-in'));
      DROP INDEX ix_user_account_display_name;
      ALTER TABLE user_account
        DROP COLUMN version, DROP COLUMN start_password_until, DROP COLUMN second_factor_pending;
      ALTER TABLE org_unit DROP COLUMN version, DROP COLUMN closed_at;
    `);
  }
}
