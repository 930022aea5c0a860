import type { MigrationInterface, QueryRunner } from 'typeorm';

/** References between objects of the record (Verweise), which go with either end. */
export class CrossReference1764750001000 implements MigrationInterface {
  readonly name = 'CrossReference1764750001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cross_reference (
        id              uuid CONSTRAINT pk_cross_reference PRIMARY KEY,
        kind            text NOT NULL CONSTRAINT ck_cross_reference_kind
                        CHECK (kind IN ('see-also', 'concerns', 'continues', 'replaces', 'answers')),
        -- no file ids beside them: what is moved takes its references along
        from_kind       text NOT NULL CONSTRAINT ck_cross_reference_from CHECK (from_kind IN ('file', 'proceeding', 'document')),
        from_id         uuid NOT NULL,
        to_kind         text NOT NULL CONSTRAINT ck_cross_reference_to CHECK (to_kind IN ('file', 'proceeding', 'document')),
        to_id           uuid NOT NULL,
        note            text,
        added_at        timestamptz NOT NULL,
        added_by_name   text NOT NULL,
        CONSTRAINT ck_cross_reference_ends CHECK (from_id <> to_id),
        CONSTRAINT uq_cross_reference UNIQUE (from_id, to_id, kind)
      );
      CREATE INDEX ix_cross_reference_to ON cross_reference (to_id);

      CREATE FUNCTION remove_cross_references() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM cross_reference WHERE from_id = OLD.id OR to_id = OLD.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER record_file_references_removed AFTER DELETE ON record_file
        FOR EACH ROW EXECUTE FUNCTION remove_cross_references();
      CREATE TRIGGER proceeding_references_removed AFTER DELETE ON proceeding
        FOR EACH ROW EXECUTE FUNCTION remove_cross_references();
      CREATE TRIGGER document_references_removed AFTER DELETE ON document
        FOR EACH ROW EXECUTE FUNCTION remove_cross_references();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER document_references_removed ON document; DROP TRIGGER proceeding_references_removed ON proceeding;
      DROP TRIGGER record_file_references_removed ON record_file;
      DROP FUNCTION remove_cross_references; DROP TABLE cross_reference;
    `);
  }
}
