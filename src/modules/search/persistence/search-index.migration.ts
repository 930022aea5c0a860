import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The index in a schema of its own that belongs to the application: it is derived, and a rebuild makes its tables anew
 * beside those in use. Saved searches are nobody's derivation and lie with all else.
 */
export class SearchIndex1764500000000 implements MigrationInterface {
  readonly name = 'SearchIndex1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_page; DROP TABLE search_document');
    await runner.query(INDEX);
    await runner.query(SAVED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE saved_search; DROP SCHEMA search_index CASCADE;
      CREATE TABLE search_document (
        document_id uuid CONSTRAINT pk_search_document PRIMARY KEY, file_id uuid NOT NULL, unit_id uuid NOT NULL, type text NOT NULL,
        date_of_letter date, reference_key text NOT NULL, heading text NOT NULL, folded text NOT NULL, terms tsvector NOT NULL);
      CREATE INDEX ix_search_document_terms ON search_document USING gin (terms);
      CREATE INDEX ix_search_document_folded ON search_document USING gin (folded gin_trgm_ops);
      CREATE INDEX ix_search_document_reference ON search_document USING gin (reference_key gin_trgm_ops);
      CREATE INDEX ix_search_document_unit ON search_document (unit_id);
      CREATE TABLE search_page (
        document_id uuid NOT NULL CONSTRAINT fk_search_page_document REFERENCES search_document ON DELETE CASCADE,
        page integer NOT NULL, text text NOT NULL, terms tsvector NOT NULL, CONSTRAINT pk_search_page PRIMARY KEY (document_id, page));
    `);
  }
}

const INDEX = `
  CREATE SCHEMA search_index AUTHORIZATION talakte_app;
  SET LOCAL ROLE talakte_app;

  -- One row a file or document (several for a very long one). Long columns lie outside of the row, so that many rows fit a page.
  CREATE TABLE search_index.entry (
    id            uuid NOT NULL,
    part          smallint NOT NULL,
    is_document   boolean NOT NULL,
    document_type text,
    day           date NOT NULL,
    file_id       uuid NOT NULL,
    added_at      timestamptz NOT NULL,
    -- subject with weight A, names of senders and parties C, else B
    heading       tsvector NOT NULL,
    -- heading and text (D), and marks for what results are narrowed by: =u unit, =f file, =p plan unit, =y year, …
    terms         tsvector NOT NULL
  ) WITH (toast_tuple_target = 128, fillfactor = 95);
  -- the planner must know more words than the thousand most frequent ones, or it takes all others for far too frequent
  ALTER TABLE search_index.entry ALTER terms SET STATISTICS 500;
  CREATE UNIQUE INDEX ux_entry ON search_index.entry (id, part);
  CREATE INDEX ix_entry_file ON search_index.entry (file_id);
  CREATE INDEX ix_entry_added ON search_index.entry (added_at);
  -- without a list of pending changes: searches stay as fast as after a rebuild
  CREATE INDEX ix_entry_terms ON search_index.entry USING gin (terms) WITH (fastupdate = off);
  CREATE INDEX ix_entry_heading ON search_index.entry USING gin (heading) WITH (fastupdate = off);

  -- word forms of each page, for documents of several pages
  CREATE TABLE search_index.page (
    document_id uuid NOT NULL,
    page        integer NOT NULL,
    terms       tsvector NOT NULL
  );
  CREATE INDEX ix_page ON search_index.page (document_id, page);

  -- references without their spelling: those of files, and those of documents alone
  CREATE TABLE search_index.reference (
    key         text NOT NULL,
    entry_id    uuid NOT NULL,
    is_document boolean NOT NULL
  );
  CREATE INDEX ix_reference_key ON search_index.reference (key text_pattern_ops);
  CREATE INDEX ix_reference_end ON search_index.reference (reverse(key) text_pattern_ops);
  CREATE INDEX ix_reference_part ON search_index.reference USING gin (key gin_trgm_ops) WHERE NOT is_document;
  CREATE INDEX ix_reference_entry ON search_index.reference (entry_id);

  -- every word form there is, to find those that have a word in them (Garage: Tiefgarage)
  CREATE TABLE search_index.word (
    lexeme text NOT NULL,
    plain  text NOT NULL GENERATED ALWAYS AS (replace(replace(replace(lexeme, 'ae', 'a'), 'oe', 'o'), 'ue', 'u')) STORED
  );
  CREATE UNIQUE INDEX ux_word ON search_index.word (lexeme);
  CREATE INDEX ix_word_plain ON search_index.word USING gin (plain gin_trgm_ops);

  -- words of headings as they are written, most of all names, to find what was meant
  CREATE TABLE search_index.name (
    plain text NOT NULL,
    shown text NOT NULL,
    sound text NOT NULL
  );
  CREATE UNIQUE INDEX ux_name ON search_index.name (plain);
  CREATE INDEX ix_name_sound ON search_index.name (sound);
  CREATE INDEX ix_name_plain ON search_index.name USING gin (plain gin_trgm_ops);

  -- whether the index is complete, and how far a rebuild has come
  CREATE TABLE search_index.state (
    is_only       boolean CONSTRAINT pk_state PRIMARY KEY DEFAULT true CONSTRAINT ck_state CHECK (is_only),
    built_at      timestamptz,
    needs_rebuild boolean NOT NULL,
    -- kind of what is being taken in beside the index in use; null when there is no rebuild
    rebuilding    text CONSTRAINT ck_state_rebuilding CHECK (rebuilding IN ('file', 'document', 'indexes')),
    after_id      uuid,
    done          bigint NOT NULL DEFAULT 0,
    total         bigint NOT NULL DEFAULT 0,
    started_at    timestamptz
  );
  INSERT INTO search_index.state (needs_rebuild) SELECT EXISTS (SELECT 1 FROM public.record_file);
  RESET ROLE;
`;

const SAVED = `
  CREATE TABLE saved_search (
    id        uuid CONSTRAINT pk_saved_search PRIMARY KEY,
    -- no foreign key: accounts belong to another module, which keeps them for ever
    owner_id  uuid NOT NULL,
    name      text NOT NULL,
    -- text, filters and order as in the address of the page
    query     jsonb NOT NULL,
    is_pinned boolean NOT NULL DEFAULT false,
    -- what came later is new
    looked_at timestamptz NOT NULL,
    saved_at  timestamptz NOT NULL,
    CONSTRAINT uq_saved_search_name UNIQUE (owner_id, name)
  );
`;
