import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs of one act over many files, and what became of each file. */
export class CreateBulkRun1764850000000 implements MigrationInterface {
  readonly name = 'CreateBulkRun1764850000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bulk_run (
        id            uuid CONSTRAINT pk_bulk_run PRIMARY KEY,
        settings      jsonb NOT NULL,
        state         text NOT NULL CONSTRAINT ck_bulk_run_state
                      CHECK (state IN ('checking', 'ready', 'running', 'stopped', 'cancelled', 'done')),
        stop_reason   text CONSTRAINT ck_bulk_run_stop_reason CHECK (stop_reason IN ('account', 'fault')),
        origin        text NOT NULL CONSTRAINT ck_bulk_run_origin CHECK (origin IN ('selection', 'repeat', 'undo')),
        of_run_id     uuid CONSTRAINT fk_bulk_run_of_run REFERENCES bulk_run,
        undo_reason   text,
        -- no foreign key: the account may go, what it did stays known
        begun_by      uuid NOT NULL,
        begun_by_name text NOT NULL,
        begun_at      timestamptz NOT NULL,
        started_at    timestamptz,
        finished_at   timestamptz
      );
      CREATE INDEX ix_bulk_run_begun ON bulk_run (begun_by, begun_at DESC);

      CREATE TABLE bulk_item (
        -- also the id of the step that is taken on the file, so that it is taken once
        id          uuid CONSTRAINT pk_bulk_item PRIMARY KEY,
        run_id      uuid NOT NULL CONSTRAINT fk_bulk_item_run REFERENCES bulk_run ON DELETE CASCADE,
        position    integer NOT NULL,
        -- no foreign key: the report outlives the file
        file_id     uuid NOT NULL,
        -- the item of the run that is taken back
        of_item_id  uuid,
        state       text NOT NULL CONSTRAINT ck_bulk_item_state
                    CHECK (state IN ('unchecked', 'possible', 'refused', 'working', 'done', 'failed')),
        attempts    integer NOT NULL DEFAULT 0,
        -- what the file was like before, for taking back
        before      jsonb,
        code        text,
        details     jsonb,
        CONSTRAINT uq_bulk_item_position UNIQUE (run_id, position),
        CONSTRAINT uq_bulk_item_file UNIQUE (run_id, file_id)
      );
      CREATE INDEX ix_bulk_item_open ON bulk_item (run_id, position) WHERE state IN ('unchecked', 'possible', 'working');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bulk_item; DROP TABLE bulk_run');
  }
}
