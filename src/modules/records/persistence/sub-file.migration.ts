import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sub-files (Teilakten), which proceedings belong to, and volumes (Bände), which documents are filed into by time. */
export class SubFile1764750002000 implements MigrationInterface {
  readonly name = 'SubFile1764750002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(PLACES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER proceeding_in_open_sub_file ON proceeding; DROP FUNCTION refuse_in_closed_sub_file;
      DROP TRIGGER proceeding_documents_follow ON proceeding; DROP FUNCTION refile_documents;
      DROP TRIGGER proceeding_sub_file ON proceeding; DROP FUNCTION leave_sub_file;
      DROP TRIGGER document_volume ON document; DROP FUNCTION file_into_volume;
      ALTER TABLE document DROP volume_id; ALTER TABLE proceeding DROP sub_file_id;
      DROP TABLE volume; DROP TABLE sub_file;
    `);
  }
}

const TABLES = `
  CREATE TABLE sub_file (
    id         uuid CONSTRAINT pk_sub_file PRIMARY KEY,
    file_id    uuid NOT NULL CONSTRAINT fk_sub_file_file REFERENCES record_file ON DELETE CASCADE,
    number     integer NOT NULL,
    subject    text NOT NULL,
    state      text NOT NULL CONSTRAINT ck_sub_file_state CHECK (state IN ('open', 'closed')),
    started_on date NOT NULL,
    closed_on  date,
    version    integer NOT NULL,
    CONSTRAINT uq_sub_file_number UNIQUE (file_id, number)
  );
  CREATE TRIGGER sub_file_in_open_file BEFORE INSERT ON sub_file FOR EACH ROW EXECUTE FUNCTION refuse_in_closed_file();

  CREATE TABLE volume (
    id          uuid CONSTRAINT pk_volume PRIMARY KEY,
    file_id     uuid NOT NULL CONSTRAINT fk_volume_file REFERENCES record_file ON DELETE CASCADE,
    -- null: a volume of the file itself
    sub_file_id uuid CONSTRAINT fk_volume_sub_file REFERENCES sub_file ON DELETE CASCADE,
    number      integer NOT NULL,
    started_on  date NOT NULL,
    -- null: the open one, of which there is one
    closed_on   date,
    CONSTRAINT uq_volume_number UNIQUE NULLS NOT DISTINCT (file_id, sub_file_id, number)
  );
  CREATE UNIQUE INDEX uq_volume_open ON volume (file_id, sub_file_id) NULLS NOT DISTINCT WHERE closed_on IS NULL;
  CREATE TRIGGER volume_in_open_file BEFORE INSERT ON volume FOR EACH ROW EXECUTE FUNCTION refuse_in_closed_file();

  ALTER TABLE proceeding ADD sub_file_id uuid CONSTRAINT fk_proceeding_sub_file REFERENCES sub_file;
  CREATE INDEX ix_proceeding_sub_file ON proceeding (sub_file_id) WHERE sub_file_id IS NOT NULL;
  ALTER TABLE document ADD volume_id uuid CONSTRAINT fk_document_volume REFERENCES volume;
  CREATE INDEX ix_document_volume ON document (volume_id) WHERE volume_id IS NOT NULL;
`;

/** However a document comes to lie where it lies, the database files it into the open volume there, and nowhere else. */
const PLACES = `
  CREATE FUNCTION file_into_volume() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE of_sub_file uuid := (SELECT sub_file_id FROM proceeding WHERE id = NEW.proceeding_id);
  BEGIN
    IF NEW.attached_to_id IS NOT NULL THEN
      NEW.volume_id := (SELECT volume_id FROM document WHERE id = NEW.attached_to_id);
    ELSIF NEW.volume_id IS NULL OR NOT EXISTS (
      SELECT 1 FROM volume WHERE id = NEW.volume_id AND file_id = NEW.file_id AND sub_file_id IS NOT DISTINCT FROM of_sub_file) THEN
      NEW.volume_id := (SELECT id FROM volume
        WHERE file_id = NEW.file_id AND sub_file_id IS NOT DISTINCT FROM of_sub_file AND closed_on IS NULL);
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER document_volume BEFORE INSERT OR UPDATE OF file_id, proceeding_id, attached_to_id, volume_id ON document
    FOR EACH ROW EXECUTE FUNCTION file_into_volume();

  -- a proceeding that goes into another file leaves its sub-file behind
  CREATE FUNCTION leave_sub_file() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM sub_file WHERE id = NEW.sub_file_id AND file_id = NEW.file_id) THEN
      NEW.sub_file_id := NULL;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER proceeding_sub_file BEFORE INSERT OR UPDATE OF file_id, sub_file_id ON proceeding
    FOR EACH ROW WHEN (NEW.sub_file_id IS NOT NULL) EXECUTE FUNCTION leave_sub_file();

  CREATE FUNCTION refile_documents() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE document SET proceeding_id = proceeding_id WHERE proceeding_id = NEW.id AND attached_to_id IS NULL;
    UPDATE document SET proceeding_id = proceeding_id WHERE proceeding_id = NEW.id AND attached_to_id IS NOT NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER proceeding_documents_follow AFTER UPDATE OF sub_file_id ON proceeding
    FOR EACH ROW WHEN (NEW.sub_file_id IS DISTINCT FROM OLD.sub_file_id) EXECUTE FUNCTION refile_documents();

  CREATE FUNCTION refuse_in_closed_sub_file() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.state = 'open' AND NEW.invalid IS NULL
       AND EXISTS (SELECT 1 FROM sub_file WHERE id = NEW.sub_file_id AND state = 'closed') THEN
      RAISE EXCEPTION 'sub-file % is closed', NEW.sub_file_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER proceeding_in_open_sub_file AFTER INSERT OR UPDATE OF sub_file_id, state, invalid ON proceeding
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.sub_file_id IS NOT NULL)
    EXECUTE FUNCTION refuse_in_closed_sub_file();
`;
