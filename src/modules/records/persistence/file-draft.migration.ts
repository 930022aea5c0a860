import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that are prepared before they are opened (Aktenentwürfe): without a reference, and only for those they are meant for. */
export class FileDrafts1766200000000 implements MigrationInterface {
  readonly name = 'FileDrafts1766200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DRAFTS);
    await runner.query(keepProtection('draft_readers'));
    await runner.query(PROTECTION);
    await runner.query(keepChangedReferences(`state <> 'draft' AND`));
    await runner.query(`
      DROP TRIGGER record_file_reference_given ON record_file;
      CREATE TRIGGER record_file_reference_given AFTER INSERT ON record_file
        FOR EACH ROW WHEN (NEW.state <> 'draft') EXECUTE FUNCTION keep_given_reference('file');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keepProtection());
    await runner.query(keepChangedReferences(''));
    await runner.query(`
      DROP TRIGGER record_file_reference_given ON record_file;
      CREATE TRIGGER record_file_reference_given AFTER INSERT ON record_file
        FOR EACH ROW EXECUTE FUNCTION keep_given_reference('file');
      DROP VIEW protected_file;
      DROP TRIGGER record_file_protection ON record_file;
      CREATE TRIGGER record_file_protection BEFORE DELETE ON record_file
        FOR EACH ROW WHEN (OLD.walls <> '{}' OR OLD.confidentiality <> '003') EXECUTE FUNCTION keep_protection();
      ALTER TABLE deleted_protection DROP draft_readers;
      CREATE VIEW protected_file AS
        SELECT id, lead_unit_id, plan_unit_id, walls, confidentiality FROM record_file
         WHERE walls <> '{}' OR confidentiality <> '003'
        UNION ALL
        SELECT id, lead_unit_id, plan_unit_id, walls, confidentiality FROM deleted_protection;
      DROP TRIGGER record_file_no_draft_again ON record_file; DROP FUNCTION refuse_draft_again;
      DROP TRIGGER record_file_draft_discarded ON record_file; DROP FUNCTION refuse_unless_discarded;
      DROP TABLE discarded_draft;
      ALTER TABLE record_file DROP CONSTRAINT ck_record_file_draft, DROP draft, DROP draft_readers,
        DROP CONSTRAINT ck_record_file_state, ADD CONSTRAINT ck_record_file_state CHECK (state IN ('open', 'closed'));
    `);
  }
}

const DRAFTS = `
  ALTER TABLE record_file
    -- who prepares it since when; gone as soon as it is open
    ADD draft         jsonb,
    -- persons and offices a draft is meant for, beside records management
    ADD draft_readers uuid[],
    DROP CONSTRAINT ck_record_file_state,
    ADD CONSTRAINT ck_record_file_state CHECK (state IN ('draft', 'open', 'closed')),
    ADD CONSTRAINT ck_record_file_draft CHECK (num_nonnulls(draft, draft_readers) = CASE state WHEN 'draft' THEN 2 ELSE 0 END
      AND (state <> 'draft' OR invalid IS NULL));

  CREATE FUNCTION refuse_draft_again() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'file % was opened', NEW.id USING ERRCODE = 'check_violation';
  END $$;
  CREATE TRIGGER record_file_no_draft_again BEFORE UPDATE OF state ON record_file
    FOR EACH ROW WHEN (NEW.state = 'draft' AND OLD.state <> 'draft') EXECUTE FUNCTION refuse_draft_again();

  -- what is left of drafts nobody opened: no reference was given, so only who let go of what
  CREATE TABLE discarded_draft (
    file_id           uuid CONSTRAINT pk_discarded_draft PRIMARY KEY,
    lead_unit_id      uuid NOT NULL,
    mark              text NOT NULL,
    subject_sha256    char(64) NOT NULL,
    prepared_by_name  text NOT NULL,
    discarded_by_name text NOT NULL,
    discarded_at      timestamptz NOT NULL,
    reason            text NOT NULL
  );
  CREATE TRIGGER discarded_draft_unchangeable BEFORE UPDATE OR DELETE ON discarded_draft
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON discarded_draft FROM talakte_app;
  CREATE FUNCTION refuse_unless_discarded() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM discarded_draft WHERE file_id = OLD.id) THEN
      RAISE EXCEPTION 'nobody discarded the draft %', OLD.id USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN OLD;
  END $$;
  CREATE TRIGGER record_file_draft_discarded BEFORE DELETE ON record_file
    FOR EACH ROW WHEN (OLD.state = 'draft') EXECUTE FUNCTION refuse_unless_discarded();
`;

const PROTECTION = `
  DROP TRIGGER record_file_protection ON record_file;
  CREATE TRIGGER record_file_protection BEFORE DELETE ON record_file
    FOR EACH ROW WHEN (OLD.walls <> '{}' OR OLD.confidentiality <> '003' OR OLD.draft_readers IS NOT NULL)
    EXECUTE FUNCTION keep_protection();
  ALTER TABLE deleted_protection ADD draft_readers uuid[];
  CREATE OR REPLACE VIEW protected_file AS
    SELECT id, lead_unit_id, plan_unit_id, walls, confidentiality, draft_readers FROM record_file
     WHERE walls <> '{}' OR confidentiality <> '003' OR draft_readers IS NOT NULL
    UNION ALL
    SELECT id, lead_unit_id, plan_unit_id, walls, confidentiality, draft_readers FROM deleted_protection;
`;

function keepProtection(...more: readonly string[]): string {
  const columns = ['id', 'lead_unit_id', 'plan_unit_id', 'walls', 'confidentiality', ...more];
  return `CREATE OR REPLACE FUNCTION keep_protection() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_TABLE_NAME = 'record_file' THEN
      INSERT INTO deleted_protection (${columns.join(', ')})
        VALUES (${columns.map((column) => `OLD.${column}`).join(', ')});
    ELSE
      INSERT INTO deleted_protection (id, lead_unit_id, plan_unit_id, walls, confidentiality)
        SELECT OLD.id, lead_unit_id, plan_unit_id, walls, stricter_level(confidentiality, OLD.confidentiality)
          FROM record_file AS file
         WHERE file.id = OLD.file_id AND (walls <> '{}' OR stricter_level(confidentiality, OLD.confidentiality) <> '003');
    END IF;
    RETURN OLD;
  END $$`;
}

/** What a draft is called is no reference: it is given to nothing, and kept nowhere. */
function keepChangedReferences(unlessDraft: string): string {
  return `CREATE OR REPLACE FUNCTION keep_changed_references() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO given_reference (reference, object_kind, object_id, file_id)
      SELECT reference, %1$L, id, %2$I FROM later WHERE ${unlessDraft.replaceAll("'", "''")} NOT EXISTS (SELECT 1 FROM given_reference AS given
        WHERE given.reference = later.reference AND given.object_kind = %1$L AND given.object_id = later.id)', TG_ARGV[0], TG_ARGV[1]);
    RETURN NULL;
  END $$`;
}
