import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fields of files, proceedings and documents that nothing else depends on, beside the objects themselves. */
export class RecordMetadata1764700001000 implements MigrationInterface {
  readonly name = 'RecordMetadata1764700001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE record_metadata (
        object_id uuid CONSTRAINT pk_record_metadata PRIMARY KEY,
        file_id   uuid NOT NULL CONSTRAINT fk_record_metadata_file REFERENCES record_file ON DELETE CASCADE,
        fields    jsonb NOT NULL,
        -- counts every change of the object's fields, also of those in its own table
        version   integer NOT NULL
      );
      CREATE INDEX ix_record_metadata_file ON record_metadata (file_id);

      CREATE FUNCTION remove_record_metadata() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM record_metadata WHERE object_id = OLD.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER proceeding_metadata_removed AFTER DELETE ON proceeding
        FOR EACH ROW EXECUTE FUNCTION remove_record_metadata();
      CREATE TRIGGER document_metadata_removed AFTER DELETE ON document
        FOR EACH ROW EXECUTE FUNCTION remove_record_metadata();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER document_metadata_removed ON document; DROP TRIGGER proceeding_metadata_removed ON proceeding;
      DROP FUNCTION remove_record_metadata; DROP TABLE record_metadata;
    `);
  }
}
