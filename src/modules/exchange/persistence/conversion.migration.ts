import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conversions of old stock: manifest, folder, faults, and what became of each file. */
export class CreateConversion1764600000000 implements MigrationInterface {
  readonly name = 'CreateConversion1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conversion (
        id              uuid CONSTRAINT pk_conversion PRIMARY KEY,
        manifest_name   text NOT NULL,
        -- the same manifest a second time is the same conversion: nothing is taken over twice
        manifest_hash   char(64) NOT NULL CONSTRAINT uq_conversion_manifest UNIQUE,
        manifest_bytes  bigint NOT NULL,
        state           text NOT NULL CONSTRAINT ck_conversion_state
                        CHECK (state IN ('collecting', 'checking', 'checked', 'running', 'stopped', 'done')),
        begun_at        timestamptz NOT NULL,
        begun_by        uuid,
        begun_by_name   text NOT NULL,
        started_by      uuid,
        started_by_name text,
        started_at      timestamptz,
        finished_at     timestamptz,
        progress_done   integer NOT NULL DEFAULT 0,
        progress_total  integer NOT NULL DEFAULT 0,
        errors          integer NOT NULL DEFAULT 0,
        notes           integer NOT NULL DEFAULT 0
      );
      CREATE INDEX ix_conversion_begun ON conversion (begun_at DESC, id);

      -- what lies in the folder; the bytes of files that are named are put into the object store
      CREATE TABLE conversion_entry (
        conversion_id uuid NOT NULL CONSTRAINT fk_conversion_entry_conversion REFERENCES conversion ON DELETE CASCADE,
        path          text NOT NULL,
        kind          text NOT NULL CONSTRAINT ck_conversion_entry_kind CHECK (kind IN ('file', 'folder', 'link', 'other')),
        size_bytes    bigint NOT NULL,
        modified_at   bigint NOT NULL,
        is_named      boolean NOT NULL,
        object_hash   char(64),
        -- what looking at the content found
        inspection    jsonb,
        CONSTRAINT pk_conversion_entry PRIMARY KEY (conversion_id, path)
      );

      CREATE TABLE conversion_fault (
        conversion_id uuid NOT NULL CONSTRAINT fk_conversion_fault_conversion REFERENCES conversion ON DELETE CASCADE,
        position      integer NOT NULL,
        code          text NOT NULL,
        severity      text NOT NULL CONSTRAINT ck_conversion_fault_severity CHECK (severity IN ('error', 'note')),
        line          integer,
        heading       text,
        value         text,
        detail        text,
        CONSTRAINT pk_conversion_fault PRIMARY KEY (conversion_id, position)
      );

      -- one file of the manifest; its id becomes that of the file
      CREATE TABLE conversion_item (
        id            uuid CONSTRAINT pk_conversion_item PRIMARY KEY,
        conversion_id uuid NOT NULL CONSTRAINT fk_conversion_item_conversion REFERENCES conversion ON DELETE CASCADE,
        line          integer NOT NULL,
        position      integer NOT NULL,
        lines         integer[] NOT NULL,
        state         text NOT NULL CONSTRAINT ck_conversion_item_state CHECK (state IN ('waiting', 'done', 'refused', 'skipped')),
        plan          jsonb,
        outcome       jsonb,
        CONSTRAINT uq_conversion_item_line UNIQUE (conversion_id, line)
      );
      CREATE INDEX ix_conversion_item_waiting ON conversion_item (conversion_id, position) WHERE state = 'waiting';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE conversion_item; DROP TABLE conversion_fault; DROP TABLE conversion_entry; DROP TABLE conversion',
    );
  }
}
