import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * References by the grammar of the plan: parts of each file's reference, counters by what references show, every
 * reference that was ever given, and the ones that were replaced.
 */
export class ReferenceRegister1763901100000 implements MigrationInterface {
  readonly name = 'ReferenceRegister1763901100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PARTS);
    await runner.query(COUNTERS);
    await runner.query(GIVEN);
    await runner.query(REPLACED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reference_redirect; DROP TABLE file_remark;
      DROP TRIGGER proceeding_reference_given ON proceeding; DROP TRIGGER proceeding_reference_changed ON proceeding;
      DROP TRIGGER document_reference_given ON document; DROP TRIGGER document_reference_changed ON document;
      DROP TRIGGER record_file_reference_given ON record_file; DROP TRIGGER record_file_reference_changed ON record_file;
      DROP FUNCTION keep_given_reference;
      DROP TABLE given_reference; DROP FUNCTION reference_key;
      CREATE TABLE file_reference_counter (
        lead_unit_id uuid NOT NULL,
        plan_mark    text NOT NULL,
        year         integer NOT NULL,
        last_number  integer NOT NULL,
        CONSTRAINT pk_file_reference_counter PRIMARY KEY (lead_unit_id, plan_mark, year)
      );
      INSERT INTO file_reference_counter (lead_unit_id, plan_mark, year, last_number)
        SELECT org_unit.id, part[1], part[3]::integer, counter.last_number
          FROM (SELECT regexp_match(scope, '^plan=(.*)\\|unit=(.*)\\|year=([0-9]{4})$') AS part, last_number
                  FROM reference_counter) AS counter JOIN org_unit ON org_unit.number = part[2];
      DROP TABLE reference_counter;
      ALTER TABLE record_file DROP unit_number, DROP plan_mark, DROP file_number, DROP reference_year;
    `);
  }
}

/** References given so far all have the form unit-plan/number-year; the plan mark is that of the file's plan unit. */
const PARTS = `
  ALTER TABLE record_file ADD unit_number text, ADD plan_mark text, ADD file_number integer, ADD reference_year integer;
  UPDATE record_file AS file SET
    plan_mark      = unit.mark,
    unit_number    = left(part[1], -length('-' || unit.mark)),
    file_number    = part[2]::integer,
    reference_year = part[3]::integer
    FROM (SELECT id, regexp_match(reference, '^(.+)/([0-9]+)-([0-9]{4})$') AS part FROM record_file) AS parted,
         plan_unit AS unit
   WHERE parted.id = file.id AND unit.id = file.plan_unit_id AND right(part[1], length('-' || unit.mark)) = '-' || unit.mark;
  DO $$
  DECLARE strange text := (SELECT min(reference) FROM record_file WHERE unit_number IS NULL);
  BEGIN
    IF strange IS NOT NULL THEN
      RAISE EXCEPTION 'The reference % is not made of unit, plan mark, number and year', strange;
    END IF;
  END $$;
  ALTER TABLE record_file
    ALTER unit_number SET NOT NULL, ALTER plan_mark SET NOT NULL, ALTER file_number SET NOT NULL, ALTER reference_year SET NOT NULL;
`;

/** A counter a scope, as \`ReferenceGrammar.counterScope\` names it; the numbers of offices never change. */
const COUNTERS = `
  CREATE TABLE reference_counter (
    scope       text CONSTRAINT pk_reference_counter PRIMARY KEY,
    last_number integer NOT NULL
  );
  INSERT INTO reference_counter (scope, last_number)
    SELECT scope, max(number)
      FROM (SELECT format('plan=%s|unit=%s|year=%s', plan_mark, unit_number, reference_year) AS scope, file_number AS number
              FROM record_file
            UNION ALL
            SELECT format('plan=%s|unit=%s|year=%s', counter.plan_mark, org_unit.number, counter.year), counter.last_number
              FROM file_reference_counter AS counter JOIN org_unit ON org_unit.id = counter.lead_unit_id) AS known
     GROUP BY scope;
  DROP TABLE file_reference_counter;
`;

/** What was given once is never given again: not to another file, not to another kind of object, not after deletion. */
const GIVEN = `
  -- without spelling, and letters that look like digits folded into them, as referenceKey() does
  CREATE FUNCTION reference_key(reference text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN translate(regexp_replace(upper($1), '[^0-9A-Z|!]', '', 'g'), 'OQDIL|!SBZG', '00011115826');

  CREATE TABLE given_reference (
    reference     text CONSTRAINT pk_given_reference PRIMARY KEY,
    reference_key text NOT NULL GENERATED ALWAYS AS (reference_key(reference)) STORED,
    object_kind   text NOT NULL CONSTRAINT ck_given_reference_kind CHECK (object_kind IN ('file', 'proceeding', 'document')),
    -- no foreign keys: a reference outlives what it was given to
    object_id     uuid NOT NULL,
    file_id       uuid NOT NULL
  );
  CREATE INDEX ix_given_reference_key ON given_reference (reference_key text_pattern_ops);

  CREATE FUNCTION keep_given_reference() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_ARGV[0] = 'file' THEN
      INSERT INTO given_reference (reference, object_kind, object_id, file_id) VALUES (NEW.reference, 'file', NEW.id, NEW.id);
    ELSE
      INSERT INTO given_reference (reference, object_kind, object_id, file_id)
        VALUES (NEW.reference, TG_ARGV[0], NEW.id, NEW.file_id);
    END IF;
    RETURN NULL;
  END $$;

  INSERT INTO given_reference (reference, object_kind, object_id, file_id)
    SELECT reference, 'file', id, id FROM record_file
    UNION ALL SELECT reference, 'proceeding', id, file_id FROM proceeding
    UNION ALL SELECT reference, 'document', id, file_id FROM document;

  CREATE TRIGGER record_file_reference_given AFTER INSERT ON record_file
    FOR EACH ROW EXECUTE FUNCTION keep_given_reference('file');
  CREATE TRIGGER record_file_reference_changed AFTER UPDATE OF reference ON record_file
    FOR EACH ROW WHEN (NEW.reference IS DISTINCT FROM OLD.reference) EXECUTE FUNCTION keep_given_reference('file');
  CREATE TRIGGER proceeding_reference_given AFTER INSERT ON proceeding
    FOR EACH ROW EXECUTE FUNCTION keep_given_reference('proceeding');
  CREATE TRIGGER proceeding_reference_changed AFTER UPDATE OF reference ON proceeding
    FOR EACH ROW WHEN (NEW.reference IS DISTINCT FROM OLD.reference) EXECUTE FUNCTION keep_given_reference('proceeding');
  CREATE TRIGGER document_reference_given AFTER INSERT ON document
    FOR EACH ROW EXECUTE FUNCTION keep_given_reference('document');
  CREATE TRIGGER document_reference_changed AFTER UPDATE OF reference ON document
    FOR EACH ROW WHEN (NEW.reference IS DISTINCT FROM OLD.reference) EXECUTE FUNCTION keep_given_reference('document');
  CREATE TRIGGER given_reference_unchangeable BEFORE UPDATE OR DELETE ON given_reference
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON given_reference FROM talakte_app;
`;

const REPLACED = `
  -- requests carried out: a repeated one changes nothing more
  CREATE TABLE file_remark (
    id      uuid NOT NULL,
    file_id uuid NOT NULL,
    CONSTRAINT pk_file_remark PRIMARY KEY (file_id, id)
  );
  CREATE TABLE reference_redirect (
    reference     text CONSTRAINT pk_reference_redirect PRIMARY KEY
                       CONSTRAINT fk_reference_redirect_given REFERENCES given_reference,
    reference_key text NOT NULL GENERATED ALWAYS AS (reference_key(reference)) STORED,
    object_kind   text NOT NULL CONSTRAINT ck_reference_redirect_kind CHECK (object_kind IN ('file', 'proceeding', 'document')),
    object_id     uuid NOT NULL,
    file_id       uuid NOT NULL,
    replaced_by   text NOT NULL CONSTRAINT fk_reference_redirect_by REFERENCES given_reference,
    replaced_at   timestamptz NOT NULL,
    reason        text NOT NULL
  );
  CREATE INDEX ix_reference_redirect_file ON reference_redirect (file_id);
  CREATE INDEX ix_reference_redirect_key ON reference_redirect USING gin (reference_key gin_trgm_ops);
  CREATE INDEX ix_document_foreign_reference_prefix ON document (foreign_reference_key text_pattern_ops);
  CREATE TRIGGER reference_redirect_unchangeable BEFORE UPDATE OR DELETE ON reference_redirect
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER file_remark_unchangeable BEFORE UPDATE OR DELETE ON file_remark
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON reference_redirect, file_remark FROM talakte_app;
`;
