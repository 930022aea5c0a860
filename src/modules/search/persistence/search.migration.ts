import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The search index: one row a document for finding, one a page for the passage. Derived from the records and can be
 * rebuilt at any time. German stems with accents folded; trigrams find parts of compounds, which stemming does not split.
 */
export class CreateSearch1763700900000 implements MigrationInterface {
  readonly name = 'CreateSearch1763700900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TEXT SEARCH CONFIGURATION talakte (COPY = german);
      ALTER TEXT SEARCH CONFIGURATION talakte ALTER MAPPING FOR hword, hword_part, word WITH unaccent, german_stem;

      CREATE TABLE search_document (
        document_id   uuid CONSTRAINT pk_search_document PRIMARY KEY,
        file_id       uuid NOT NULL,
        unit_id       uuid NOT NULL,
        type          text NOT NULL,
        date_of_letter date,
        reference_key text NOT NULL,
        heading       text NOT NULL,
        -- heading and all pages without their spelling, for parts of words
        folded        text NOT NULL,
        terms         tsvector NOT NULL
      );
      CREATE INDEX ix_search_document_terms ON search_document USING gin (terms);
      CREATE INDEX ix_search_document_folded ON search_document USING gin (folded gin_trgm_ops);
      CREATE INDEX ix_search_document_reference ON search_document USING gin (reference_key gin_trgm_ops);
      CREATE INDEX ix_search_document_unit ON search_document (unit_id);

      CREATE TABLE search_page (
        document_id uuid NOT NULL CONSTRAINT fk_search_page_document REFERENCES search_document ON DELETE CASCADE,
        page        integer NOT NULL,
        text        text NOT NULL,
        terms       tsvector NOT NULL,
        CONSTRAINT pk_search_page PRIMARY KEY (document_id, page)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_page; DROP TABLE search_document; DROP TEXT SEARCH CONFIGURATION talakte');
  }
}
