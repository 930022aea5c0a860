import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Batches, their files and pages, pieces of mail with their pages, and what the reader knows of the city. */
export class CreateIntake1763700800000 implements MigrationInterface {
  readonly name = 'CreateIntake1763700800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE batch_counter (
        year        integer CONSTRAINT pk_batch_counter PRIMARY KEY,
        last_number integer NOT NULL
      );

      CREATE TABLE batch (
        id               uuid CONSTRAINT pk_batch PRIMARY KEY,
        number           text NOT NULL CONSTRAINT uq_batch_number UNIQUE,
        channel          text NOT NULL CONSTRAINT ck_batch_channel CHECK (channel IN ('upload', 'api', 'folder')),
        source           text,
        state            text NOT NULL CONSTRAINT ck_batch_state
                         CHECK (state IN ('received', 'splitting', 'processing', 'done', 'failed')),
        received_at      timestamptz NOT NULL,
        received_by      uuid,
        received_by_name text NOT NULL,
        idempotency_key  text CONSTRAINT uq_batch_idempotency_key UNIQUE,
        problems         jsonb NOT NULL DEFAULT '[]'
      );
      CREATE INDEX ix_batch_received_at ON batch (received_at DESC, id DESC);

      CREATE TABLE batch_file (
        id           uuid CONSTRAINT pk_batch_file PRIMARY KEY,
        batch_id     uuid NOT NULL CONSTRAINT fk_batch_file_batch REFERENCES batch,
        position     integer NOT NULL,
        name         text NOT NULL,
        media_type   text NOT NULL,
        object_hash  char(64),
        size_bytes   bigint NOT NULL,
        pages        integer,
        state        text NOT NULL CONSTRAINT ck_batch_file_state CHECK (state IN ('stored', 'inspected', 'refused')),
        duplicate_of uuid CONSTRAINT fk_batch_file_duplicate_of REFERENCES batch_file,
        problems     jsonb NOT NULL DEFAULT '[]',
        CONSTRAINT uq_batch_file_position UNIQUE (batch_id, position)
      );
      -- the same bytes are worked on once, however often and however concurrently they come in
      CREATE UNIQUE INDEX uq_batch_file_object ON batch_file (object_hash) WHERE state <> 'refused' AND duplicate_of IS NULL;

      CREATE TABLE mail_item (
        id                uuid CONSTRAINT pk_mail_item PRIMARY KEY,
        batch_id          uuid NOT NULL CONSTRAINT fk_mail_item_batch REFERENCES batch,
        position          integer NOT NULL,
        state             text NOT NULL CONSTRAINT ck_mail_item_state
                          CHECK (state IN ('waiting', 'reading', 'review', 'delivered', 'filed', 'returned', 'problem')),
        pages             integer NOT NULL,
        unit_id           uuid,
        separator_office  text,
        subject           text,
        sender_name       text,
        sender_address    text,
        date_of_letter    date,
        document_type     text,
        foreign_reference text,
        our_reference     text,
        received_on       date NOT NULL,
        suggestions       jsonb NOT NULL DEFAULT '[]',
        suggested_file_id uuid,
        confidence        double precision,
        problem           jsonb,
        rendition_hash    char(64),
        rendition_size    integer,
        document_id       uuid CONSTRAINT uq_mail_item_document UNIQUE,
        updated_at        timestamptz NOT NULL,
        version           integer NOT NULL,
        CONSTRAINT uq_mail_item_position UNIQUE (batch_id, position)
      );
      CREATE INDEX ix_mail_item_unit_state ON mail_item (unit_id, state, received_on, id);
      CREATE INDEX ix_mail_item_open ON mail_item (state, received_on, id) WHERE state <> 'filed';

      CREATE TABLE batch_page (
        file_id           uuid NOT NULL CONSTRAINT fk_batch_page_file REFERENCES batch_file,
        page_index        integer NOT NULL,
        batch_id          uuid NOT NULL CONSTRAINT fk_batch_page_batch REFERENCES batch,
        kind              text NOT NULL CONSTRAINT ck_batch_page_kind
                          CHECK (kind IN ('unknown', 'content', 'separator', 'blank', 'unreadable')),
        separator_payload text,
        width_px          integer,
        height_px         integer,
        mail_item_id      uuid CONSTRAINT fk_batch_page_mail_item REFERENCES mail_item,
        CONSTRAINT pk_batch_page PRIMARY KEY (file_id, page_index)
      );
      CREATE INDEX ix_batch_page_batch ON batch_page (batch_id);

      CREATE TABLE mail_item_page (
        mail_item_id uuid NOT NULL CONSTRAINT fk_mail_item_page_item REFERENCES mail_item,
        number       integer NOT NULL,
        file_id      uuid NOT NULL CONSTRAINT fk_mail_item_page_file REFERENCES batch_file,
        page_index   integer NOT NULL,
        blank        boolean NOT NULL,
        width_px     integer,
        height_px    integer,
        doubtful     boolean NOT NULL DEFAULT false,
        confidence   double precision,
        engine       text,
        text         text,
        words        jsonb,
        CONSTRAINT pk_mail_item_page PRIMARY KEY (mail_item_id, number),
        CONSTRAINT uq_mail_item_page_source UNIQUE (file_id, page_index)
      );

      -- pictures for the screen, kept only until the piece is filed: afterwards its PDF is shown
      CREATE TABLE mail_item_preview (
        mail_item_id uuid NOT NULL,
        number       integer NOT NULL,
        media_type   text NOT NULL,
        bytes        bytea NOT NULL,
        CONSTRAINT pk_mail_item_preview PRIMARY KEY (mail_item_id, number),
        CONSTRAINT fk_mail_item_preview_page FOREIGN KEY (mail_item_id, number) REFERENCES mail_item_page
      );
      ALTER TABLE mail_item_preview ALTER COLUMN bytes SET STORAGE EXTERNAL;

      -- what the reader of letters must know of the city: one row
      CREATE TABLE intake_profile (
        id             boolean CONSTRAINT pk_intake_profile PRIMARY KEY DEFAULT true CONSTRAINT ck_intake_profile_one CHECK (id),
        authority      jsonb NOT NULL,
        document_types jsonb NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE intake_profile; DROP TABLE mail_item_preview; DROP TABLE mail_item_page; DROP TABLE batch_page; DROP TABLE mail_item; DROP TABLE batch_file; DROP TABLE batch; DROP TABLE batch_counter',
    );
  }
}
