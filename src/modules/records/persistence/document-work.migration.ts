import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Working on documents: states, remarks on versions, check-out, and uploads that wait for a decision. */
export class DocumentWork1764700000000 implements MigrationInterface {
  readonly name = 'DocumentWork1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE document
        ADD state         text NOT NULL DEFAULT 'received' CONSTRAINT ck_document_state
            CHECK (state IN ('received', 'draft', 'in-progress', 'in-co-signature', 'final', 'dispatched')),
        ADD dispatched_on date,
        ADD version       integer NOT NULL DEFAULT 1;
      CREATE INDEX ix_document_unfinished ON document (file_id) WHERE state IN ('draft', 'in-progress', 'in-co-signature');

      ALTER TABLE document_version
        ADD note     text,
        -- number of the version it was made from; null for the first one
        ADD based_on integer;

      -- what the guarded processes found in an uploaded version
      CREATE TABLE document_version_reading (
        version_id uuid CONSTRAINT pk_document_version_reading PRIMARY KEY
                   CONSTRAINT fk_document_version_reading_version REFERENCES document_version ON DELETE CASCADE,
        findings   jsonb NOT NULL,
        read_at    timestamptz NOT NULL
      );

      CREATE TABLE document_check_out (
        document_id  uuid CONSTRAINT pk_document_check_out PRIMARY KEY
                     CONSTRAINT fk_document_check_out_document REFERENCES document ON DELETE CASCADE,
        -- no foreign key: accounts belong to another module, which keeps them for ever
        user_id      uuid NOT NULL,
        user_name    text NOT NULL,
        place        text,
        base_version integer NOT NULL,
        since        timestamptz NOT NULL
      );
      CREATE INDEX ix_document_check_out_user ON document_check_out (user_id);

      CREATE TABLE held_upload (
        id                uuid CONSTRAINT pk_held_upload PRIMARY KEY,
        document_id       uuid NOT NULL CONSTRAINT fk_held_upload_document REFERENCES document ON DELETE CASCADE,
        base_version      integer NOT NULL,
        format            jsonb NOT NULL,
        note              text,
        handed_in_by      uuid,
        handed_in_by_name text NOT NULL,
        handed_in_at      timestamptz NOT NULL,
        state             text NOT NULL CONSTRAINT ck_held_upload_state
                          CHECK (state IN ('waiting', 'as-version', 'as-document', 'discarded')),
        decided_at        timestamptz,
        decided_by_name   text,
        page_texts        text[]
      );
      CREATE INDEX ix_held_upload_waiting ON held_upload (document_id) WHERE state = 'waiting';
      CREATE INDEX ix_held_upload_document ON held_upload (document_id);
      -- whose bytes an object is
      CREATE INDEX ix_held_upload_object ON held_upload ((format ->> 'objectHash'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE held_upload; DROP TABLE document_check_out; DROP TABLE document_version_reading;
      ALTER TABLE document_version DROP note, DROP based_on;
      ALTER TABLE document DROP state, DROP dispatched_on, DROP version;
    `);
  }
}
