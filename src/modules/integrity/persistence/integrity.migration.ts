import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Integrity checks and their results. */
export class CreateIntegrity1763700500000 implements MigrationInterface {
  readonly name = 'CreateIntegrity1763700500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE integrity_check (
        id          uuid CONSTRAINT pk_integrity_check PRIMARY KEY,
        state       text NOT NULL CONSTRAINT ck_integrity_check_state CHECK (state IN ('running', 'ok', 'failed')),
        started_at  timestamptz NOT NULL,
        finished_at timestamptz,
        started_by  text NOT NULL,
        progress    jsonb NOT NULL,
        first_fault jsonb,
        -- last block found whole, so that blocks cut off the end are missed later
        head        jsonb
      );
      CREATE INDEX ix_integrity_check_started_at ON integrity_check (started_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE integrity_check');
  }
}
