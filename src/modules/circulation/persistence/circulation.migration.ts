import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Circulation folders with their papers, slips and history, and templates of routes. */
export class CreateCirculation1765700000000 implements MigrationInterface {
  readonly name = 'CreateCirculation1765700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FOLDER);
    await runner.query(STEP);
    await runner.query(BESIDE);
    await runner.query(IMMUTABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE circulation_template, circulation_request, circulation_event, circulation_grant, circulation_step,
         circulation_paper, circulation_folder; DROP FUNCTION keep_ended_step, keep_folder_with_papers`,
    );
  }
}

const FOLDER = `
  CREATE TABLE circulation_folder (
    id           uuid CONSTRAINT pk_circulation_folder PRIMARY KEY,
    subject      text NOT NULL,
    form         text NOT NULL CONSTRAINT ck_circulation_folder_form CHECK (form IN ('folder', 'order')),
    state        text NOT NULL CONSTRAINT ck_circulation_folder_state CHECK (state IN ('draft', 'running', 'pulled-back', 'ended')),
    round        integer NOT NULL,
    -- no foreign key: the account may go, what it did stays known
    lead_id      uuid NOT NULL,
    lead_name    text NOT NULL,
    -- office of the first file: its superiors may take over
    unit_id      uuid NOT NULL,
    revision     integer NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL,
    started_at   timestamptz,
    ended_at     timestamptz,
    -- until when the lead knows what others did to the route
    lead_seen_at timestamptz NOT NULL,
    -- the document of the file that the slip became
    slip_document_id uuid,
    CONSTRAINT ck_circulation_folder_ended CHECK ((state = 'ended') = (ended_at IS NOT NULL))
  );
  CREATE INDEX ix_circulation_folder_lead ON circulation_folder (lead_id, created_at DESC);

  CREATE TABLE circulation_paper (
    folder_id        uuid NOT NULL CONSTRAINT fk_circulation_paper_folder REFERENCES circulation_folder ON DELETE CASCADE,
    round            integer NOT NULL,
    position         integer NOT NULL,
    document_id      uuid NOT NULL CONSTRAINT fk_circulation_paper_document REFERENCES document ON DELETE CASCADE,
    version          integer NOT NULL,
    hash             text NOT NULL,
    is_for_signature boolean NOT NULL,
    CONSTRAINT pk_circulation_paper PRIMARY KEY (folder_id, round, position)
  );
  CREATE INDEX ix_circulation_paper_document ON circulation_paper (document_id);`;

const STEP = `
  CREATE TABLE circulation_step (
    id              uuid CONSTRAINT pk_circulation_step PRIMARY KEY,
    folder_id       uuid NOT NULL CONSTRAINT fk_circulation_step_folder REFERENCES circulation_folder ON DELETE CASCADE,
    position        integer NOT NULL,
    station_id      uuid NOT NULL,
    round           integer NOT NULL,
    mode            text NOT NULL CONSTRAINT ck_circulation_step_mode CHECK (mode IN ('parallel', 'in-turn')),
    repeats         uuid,
    is_consensus    boolean NOT NULL,
    kind            text NOT NULL,
    addressee_kind  text NOT NULL CONSTRAINT ck_circulation_step_addressee CHECK (addressee_kind IN ('person', 'unit')),
    addressee_id    uuid NOT NULL,
    addressee_name  text NOT NULL,
    order_text      text NOT NULL,
    notes           text[] NOT NULL,
    deadline_days   integer,
    fixed_day       date,
    state           text NOT NULL CONSTRAINT ck_circulation_step_state CHECK (state IN ('planned', 'open', 'done', 'skipped')),
    added_by        uuid NOT NULL,
    added_by_name   text NOT NULL,
    added_at        timestamptz NOT NULL,
    opened_at       timestamptz,
    due_on          date,
    taken_over_from text,
    ended_at        timestamptz,
    ended_by        uuid,
    ended_by_name   text,
    behalf_of       uuid,
    behalf_of_name  text,
    outcome         text,
    remark          text,
    signed          jsonb NOT NULL DEFAULT '[]',
    CONSTRAINT ck_circulation_step_ended CHECK ((state IN ('done', 'skipped')) = (ended_at IS NOT NULL))
  );
  CREATE INDEX ix_circulation_step_folder ON circulation_step (folder_id, position);
  CREATE INDEX ix_circulation_step_open ON circulation_step (addressee_id) WHERE state = 'open';
  CREATE INDEX ix_circulation_step_due ON circulation_step (due_on) WHERE state = 'open';`;

const BESIDE = `
  -- rights to read that end with a step
  CREATE TABLE circulation_grant (
    grant_id uuid CONSTRAINT pk_circulation_grant PRIMARY KEY,
    step_id  uuid NOT NULL CONSTRAINT fk_circulation_grant_step REFERENCES circulation_step ON DELETE CASCADE
  );
  CREATE INDEX ix_circulation_grant_step ON circulation_grant (step_id);

  CREATE TABLE circulation_event (
    id         uuid CONSTRAINT pk_circulation_event PRIMARY KEY,
    folder_id  uuid NOT NULL CONSTRAINT fk_circulation_event_folder REFERENCES circulation_folder ON DELETE CASCADE,
    at         timestamptz NOT NULL,
    by_id      uuid,
    by_name    text NOT NULL,
    behalf_of_name text,
    act        text NOT NULL,
    step_id    uuid,
    remark     text NOT NULL,
    changes    jsonb NOT NULL
  );
  CREATE INDEX ix_circulation_event_folder ON circulation_event (folder_id, at);
  REVOKE UPDATE, DELETE, TRUNCATE ON circulation_event FROM talakte_app;

  CREATE TABLE circulation_request (
    id        uuid CONSTRAINT pk_circulation_request PRIMARY KEY,
    folder_id uuid NOT NULL CONSTRAINT fk_circulation_request_folder REFERENCES circulation_folder ON DELETE CASCADE
  );
  CREATE INDEX ix_circulation_request_folder ON circulation_request (folder_id);

  CREATE TABLE circulation_template (
    id         uuid CONSTRAINT pk_circulation_template PRIMARY KEY,
    name       text NOT NULL,
    owner_id   uuid NOT NULL,
    -- office whose staff may use it; null: the owner alone
    unit_id    uuid,
    stations   jsonb NOT NULL,
    saved_at   timestamptz NOT NULL
  );
  CREATE INDEX ix_circulation_template_owner ON circulation_template (owner_id);`;

const IMMUTABLE = `
  CREATE FUNCTION keep_ended_step() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.state IN ('done', 'skipped') AND EXISTS (SELECT 1 FROM circulation_folder WHERE id = OLD.folder_id) THEN
      RAISE EXCEPTION 'a completed step does not change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END $$;
  CREATE TRIGGER tr_circulation_step_kept BEFORE UPDATE OR DELETE ON circulation_step
    FOR EACH ROW EXECUTE FUNCTION keep_ended_step();

  -- a folder goes when the last of its papers was deleted by two persons, and not before
  CREATE FUNCTION keep_folder_with_papers() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM circulation_paper WHERE folder_id = OLD.id) THEN
      RAISE EXCEPTION 'a folder with papers is kept' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
  END $$;
  CREATE TRIGGER tr_circulation_folder_kept BEFORE DELETE ON circulation_folder
    FOR EACH ROW EXECUTE FUNCTION keep_folder_with_papers();
  REVOKE TRUNCATE ON circulation_folder, circulation_paper, circulation_step FROM talakte_app;
  REVOKE UPDATE, DELETE ON circulation_paper FROM talakte_app;`;
