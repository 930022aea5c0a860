import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The task list: tasks, their history, comments, drafts, notices, and what roles of workflows mean in this city. */
export class CreateTasks1765500000000 implements MigrationInterface {
  readonly name = 'CreateTasks1765500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TASK);
    await runner.query(BESIDE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE task_role, task_notice, task_draft, task_comment, task_event, task');
  }
}

const TASK = `
  CREATE TABLE task (
    id                uuid CONSTRAINT pk_task PRIMARY KEY,
    source_module     text NOT NULL,
    source_id         text NOT NULL,
    title             text NOT NULL,
    subject           text NOT NULL,
    file_id           uuid,
    document_id       uuid,
    file_label        text,
    unit_id           uuid,
    assignee_id       uuid,
    -- who is asked while it lies with nobody
    candidate_keys    text[] NOT NULL,
    -- who may do it now: whoever has it, otherwise everybody who is asked
    doer_keys         text[] NOT NULL,
    unresolved        text,
    priority          integer NOT NULL CONSTRAINT ck_task_priority CHECK (priority BETWEEN 0 AND 100),
    due_at            timestamptz,
    follow_up_at      timestamptz,
    status            text NOT NULL CONSTRAINT ck_task_status CHECK (status IN ('open', 'completed', 'withdrawn')),
    opened_at         timestamptz NOT NULL,
    opened_by_name    text NOT NULL,
    assigned_at       timestamptz,
    ended_at          timestamptz,
    -- no foreign key: the account may go, what it did stays known
    completed_by      uuid,
    completed_by_name text,
    completed_for     uuid,
    completed_for_name text,
    version           integer NOT NULL DEFAULT 1,
    CONSTRAINT uq_task_source UNIQUE (source_module, source_id),
    CONSTRAINT ck_task_ended CHECK ((status = 'open') = (ended_at IS NULL))
  );
  CREATE INDEX ix_task_doer ON task USING gin (doer_keys) WHERE status = 'open';
  CREATE INDEX ix_task_candidate ON task USING gin (candidate_keys) WHERE status = 'open';
  CREATE INDEX ix_task_unit ON task (unit_id) WHERE status = 'open';
  CREATE INDEX ix_task_assignee ON task (assignee_id) WHERE status = 'open';
  CREATE INDEX ix_task_unresolved ON task (opened_at) WHERE status = 'open' AND unresolved IS NOT NULL;
  CREATE INDEX ix_task_file ON task (file_id);
  CREATE INDEX ix_task_completed ON task (completed_by, ended_at) WHERE status = 'completed';`;

const BESIDE = `
  CREATE TABLE task_event (
    id         bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_task_event PRIMARY KEY,
    task_id    uuid NOT NULL CONSTRAINT fk_task_event_task REFERENCES task,
    at         timestamptz NOT NULL,
    kind       text NOT NULL,
    actor_id   uuid,
    actor_name text NOT NULL,
    for_name   text,
    details    jsonb NOT NULL
  );
  CREATE INDEX ix_task_event_task ON task_event (task_id, id);
  REVOKE UPDATE, DELETE, TRUNCATE ON task_event FROM talakte_app;

  CREATE TABLE task_comment (
    id          uuid CONSTRAINT pk_task_comment PRIMARY KEY,
    task_id     uuid NOT NULL CONSTRAINT fk_task_comment_task REFERENCES task,
    at          timestamptz NOT NULL,
    author_id   uuid NOT NULL,
    author_name text NOT NULL,
    for_name    text,
    text        text NOT NULL,
    mentions    uuid[] NOT NULL
  );
  CREATE INDEX ix_task_comment_task ON task_comment (task_id, at);
  REVOKE UPDATE, DELETE, TRUNCATE ON task_comment FROM talakte_app;

  CREATE TABLE task_draft (
    task_id    uuid NOT NULL CONSTRAINT fk_task_draft_task REFERENCES task ON DELETE CASCADE,
    user_id    uuid NOT NULL,
    "values"   jsonb NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT pk_task_draft PRIMARY KEY (task_id, user_id)
  );

  CREATE TABLE task_notice (
    id      uuid CONSTRAINT pk_task_notice PRIMARY KEY,
    user_id uuid NOT NULL,
    task_id uuid NOT NULL CONSTRAINT fk_task_notice_task REFERENCES task ON DELETE CASCADE,
    kind    text NOT NULL CONSTRAINT ck_task_notice_kind CHECK (kind IN ('mentioned', 'given')),
    at      timestamptz NOT NULL,
    by_name text NOT NULL,
    read_at timestamptz
  );
  CREATE INDEX ix_task_notice_user ON task_notice (user_id, at) WHERE read_at IS NULL;

  CREATE TABLE task_role (
    key        text CONSTRAINT pk_task_role PRIMARY KEY,
    name       text NOT NULL,
    staff_role text,
    unit_id    uuid CONSTRAINT fk_task_role_unit REFERENCES org_unit,
    user_ids   uuid[] NOT NULL,
    CONSTRAINT ck_task_role_meaning CHECK (num_nonnulls(staff_role, unit_id) + (cardinality(user_ids) > 0)::int = 1)
  );`;
