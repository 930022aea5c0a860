import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What walls and levels protected stays protected after it was deleted: the journal keeps speaking of it. */
export class ProtectedFile1764400300000 implements MigrationInterface {
  readonly name = 'ProtectedFile1764400300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_given_reference_object ON given_reference (object_id);

      CREATE FUNCTION try_uuid(text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN CASE WHEN $1 ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN $1::uuid END;

      -- files and documents that are no more, with what protected them
      CREATE TABLE deleted_protection (
        id              uuid CONSTRAINT pk_deleted_protection PRIMARY KEY,
        lead_unit_id    uuid NOT NULL,
        plan_unit_id    uuid NOT NULL,
        walls           uuid[] NOT NULL,
        confidentiality text NOT NULL
      );
      CREATE FUNCTION keep_protection() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_TABLE_NAME = 'record_file' THEN
          INSERT INTO deleted_protection (id, lead_unit_id, plan_unit_id, walls, confidentiality)
            VALUES (OLD.id, OLD.lead_unit_id, OLD.plan_unit_id, OLD.walls, OLD.confidentiality);
        ELSE
          INSERT INTO deleted_protection (id, lead_unit_id, plan_unit_id, walls, confidentiality)
            SELECT OLD.id, lead_unit_id, plan_unit_id, walls, stricter_level(confidentiality, OLD.confidentiality)
              FROM record_file AS file
             WHERE file.id = OLD.file_id AND (walls <> '{}' OR stricter_level(confidentiality, OLD.confidentiality) <> '003');
        END IF;
        RETURN OLD;
      END $$;
      CREATE TRIGGER record_file_protection BEFORE DELETE ON record_file
        FOR EACH ROW WHEN (OLD.walls <> '{}' OR OLD.confidentiality <> '003') EXECUTE FUNCTION keep_protection();
      CREATE TRIGGER document_protection BEFORE DELETE ON document
        FOR EACH ROW EXECUTE FUNCTION keep_protection();
      CREATE TRIGGER deleted_protection_unchangeable BEFORE UPDATE OR DELETE ON deleted_protection
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON deleted_protection FROM talakte_app;

      CREATE VIEW protected_file AS
        SELECT id, lead_unit_id, plan_unit_id, walls, confidentiality FROM record_file
         WHERE walls <> '{}' OR confidentiality <> '003'
        UNION ALL
        SELECT id, lead_unit_id, plan_unit_id, walls, confidentiality FROM deleted_protection;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW protected_file;
      DROP TRIGGER record_file_protection ON record_file; DROP TRIGGER document_protection ON document;
      DROP FUNCTION keep_protection; DROP TABLE deleted_protection; DROP FUNCTION try_uuid;
      DROP INDEX ix_given_reference_object;
    `);
  }
}
