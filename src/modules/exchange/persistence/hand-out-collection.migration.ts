import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Many files handed out in one archive. */
export class HandOutCollection1765200000200 implements MigrationInterface {
  readonly name = 'HandOutCollection1765200000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hand_out_collection (
        id             uuid CONSTRAINT pk_hand_out_collection PRIMARY KEY,
        -- collecting: files come to it; waiting: it is being packed
        state          text NOT NULL CONSTRAINT ck_hand_out_collection_state
                       CHECK (state IN ('collecting', 'waiting', 'ready', 'failed', 'expired')),
        purpose        text NOT NULL,
        requested_by   uuid NOT NULL,
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
        failure        text
      );
      CREATE INDEX ix_hand_out_collection_expiry ON hand_out_collection (expires_at) WHERE state = 'ready';

      -- files in the order in which they came; their ids become those of their hand-outs
      CREATE TABLE collected_file (
        id            uuid CONSTRAINT pk_collected_file PRIMARY KEY,
        collection_id uuid NOT NULL CONSTRAINT fk_collected_file_collection REFERENCES hand_out_collection,
        file_id       uuid NOT NULL,
        position      bigint GENERATED ALWAYS AS IDENTITY,
        -- why it could not be handed out in the end
        code          text
      );
      CREATE INDEX ix_collected_file_collection ON collected_file (collection_id, position);

      ALTER TABLE hand_out ADD COLUMN collection_id uuid CONSTRAINT fk_hand_out_collection REFERENCES hand_out_collection;
      CREATE INDEX ix_hand_out_collection ON hand_out (collection_id) WHERE collection_id IS NOT NULL;
      ALTER TABLE hand_out DROP CONSTRAINT ck_hand_out_state, ADD CONSTRAINT ck_hand_out_state
        CHECK (state IN ('waiting', 'ready', 'failed', 'expired', 'collected'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE hand_out SET state = 'expired' WHERE state = 'collected';
      ALTER TABLE hand_out DROP CONSTRAINT ck_hand_out_state, ADD CONSTRAINT ck_hand_out_state
        CHECK (state IN ('waiting', 'ready', 'failed', 'expired'));
      ALTER TABLE hand_out DROP COLUMN collection_id;
      DROP TABLE collected_file; DROP TABLE hand_out_collection;
    `);
  }
}
