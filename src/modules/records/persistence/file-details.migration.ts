import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a file says beyond its metadata: type and values, contacts, checklist, register tabs. */
export class FileDetails1764200001000 implements MigrationInterface {
  readonly name = 'FileDetails1764200001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(PARTIES_BECOME_CONTACTS);
    await runner.query(`
      ALTER TABLE record_file ADD field_words text NOT NULL DEFAULT '';
      ${wordsOf(`reference || ' ' || subject || ' ' || party_words(parties) || ' ' || field_words`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${wordsOf(`reference || ' ' || subject || ' ' || party_words(parties)`)}
      ALTER TABLE record_file DROP field_words;
      DROP TRIGGER record_file_contacts ON record_file; DROP FUNCTION contacts_of_parties;
      DROP TABLE register_place; DROP TABLE checklist_mark; DROP TABLE file_contact; DROP TABLE file_fields;
    `);
  }
}

/** What people look for, in both ways of leaving spelling out of account. */
function wordsOf(text: string): string {
  return `
    ALTER TABLE record_file DROP words;
    ALTER TABLE record_file ADD words text GENERATED ALWAYS AS (fold_text(${text}) || ' ' || fold_accents(${text})) STORED;
    CREATE INDEX ix_record_file_words ON record_file USING gin (words gin_trgm_ops);`;
}

const TABLES = `
  CREATE TABLE file_fields (
    file_id         uuid CONSTRAINT pk_file_fields PRIMARY KEY
                    CONSTRAINT fk_file_fields_file REFERENCES record_file ON DELETE CASCADE,
    type_key        text NOT NULL,
    type_version_id uuid NOT NULL,
    values          jsonb NOT NULL,
    changed_at      timestamptz NOT NULL,
    revision        integer NOT NULL
  );
  CREATE INDEX ix_file_fields_type ON file_fields (type_key, file_id);
  CREATE INDEX ix_file_fields_version ON file_fields (type_version_id);

  CREATE TABLE file_contact (
    id       uuid CONSTRAINT pk_file_contact PRIMARY KEY,
    file_id  uuid NOT NULL CONSTRAINT fk_file_contact_file REFERENCES record_file ON DELETE CASCADE,
    position integer NOT NULL,
    role     text NOT NULL,
    role_key text,
    content  jsonb NOT NULL,
    version  integer NOT NULL
  );
  CREATE INDEX ix_file_contact_file ON file_contact (file_id, position);

  CREATE TABLE checklist_mark (
    file_id       uuid NOT NULL CONSTRAINT fk_checklist_mark_file REFERENCES record_file ON DELETE CASCADE,
    item_key      text NOT NULL,
    contact_id    uuid CONSTRAINT fk_checklist_mark_contact REFERENCES file_contact ON DELETE CASCADE,
    document_id   uuid CONSTRAINT fk_checklist_mark_document REFERENCES document ON DELETE CASCADE,
    waived_reason text,
    marked_by     text NOT NULL,
    marked_at     timestamptz NOT NULL,
    CONSTRAINT uq_checklist_mark UNIQUE NULLS NOT DISTINCT (file_id, item_key, contact_id),
    CONSTRAINT ck_checklist_mark CHECK ((document_id IS NULL) <> (waived_reason IS NULL))
  );

  -- proceedings and documents under the register tabs of their file; one that is gone stands nowhere
  CREATE TABLE register_place (
    object_id uuid CONSTRAINT pk_register_place PRIMARY KEY,
    file_id   uuid NOT NULL CONSTRAINT fk_register_place_file REFERENCES record_file ON DELETE CASCADE,
    tab_key   text NOT NULL
  );
  CREATE INDEX ix_register_place_file ON register_place (file_id);
`;

/** Of parties only name, address and role are known; also whoever opens files with nothing but parties gives them contacts. */
const PARTIES_BECOME_CONTACTS = `
  CREATE FUNCTION contacts_of_parties() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO file_contact (id, file_id, position, role, role_key, content, version)
    SELECT gen_random_uuid(), NEW.id, party.place, coalesce(party.value ->> 'role', ''), NULL, jsonb_build_object(
        'name', coalesce(party.value ->> 'name', ''), 'givenName', '', 'title', '', 'salutation', '', 'institution', '',
        'orgUnit', '', 'authorityCode', '', 'occupation', '', 'responsibility', '', 'birthDate', NULL, 'birthPlace', '',
        'addresses', '[]'::jsonb, 'unstructuredAddress', coalesce(party.value ->> 'address', ''),
        'communications', '[]'::jsonb), 1
      FROM jsonb_array_elements(NEW.parties) WITH ORDINALITY AS party (value, place);
    RETURN NULL;
  END $$;
  CREATE TRIGGER record_file_contacts AFTER INSERT ON record_file FOR EACH ROW EXECUTE FUNCTION contacts_of_parties();
  CREATE TRIGGER record_file_contacts_of_old_files AFTER UPDATE OF parties ON record_file
    FOR EACH ROW EXECUTE FUNCTION contacts_of_parties();
  UPDATE record_file SET parties = parties WHERE parties <> '[]';
  DROP TRIGGER record_file_contacts_of_old_files ON record_file;
`;
