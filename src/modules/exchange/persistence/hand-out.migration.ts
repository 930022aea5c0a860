import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that were handed out as one PDF or as ZIP: to whom, what for, and exactly what. */
export class CreateHandOut1764600001000 implements MigrationInterface {
  readonly name = 'CreateHandOut1764600001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hand_out (
        id             uuid CONSTRAINT pk_hand_out PRIMARY KEY,
        -- no foreign key: what was handed out is known after the file is disposed of
        file_id        uuid NOT NULL,
        kind           text NOT NULL CONSTRAINT ck_hand_out_kind CHECK (kind IN ('pdf', 'zip')),
        state          text NOT NULL CONSTRAINT ck_hand_out_state CHECK (state IN ('waiting', 'ready', 'failed', 'expired')),
        purpose        text NOT NULL,
        -- documents asked for; null = all that could be seen
        document_ids   uuid[],
        requested_by   uuid,
        requested_name text NOT NULL,
        requested_at   timestamptz NOT NULL,
        finished_at    timestamptz,
        -- the result is deleted after this moment
        expires_at     timestamptz,
        progress_done  integer NOT NULL DEFAULT 0,
        progress_total integer NOT NULL DEFAULT 0,
        object_hash    char(64),
        size_bytes     bigint,
        file_name      text,
        -- documents and versions with the checksums of what was given
        handed         jsonb,
        failure        text
      );
      CREATE INDEX ix_hand_out_file ON hand_out (file_id, requested_at DESC);
      CREATE INDEX ix_hand_out_expiry ON hand_out (expires_at) WHERE state = 'ready';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE hand_out');
  }
}
