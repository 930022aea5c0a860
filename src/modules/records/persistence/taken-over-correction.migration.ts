import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an older register said of how long a file is kept and when it was closed, put right later: both stay known. */
export class TakenOverCorrection1765200000300 implements MigrationInterface {
  readonly name = 'TakenOverCorrection1765200000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- the day of the order comes from an older register
      ALTER TABLE file_closing ADD COLUMN is_taken_over boolean NOT NULL DEFAULT false;
      UPDATE file_closing SET is_taken_over = true
       WHERE closed_on < (closed_at AT TIME ZONE 'Europe/Berlin')::date;

      CREATE TABLE taken_over_correction (
        id                uuid CONSTRAINT pk_taken_over_correction PRIMARY KEY,
        file_id           uuid NOT NULL
                          CONSTRAINT fk_taken_over_correction_file REFERENCES record_file ON DELETE CASCADE,
        before            jsonb NOT NULL,
        after             jsonb NOT NULL,
        reason            text NOT NULL,
        corrected_at      timestamptz NOT NULL,
        corrected_by_name text NOT NULL
      );
      CREATE INDEX ix_taken_over_correction_file ON taken_over_correction (file_id, corrected_at);
      CREATE TRIGGER taken_over_correction_unchangeable BEFORE UPDATE ON taken_over_correction
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, TRUNCATE ON taken_over_correction FROM talakte_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE taken_over_correction; ALTER TABLE file_closing DROP COLUMN is_taken_over');
  }
}
