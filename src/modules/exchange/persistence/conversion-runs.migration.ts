import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which check is the present one, why a step broke off, and what a file of a manifest is known by. */
export class ExtendConversion1764650000000 implements MigrationInterface {
  readonly name = 'ExtendConversion1764650000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conversion
        -- a check that was overtaken by another one, or by a change of the folder, saves nothing
        ADD COLUMN check_id uuid,
        -- code of what broke the last check or run off
        ADD COLUMN failure  text;

      -- bytes put into the store for a time: known even when the folder or the hand-out they were put there for is not what it was
      CREATE TABLE staged_object (
        hash       char(64) CONSTRAINT pk_staged_object PRIMARY KEY,
        -- then they are deleted unless they became a record; later where the store does not let them go
        kept_until timestamptz NOT NULL
      );
      CREATE INDEX ix_staged_object_kept ON staged_object (kept_until);
      CREATE INDEX ix_conversion_entry_object ON conversion_entry (object_hash) WHERE object_hash IS NOT NULL;

      ALTER TABLE conversion_item
        -- what the file says and the checksums of its documents: the same ones again are the same file
        ADD COLUMN fingerprint char(64),
        -- system the file comes from, and its id there
        ADD COLUMN source_key  text,
        -- how often its taking over was begun: what breaks off every time holds the others up no longer
        ADD COLUMN attempts    integer NOT NULL DEFAULT 0;
      CREATE INDEX ix_conversion_item_source ON conversion_item (source_key) WHERE state = 'done' AND source_key IS NOT NULL;

      -- where a document that is deleted was taken over
      CREATE INDEX ix_conversion_item_document ON conversion_item USING gin ((outcome -> 'documents') jsonb_path_ops) WHERE state = 'done';

      ALTER TABLE hand_out
        -- documents that could not be shown, with the reason
        ADD COLUMN not_shown jsonb NOT NULL DEFAULT '[]';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE hand_out DROP COLUMN not_shown;
      DROP INDEX ix_conversion_item_document;
      DROP INDEX ix_conversion_item_source;
      ALTER TABLE conversion_item DROP COLUMN fingerprint, DROP COLUMN source_key, DROP COLUMN attempts;
      DROP INDEX ix_conversion_entry_object;
      DROP TABLE staged_object;
      ALTER TABLE conversion DROP COLUMN check_id, DROP COLUMN failure;
    `);
  }
}
