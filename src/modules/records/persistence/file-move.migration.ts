import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proceedings and documents go into other files: their references, notes and follow-ups with them, and what was done is kept. */
export class FileMoves1764350000000 implements MigrationInterface {
  readonly name = 'FileMoves1764350000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MOVES);
    await runner.query(PLACES);
    await runner.query(REFERENCES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER record_file_references_changed ON record_file; DROP TRIGGER proceeding_references_changed ON proceeding;
      DROP TRIGGER proceeding_references_move ON proceeding; DROP TRIGGER document_references_move ON document;
      DROP FUNCTION keep_changed_references; DROP FUNCTION move_references;
      CREATE TRIGGER record_file_reference_changed AFTER UPDATE OF reference ON record_file
        FOR EACH ROW WHEN (NEW.reference IS DISTINCT FROM OLD.reference) EXECUTE FUNCTION keep_given_reference('file');
      CREATE TRIGGER proceeding_reference_changed AFTER UPDATE OF reference ON proceeding
        FOR EACH ROW WHEN (NEW.reference IS DISTINCT FROM OLD.reference) EXECUTE FUNCTION keep_given_reference('proceeding');
      DROP TRIGGER given_reference_moves ON given_reference; DROP TRIGGER given_reference_unchangeable ON given_reference;
      CREATE TRIGGER given_reference_unchangeable BEFORE UPDATE OR DELETE ON given_reference
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      DROP TRIGGER reference_redirect_unchangeable ON reference_redirect;
      CREATE TRIGGER reference_redirect_unchangeable BEFORE UPDATE ON reference_redirect
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      DROP TRIGGER note_words_unchangeable ON note; DROP TRIGGER note_unchangeable ON note;
      CREATE TRIGGER note_unchangeable BEFORE UPDATE OR DELETE ON note FOR EACH ROW EXECUTE FUNCTION refuse_unless_deleted();
      REVOKE UPDATE (file_id) ON given_reference, reference_redirect FROM talakte_app;
      REVOKE UPDATE (file_id, object_id) ON note FROM talakte_app;
      DROP INDEX ix_reference_redirect_object;
      ALTER TABLE record_file DROP merged_into_id, DROP touched;
      DROP TABLE file_move;
    `);
  }
}

const MOVES = `
  -- the file everything in this one went into; it stays as what is left, closed
  ALTER TABLE record_file ADD merged_into_id uuid,
    -- steps on the file and on what lies in it that its version says nothing of
    ADD touched integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT ck_record_file_merged CHECK (merged_into_id IS NULL OR state = 'closed' AND merged_into_id <> id);
  CREATE INDEX ix_record_file_merged ON record_file (merged_into_id) WHERE merged_into_id IS NOT NULL;

  CREATE TABLE file_move (
    id             uuid CONSTRAINT pk_file_move PRIMARY KEY,
    kind           text NOT NULL CONSTRAINT ck_file_move_kind CHECK (kind IN ('move', 'merge', 'split')),
    -- no foreign keys: what was done outlives the files
    source_id      uuid NOT NULL,
    target_id      uuid NOT NULL,
    reason         text NOT NULL,
    moved_by_name  text NOT NULL,
    moved_at       timestamptz NOT NULL,
    -- versions and counted steps of both files right after it: as long as they have them, it can be undone
    source_version integer NOT NULL,
    target_version integer NOT NULL,
    source_touched integer NOT NULL,
    target_touched integer NOT NULL,
    content        jsonb NOT NULL,
    undone_at      timestamptz,
    undone_by_name text,
    undone_reason  text
  );
  CREATE INDEX ix_file_move_source ON file_move (source_id, moved_at);
  CREATE INDEX ix_file_move_target ON file_move (target_id, moved_at);
  CREATE TRIGGER file_move_stays BEFORE DELETE ON file_move FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER file_move_unchangeable BEFORE UPDATE ON file_move FOR EACH ROW
    WHEN (OLD.undone_at IS NOT NULL OR (NEW.id, NEW.kind, NEW.source_id, NEW.target_id, NEW.reason, NEW.moved_by_name, NEW.moved_at,
      NEW.source_version, NEW.target_version, NEW.source_touched, NEW.target_touched, NEW.content) IS DISTINCT FROM (OLD.id, OLD.kind,
      OLD.source_id, OLD.target_id, OLD.reason, OLD.moved_by_name, OLD.moved_at, OLD.source_version, OLD.target_version,
      OLD.source_touched, OLD.target_touched, OLD.content))
    EXECUTE FUNCTION refuse_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON file_move FROM talakte_app;
  GRANT UPDATE (undone_at, undone_by_name, undone_reason) ON file_move TO talakte_app;
`;

/** Where something lies may change; what it says, and to what a reference was given, may not. */
const PLACES = `
  DROP TRIGGER note_unchangeable ON note;
  CREATE TRIGGER note_unchangeable BEFORE DELETE ON note FOR EACH ROW EXECUTE FUNCTION refuse_unless_deleted();
  CREATE TRIGGER note_words_unchangeable BEFORE UPDATE ON note FOR EACH ROW
    WHEN ((NEW.id, NEW.object_kind, NEW.text, NEW.written_at, NEW.author_id, NEW.author_name, NEW.corrects)
      IS DISTINCT FROM (OLD.id, OLD.object_kind, OLD.text, OLD.written_at, OLD.author_id, OLD.author_name, OLD.corrects)
      OR NEW.object_kind <> 'file' AND NEW.object_id <> OLD.object_id)
    EXECUTE FUNCTION refuse_change();
  GRANT UPDATE (file_id, object_id) ON note TO talakte_app;

  DROP TRIGGER given_reference_unchangeable ON given_reference;
  CREATE TRIGGER given_reference_unchangeable BEFORE DELETE ON given_reference
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER given_reference_moves BEFORE UPDATE ON given_reference FOR EACH ROW
    WHEN ((NEW.reference, NEW.object_kind, NEW.object_id) IS DISTINCT FROM (OLD.reference, OLD.object_kind, OLD.object_id))
    EXECUTE FUNCTION refuse_change();
  DROP TRIGGER reference_redirect_unchangeable ON reference_redirect;
  CREATE TRIGGER reference_redirect_unchangeable BEFORE UPDATE ON reference_redirect FOR EACH ROW
    WHEN ((NEW.reference, NEW.object_kind, NEW.object_id, NEW.replaced_by, NEW.replaced_at, NEW.reason)
      IS DISTINCT FROM (OLD.reference, OLD.object_kind, OLD.object_id, OLD.replaced_by, OLD.replaced_at, OLD.reason))
    EXECUTE FUNCTION refuse_change();
  GRANT UPDATE (file_id) ON given_reference, reference_redirect TO talakte_app;
  CREATE INDEX ix_reference_redirect_object ON reference_redirect (object_id);
`;

/**
 * Once a statement and not once a row: the whole stock can get new references in one. The statement is planned each time, for
 * a plan made for one row would be kept for a hundred thousand.
 */
const REFERENCES = `
  DROP TRIGGER record_file_reference_changed ON record_file;
  DROP TRIGGER proceeding_reference_changed ON proceeding;

  CREATE FUNCTION keep_changed_references() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO given_reference (reference, object_kind, object_id, file_id)
      SELECT reference, %1$L, id, %2$I FROM later WHERE NOT EXISTS (SELECT 1 FROM given_reference AS given
        WHERE given.reference = later.reference AND given.object_kind = %1$L AND given.object_id = later.id)', TG_ARGV[0], TG_ARGV[1]);
    RETURN NULL;
  END $$;
  CREATE TRIGGER record_file_references_changed AFTER UPDATE ON record_file REFERENCING NEW TABLE AS later
    FOR EACH STATEMENT EXECUTE FUNCTION keep_changed_references('file', 'id');
  CREATE TRIGGER proceeding_references_changed AFTER UPDATE ON proceeding REFERENCING NEW TABLE AS later
    FOR EACH STATEMENT EXECUTE FUNCTION keep_changed_references('proceeding', 'file_id');

  -- references lead to where their object lies
  CREATE FUNCTION move_references() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE given_reference SET file_id = NEW.file_id WHERE object_id = NEW.id AND object_kind = TG_ARGV[0];
    UPDATE reference_redirect SET file_id = NEW.file_id WHERE object_id = NEW.id AND object_kind = TG_ARGV[0];
    RETURN NULL;
  END $$;
  CREATE TRIGGER proceeding_references_move AFTER UPDATE OF file_id ON proceeding
    FOR EACH ROW WHEN (NEW.file_id <> OLD.file_id) EXECUTE FUNCTION move_references('proceeding');
  CREATE TRIGGER document_references_move AFTER UPDATE OF file_id ON document
    FOR EACH ROW WHEN (NEW.file_id <> OLD.file_id) EXECUTE FUNCTION move_references('document');
`;
