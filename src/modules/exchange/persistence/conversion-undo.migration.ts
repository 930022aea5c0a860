import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs that are taken back as a whole: asked for by one person, confirmed by another, worked off file by file. */
export class ConversionUndo1765200000100 implements MigrationInterface {
  readonly name = 'ConversionUndo1765200000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conversion DROP CONSTRAINT ck_conversion_state, ADD CONSTRAINT ck_conversion_state
        CHECK (state IN ('collecting', 'checking', 'checked', 'running', 'stopped', 'done', 'undoing', 'undone'));
      -- what was taken back may be taken over once more, from the same manifest too
      ALTER TABLE conversion DROP CONSTRAINT uq_conversion_manifest;
      CREATE UNIQUE INDEX uq_conversion_manifest ON conversion (manifest_hash) WHERE state NOT IN ('undoing', 'undone');
      CREATE INDEX ix_conversion_manifest ON conversion (manifest_hash);

      ALTER TABLE conversion_item DROP CONSTRAINT ck_conversion_item_state, ADD CONSTRAINT ck_conversion_item_state
        CHECK (state IN ('waiting', 'done', 'refused', 'skipped', 'taken-back'));
      ALTER TABLE conversion_item
        -- what the file was when it was taken over: whether anybody did something with it since
        ADD COLUMN taken jsonb,
        -- why it stayed when its run was taken back
        ADD COLUMN kept_because text,
        ADD COLUMN undo_id uuid;

      CREATE TABLE conversion_undo (
        id                uuid CONSTRAINT pk_conversion_undo PRIMARY KEY,
        conversion_id     uuid NOT NULL CONSTRAINT fk_conversion_undo_conversion REFERENCES conversion,
        state             text NOT NULL CONSTRAINT ck_conversion_undo_state
                          CHECK (state IN ('requested', 'withdrawn', 'refused', 'running', 'stopped', 'done')),
        reason            text NOT NULL,
        legal_basis       text NOT NULL,
        requested_by      uuid NOT NULL,
        requested_by_name text NOT NULL,
        requested_at      timestamptz NOT NULL,
        decided_by        uuid,
        decided_by_name   text,
        decided_at        timestamptz,
        decision_reason   text,
        -- fingerprint of what the second person saw: which files go, which stay and why
        seen              char(64),
        finished_at       timestamptz,
        -- code of what broke it off
        failure           text,
        CONSTRAINT ck_conversion_undo_decided CHECK ((state = 'requested') = (decided_by IS NULL)),
        CONSTRAINT ck_conversion_undo_two_persons
          CHECK (state IN ('requested', 'withdrawn') OR decided_by <> requested_by)
      );
      CREATE UNIQUE INDEX uq_conversion_undo_open ON conversion_undo (conversion_id) WHERE state IN ('requested', 'running');
      CREATE INDEX ix_conversion_undo_conversion ON conversion_undo (conversion_id, requested_at);
      CREATE TRIGGER conversion_undo_stays BEFORE DELETE ON conversion_undo FOR EACH ROW EXECUTE FUNCTION refuse_change();
      REVOKE DELETE, TRUNCATE ON conversion_undo FROM talakte_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE conversion_undo;
      ALTER TABLE conversion_item DROP COLUMN taken, DROP COLUMN kept_because, DROP COLUMN undo_id;
      UPDATE conversion_item SET state = 'done' WHERE state = 'taken-back';
      ALTER TABLE conversion_item DROP CONSTRAINT ck_conversion_item_state, ADD CONSTRAINT ck_conversion_item_state
        CHECK (state IN ('waiting', 'done', 'refused', 'skipped'));
      DROP INDEX ix_conversion_manifest; DROP INDEX uq_conversion_manifest;
      UPDATE conversion SET state = 'done' WHERE state IN ('undoing', 'undone');
      ALTER TABLE conversion ADD CONSTRAINT uq_conversion_manifest UNIQUE (manifest_hash);
      ALTER TABLE conversion DROP CONSTRAINT ck_conversion_state, ADD CONSTRAINT ck_conversion_state
        CHECK (state IN ('collecting', 'checking', 'checked', 'running', 'stopped', 'done'));
    `);
  }
}
