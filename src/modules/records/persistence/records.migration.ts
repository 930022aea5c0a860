import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files, proceedings, documents, their versions and formats, and the counters of references. */
export class CreateRecords1763700700000 implements MigrationInterface {
  readonly name = 'CreateRecords1763700700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE file_reference_counter (
        lead_unit_id uuid NOT NULL,
        -- the mark, not the plan unit: a new version of the plan goes on counting
        plan_mark    text NOT NULL,
        year         integer NOT NULL,
        last_number  integer NOT NULL,
        CONSTRAINT pk_file_reference_counter PRIMARY KEY (lead_unit_id, plan_mark, year)
      );

      -- names and addresses of the parties, without the keys they are stored under
      CREATE FUNCTION party_words(parties jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN (SELECT coalesce(string_agg(concat_ws(' ', party ->> 'name', party ->> 'address'), ' '), '')
                FROM jsonb_array_elements($1) AS party);

      CREATE TABLE record_file (
        id                     uuid CONSTRAINT pk_record_file PRIMARY KEY,
        reference              text NOT NULL CONSTRAINT uq_record_file_reference UNIQUE,
        reference_key          text NOT NULL,
        subject                text NOT NULL,
        file_type              text NOT NULL,
        plan_unit_id           uuid NOT NULL,
        lead_unit_id           uuid NOT NULL,
        state                  text NOT NULL CONSTRAINT ck_record_file_state CHECK (state IN ('open', 'closed')),
        retention_years        integer,
        disposal_kind          char(1) NOT NULL CONSTRAINT ck_record_file_disposal_kind CHECK (disposal_kind IN ('A', 'B', 'V')),
        parties                jsonb NOT NULL DEFAULT '[]',
        started_on             date NOT NULL,
        last_proceeding_number integer NOT NULL DEFAULT 0,
        last_document_number   integer NOT NULL DEFAULT 0,
        updated_at             timestamptz NOT NULL,
        version                integer NOT NULL,
        -- what people look for, in both ways of leaving spelling out of account
        words                  text GENERATED ALWAYS AS (
          fold_text(reference || ' ' || subject || ' ' || party_words(parties)) || ' ' ||
          fold_accents(reference || ' ' || subject || ' ' || party_words(parties))) STORED
      );
      CREATE INDEX ix_record_file_words ON record_file USING gin (words gin_trgm_ops);
      CREATE INDEX ix_record_file_subject_terms ON record_file USING gin (to_tsvector('german', subject));
      CREATE INDEX ix_record_file_lead_unit ON record_file (lead_unit_id, updated_at DESC, id);
      CREATE INDEX ix_record_file_plan_unit ON record_file (plan_unit_id);
      CREATE INDEX ix_record_file_reference_key ON record_file USING gin (reference_key gin_trgm_ops);
      CREATE INDEX ix_record_file_reference_prefix ON record_file (reference_key text_pattern_ops);
      CREATE INDEX ix_record_file_parties ON record_file USING gin ((parties::text) gin_trgm_ops);

      CREATE TABLE proceeding (
        id          uuid CONSTRAINT pk_proceeding PRIMARY KEY,
        file_id     uuid NOT NULL CONSTRAINT fk_proceeding_file REFERENCES record_file,
        number      integer NOT NULL,
        reference   text NOT NULL CONSTRAINT uq_proceeding_reference UNIQUE,
        subject     text NOT NULL,
        state       text NOT NULL CONSTRAINT ck_proceeding_state CHECK (state IN ('open', 'closed')),
        started_on  date NOT NULL,
        CONSTRAINT uq_proceeding_number UNIQUE (file_id, number)
      );

      CREATE TABLE document (
        id                uuid CONSTRAINT pk_document PRIMARY KEY,
        file_id           uuid NOT NULL CONSTRAINT fk_document_file REFERENCES record_file,
        proceeding_id     uuid CONSTRAINT fk_document_proceeding REFERENCES proceeding,
        number            integer NOT NULL,
        reference         text NOT NULL CONSTRAINT uq_document_reference UNIQUE,
        subject           text NOT NULL,
        type              text NOT NULL,
        date_of_letter    date,
        received_on       date,
        sender_name       text,
        sender_address    text,
        foreign_reference text,
        -- spelling left out and letters that look like digits folded into them, as referenceKey() does
        foreign_reference_key text GENERATED ALWAYS AS (translate(
          regexp_replace(upper(foreign_reference), '[^0-9A-Z|!]', '', 'g'), 'OQDIL|!SBZG', '00011115826')) STORED,
        medium            char(3) NOT NULL CONSTRAINT ck_document_medium CHECK (medium IN ('001', '002', '003')),
        pages             integer,
        scan_origin       jsonb NOT NULL DEFAULT '[]',
        -- what the document was made from, such as one mail item: the same source is never filed twice
        source            text CONSTRAINT uq_document_source UNIQUE,
        created_at        timestamptz NOT NULL,
        CONSTRAINT uq_document_number UNIQUE (file_id, number)
      );
      CREATE INDEX ix_document_foreign_reference ON document (foreign_reference_key);
      CREATE INDEX ix_document_proceeding ON document (proceeding_id);

      CREATE TABLE document_version (
        id          uuid CONSTRAINT pk_document_version PRIMARY KEY,
        document_id uuid NOT NULL CONSTRAINT fk_document_version_document REFERENCES document,
        number      integer NOT NULL,
        created_at  timestamptz NOT NULL,
        created_by  uuid,
        CONSTRAINT uq_document_version_number UNIQUE (document_id, number)
      );

      CREATE TABLE document_format (
        id          uuid CONSTRAINT pk_document_format PRIMARY KEY,
        version_id  uuid NOT NULL CONSTRAINT fk_document_format_version REFERENCES document_version,
        name        text NOT NULL,
        role        text NOT NULL CONSTRAINT ck_document_format_role CHECK (role IN ('rendition', 'original')),
        object_hash char(64) NOT NULL,
        media_type  text NOT NULL,
        file_name   text NOT NULL,
        size_bytes  bigint NOT NULL,
        pages       integer
      );
      CREATE INDEX ix_document_format_version ON document_format (version_id);
      CREATE INDEX ix_document_format_object ON document_format (object_hash);

      CREATE TABLE document_page_text (
        version_id uuid NOT NULL CONSTRAINT fk_document_page_text_version REFERENCES document_version,
        page       integer NOT NULL,
        text       text NOT NULL,
        CONSTRAINT pk_document_page_text PRIMARY KEY (version_id, page)
      );

      CREATE TRIGGER document_version_unchangeable BEFORE UPDATE OR DELETE ON document_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER document_format_unchangeable BEFORE UPDATE OR DELETE ON document_format
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON document_version, document_format FROM talakte_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE document_page_text; DROP TABLE document_format; DROP TABLE document_version; DROP TABLE document; DROP TABLE proceeding; DROP TABLE record_file; DROP TABLE file_reference_counter; DROP FUNCTION party_words',
    );
  }
}
