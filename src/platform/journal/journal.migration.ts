import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The append-only journal. The application role may add and read entries; nobody may change or delete one. */
export class CreateJournal1763700100000 implements MigrationInterface {
  readonly name = 'CreateJournal1763700100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE journal_entry (
        id             bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_journal_entry PRIMARY KEY,
        occurred_at    timestamptz(3) NOT NULL,
        actor_kind     text NOT NULL CONSTRAINT ck_journal_entry_actor_kind CHECK (actor_kind IN ('user', 'system')),
        actor_id       uuid,
        actor_name     text NOT NULL,
        action         text NOT NULL,
        object_type    text NOT NULL,
        object_id      text NOT NULL,
        before         jsonb,
        after          jsonb,
        correlation_id text NOT NULL,
        digest         bytea NOT NULL CONSTRAINT ck_journal_entry_digest CHECK (length(digest) = 32),
        -- the writing transaction: a block may only take entries older than every transaction still open
        written_by     xid8 NOT NULL DEFAULT pg_current_xact_id()
      );
      CREATE INDEX ix_journal_entry_object ON journal_entry (object_id, id);
      CREATE INDEX ix_journal_entry_actor ON journal_entry (actor_id, id);
      CREATE INDEX ix_journal_entry_action ON journal_entry (action, id);
      CREATE INDEX ix_journal_entry_occurred_at ON journal_entry (occurred_at);

      -- blocks of entries, sealed by the integrity module: each names its predecessor's hash
      CREATE TABLE journal_block (
        number        bigint CONSTRAINT pk_journal_block PRIMARY KEY,
        first_entry   bigint NOT NULL,
        last_entry    bigint NOT NULL,
        entries       integer NOT NULL,
        root          bytea NOT NULL CONSTRAINT ck_journal_block_root CHECK (length(root) = 32),
        previous_hash bytea NOT NULL CONSTRAINT ck_journal_block_previous CHECK (length(previous_hash) = 32),
        hash          bytea NOT NULL CONSTRAINT ck_journal_block_hash CHECK (length(hash) = 32),
        sealed_at     timestamptz(3) NOT NULL
      );
      CREATE TABLE journal_seal (
        entry_id     bigint CONSTRAINT pk_journal_seal PRIMARY KEY CONSTRAINT fk_journal_seal_entry REFERENCES journal_entry,
        block_number bigint NOT NULL CONSTRAINT fk_journal_seal_block REFERENCES journal_block,
        leaf         integer NOT NULL,
        CONSTRAINT uq_journal_seal_leaf UNIQUE (block_number, leaf)
      );
      -- what waits for its block; a trigger fills it, so that no writer can forget to
      CREATE TABLE journal_unsealed (
        entry_id bigint CONSTRAINT pk_journal_unsealed PRIMARY KEY
      );
      CREATE FUNCTION queue_for_sealing() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO journal_unsealed (entry_id) VALUES (NEW.id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER journal_entry_queue AFTER INSERT ON journal_entry
        FOR EACH ROW EXECUTE FUNCTION queue_for_sealing();
      CREATE TRIGGER journal_block_append_only BEFORE UPDATE OR DELETE ON journal_block
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER journal_seal_append_only BEFORE UPDATE OR DELETE ON journal_seal
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER journal_block_no_truncate BEFORE TRUNCATE ON journal_block
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER journal_seal_no_truncate BEFORE TRUNCATE ON journal_seal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON journal_block, journal_seal FROM talakte_app;

      CREATE TRIGGER journal_entry_append_only BEFORE UPDATE OR DELETE ON journal_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER journal_entry_no_truncate BEFORE TRUNCATE ON journal_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON journal_entry FROM talakte_app;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The journal is never taken back'));
  }
}
