import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The life of files: closing with its retention period, marks of invalidity, follow-ups and deadlines, notes, and
 * deletion by two persons with what is left of it.
 */
export class LifeCycle1764100000000 implements MigrationInterface {
  readonly name = 'LifeCycle1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLOSING);
    await runner.query(FOLLOW_UPS_AND_NOTES);
    await runner.query(DELETION);
    await runner.query(LOCKS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER document_version_unchangeable ON document_version;
      DROP TRIGGER document_format_unchangeable ON document_format;
      REVOKE DELETE ON document_version, document_format FROM talakte_app;
      CREATE TRIGGER document_version_unchangeable BEFORE UPDATE OR DELETE ON document_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER document_format_unchangeable BEFORE UPDATE OR DELETE ON document_format
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      DROP TRIGGER proceeding_in_open_file ON proceeding;
      DROP TRIGGER document_in_open_file ON document;
      DROP TABLE object_release; DROP TABLE note; DROP TABLE follow_up; DROP TABLE deleted_record;
      DROP TABLE deletion_request; DROP TABLE record_step; DROP TABLE file_closing;
      DROP FUNCTION refuse_in_closed_file; DROP FUNCTION refuse_unless_deleted; DROP FUNCTION refuse_unconfirmed_deletion;
      ALTER TABLE record_file DROP invalid;
      ALTER TABLE proceeding DROP invalid, DROP closed_on;
      ALTER TABLE document DROP invalid;
    `);
  }
}

const CLOSING = `
  ALTER TABLE record_file ADD invalid jsonb;
  ALTER TABLE proceeding ADD invalid jsonb, ADD closed_on date;
  ALTER TABLE document ADD invalid jsonb;

  CREATE TABLE file_closing (
    file_id        uuid CONSTRAINT pk_file_closing PRIMARY KEY
                   CONSTRAINT fk_file_closing_file REFERENCES record_file ON DELETE CASCADE,
    closed_on      date NOT NULL,
    closed_at      timestamptz NOT NULL,
    closed_by_name text NOT NULL,
    -- what the plan unit said at that time
    retention      jsonb NOT NULL,
    event_on       date,
    -- null: kept for ever, or waiting for the event
    retain_until   date
  );
  CREATE INDEX ix_file_closing_retain_until ON file_closing (retain_until);
  INSERT INTO file_closing (file_id, closed_on, closed_at, closed_by_name, retention, retain_until)
    SELECT id, (updated_at AT TIME ZONE 'Europe/Berlin')::date, updated_at, 'TalAkte',
           CASE WHEN retention_years IS NULL THEN '{"kind": "permanent"}'::jsonb
                ELSE jsonb_build_object('kind', 'years', 'years', retention_years, 'start', 'year-end') END,
           make_date(extract(year FROM updated_at AT TIME ZONE 'Europe/Berlin')::integer + retention_years, 12, 31)
      FROM record_file WHERE state = 'closed';

  -- steps carried out: a repeated request changes nothing more
  CREATE TABLE record_step (
    file_id uuid NOT NULL,
    id      uuid NOT NULL,
    CONSTRAINT pk_record_step PRIMARY KEY (file_id, id)
  );
  CREATE TRIGGER record_step_unchangeable BEFORE UPDATE OR DELETE ON record_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON record_step FROM talakte_app;
`;

const FOLLOW_UPS_AND_NOTES = `
  CREATE TABLE follow_up (
    id              uuid CONSTRAINT pk_follow_up PRIMARY KEY,
    file_id         uuid NOT NULL CONSTRAINT fk_follow_up_file REFERENCES record_file ON DELETE CASCADE,
    object_kind     text NOT NULL CONSTRAINT ck_follow_up_object CHECK (object_kind IN ('file', 'proceeding', 'document')),
    object_id       uuid NOT NULL,
    kind            text NOT NULL CONSTRAINT ck_follow_up_kind CHECK (kind IN ('follow-up', 'deadline')),
    subject         text NOT NULL,
    -- day that was asked for (follow-up), or how the end is reckoned (deadline)
    rule            jsonb NOT NULL,
    due_on          date NOT NULL,
    warn_days       integer NOT NULL CONSTRAINT ck_follow_up_warn_days CHECK (warn_days BETWEEN 0 AND 365),
    -- null: the office in charge of the file, whichever that is at the time
    assignee_id     uuid,
    state           text NOT NULL CONSTRAINT ck_follow_up_state CHECK (state IN ('open', 'done')),
    outcome         text,
    created_at      timestamptz NOT NULL,
    created_by_name text NOT NULL,
    settled_at      timestamptz,
    settled_by_name text,
    version         integer NOT NULL
  );
  CREATE INDEX ix_follow_up_due ON follow_up (due_on, id) WHERE state = 'open';
  CREATE INDEX ix_follow_up_file ON follow_up (file_id, due_on);
  CREATE INDEX ix_follow_up_assignee ON follow_up (assignee_id, due_on) WHERE state = 'open';

  CREATE TABLE note (
    id          uuid CONSTRAINT pk_note PRIMARY KEY,
    file_id     uuid NOT NULL CONSTRAINT fk_note_file REFERENCES record_file,
    object_kind text NOT NULL CONSTRAINT ck_note_object CHECK (object_kind IN ('file', 'proceeding', 'document')),
    object_id   uuid NOT NULL,
    text        text NOT NULL,
    written_at  timestamptz NOT NULL,
    author_id   uuid,
    author_name text NOT NULL,
    -- the note that this one puts right; both stay
    corrects    uuid CONSTRAINT fk_note_corrects REFERENCES note
  );
  CREATE INDEX ix_note_file ON note (file_id, written_at);
`;

/** Two persons, and what is left: the database refuses one person alone, and a deletion nobody confirmed. */
const DELETION = `
  CREATE TABLE deletion_request (
    id                uuid CONSTRAINT pk_deletion_request PRIMARY KEY,
    object_kind       text NOT NULL CONSTRAINT ck_deletion_request_object CHECK (object_kind IN ('file', 'proceeding', 'document')),
    object_id         uuid NOT NULL,
    -- no foreign keys: the request outlives what it is about
    file_id           uuid NOT NULL,
    lead_unit_id      uuid NOT NULL,
    reference         text NOT NULL,
    reason            text NOT NULL,
    legal_basis       text NOT NULL,
    requested_by      uuid NOT NULL,
    requested_by_name text NOT NULL,
    requested_at      timestamptz NOT NULL,
    -- fingerprint of what it is about, as it was then
    content_state     char(64) NOT NULL,
    state             text NOT NULL CONSTRAINT ck_deletion_request_state
                      CHECK (state IN ('requested', 'withdrawn', 'refused', 'confirmed', 'overtaken')),
    decided_by        uuid,
    decided_by_name   text,
    decided_at        timestamptz,
    decision_reason   text,
    CONSTRAINT ck_deletion_request_decided CHECK ((state = 'requested') = (decided_by IS NULL)),
    CONSTRAINT ck_deletion_request_two_persons CHECK (state NOT IN ('confirmed', 'refused') OR decided_by <> requested_by)
  );
  CREATE UNIQUE INDEX uq_deletion_request_open ON deletion_request (object_id) WHERE state = 'requested';
  CREATE INDEX ix_deletion_request_file ON deletion_request (file_id);
  CREATE INDEX ix_deletion_request_time ON deletion_request (requested_at DESC, id DESC);
  CREATE TRIGGER deletion_request_stays BEFORE DELETE ON deletion_request FOR EACH ROW EXECUTE FUNCTION refuse_change();
  REVOKE DELETE, TRUNCATE ON deletion_request FROM talakte_app;

  CREATE TABLE deleted_record (
    object_id         uuid CONSTRAINT pk_deleted_record PRIMARY KEY,
    object_kind       text NOT NULL CONSTRAINT ck_deleted_record_object CHECK (object_kind IN ('file', 'proceeding', 'document')),
    file_id           uuid NOT NULL,
    lead_unit_id      uuid NOT NULL,
    reference         text NOT NULL,
    subject_sha256    char(64) NOT NULL,
    began_on          date NOT NULL,
    request_id        uuid NOT NULL CONSTRAINT fk_deleted_record_request REFERENCES deletion_request,
    legal_basis       text NOT NULL,
    requested_by_name text NOT NULL,
    confirmed_by_name text NOT NULL,
    deleted_at        timestamptz NOT NULL
  );
  CREATE INDEX ix_deleted_record_request ON deleted_record (request_id);
  CREATE FUNCTION refuse_unconfirmed_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM deletion_request WHERE id = NEW.request_id AND state = 'confirmed') THEN
      RAISE EXCEPTION 'nobody confirmed the deletion of %', NEW.object_id USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER deleted_record_confirmed BEFORE INSERT ON deleted_record
    FOR EACH ROW EXECUTE FUNCTION refuse_unconfirmed_deletion();
  CREATE TRIGGER deleted_record_unchangeable BEFORE UPDATE OR DELETE ON deleted_record
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON deleted_record FROM talakte_app;

  -- objects nobody needs any more, which the store lets go only when their retention is over
  CREATE TABLE object_release (
    object_hash char(64) NOT NULL,
    -- null: nobody asked; bytes that came to be part of nothing
    request_id  uuid CONSTRAINT fk_object_release_request REFERENCES deletion_request,
    -- removing: out of the register already, perhaps still in the store
    state       text NOT NULL CONSTRAINT ck_object_release_state CHECK (state IN ('planned', 'removing', 'released', 'kept')),
    not_before  timestamptz,
    settled_at  timestamptz,
    CONSTRAINT uq_object_release UNIQUE NULLS NOT DISTINCT (object_hash, request_id)
  );
  CREATE INDEX ix_object_release_planned ON object_release (not_before) WHERE state IN ('planned', 'removing');
  CREATE INDEX ix_object_release_request ON object_release (request_id);
`;

const LOCKS = `
  CREATE FUNCTION refuse_unless_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE owner uuid;
  BEGIN
    IF TG_OP = 'DELETE' THEN
      CASE TG_TABLE_NAME
        WHEN 'document_version' THEN owner := OLD.document_id;
        WHEN 'document_format' THEN
          owner := (SELECT version.document_id FROM document_version AS version WHERE version.id = OLD.version_id);
        WHEN 'note' THEN owner := OLD.object_id;
      END CASE;
      IF EXISTS (SELECT 1 FROM deleted_record WHERE object_id = owner) THEN RETURN OLD; END IF;
    END IF;
    RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END $$;
  DROP TRIGGER document_version_unchangeable ON document_version;
  DROP TRIGGER document_format_unchangeable ON document_format;
  CREATE TRIGGER document_version_unchangeable BEFORE UPDATE OR DELETE ON document_version
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_deleted();
  CREATE TRIGGER document_format_unchangeable BEFORE UPDATE OR DELETE ON document_format
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_deleted();
  CREATE TRIGGER note_unchangeable BEFORE UPDATE OR DELETE ON note
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_deleted();
  GRANT DELETE ON document_version, document_format TO talakte_app;
  REVOKE UPDATE, TRUNCATE ON note FROM talakte_app;

  CREATE FUNCTION refuse_in_closed_file() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM record_file WHERE id = NEW.file_id AND state <> 'open') THEN
      RAISE EXCEPTION 'file % is closed', NEW.file_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER proceeding_in_open_file BEFORE INSERT ON proceeding
    FOR EACH ROW EXECUTE FUNCTION refuse_in_closed_file();
  CREATE TRIGGER document_in_open_file BEFORE INSERT ON document
    FOR EACH ROW EXECUTE FUNCTION refuse_in_closed_file();
  CREATE TRIGGER note_in_open_file BEFORE INSERT ON note
    FOR EACH ROW EXECUTE FUNCTION refuse_in_closed_file();
  CREATE TRIGGER follow_up_in_open_file BEFORE INSERT OR UPDATE ON follow_up
    FOR EACH ROW EXECUTE FUNCTION refuse_in_closed_file();
`;
