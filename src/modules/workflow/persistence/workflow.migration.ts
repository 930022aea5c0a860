import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Definitions, instances and what instances wait for. */
export class CreateWorkflow1765000000000 implements MigrationInterface {
  readonly name = 'CreateWorkflow1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DEFINITIONS);
    await runner.query(INSTANCES);
    await runner.query(WAITING);
    await runner.query(RECORD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE wf_event, wf_incident, wf_command, wf_subscription, wf_job, wf_timer, wf_task,
      wf_instance, wf_definition`);
  }
}

const DEFINITIONS = `
  CREATE TABLE wf_definition (
    id               uuid CONSTRAINT pk_wf_definition PRIMARY KEY,
    key              text NOT NULL,
    version          integer NOT NULL,
    name             text NOT NULL,
    xml              text NOT NULL,
    sha256           text NOT NULL,
    state            text NOT NULL CONSTRAINT ck_wf_definition_state CHECK (state IN ('proposed', 'active', 'refused')),
    -- names of the messages and signals that start an instance: [{"kind", "name", "elementId"}]
    starts           jsonb NOT NULL,
    -- no foreign key: the account may go, what it did stays known
    proposed_by      uuid NOT NULL,
    proposed_by_name text NOT NULL,
    proposed_at      timestamptz NOT NULL,
    decided_by       uuid,
    decided_by_name  text,
    decided_at       timestamptz,
    CONSTRAINT uq_wf_definition_version UNIQUE (key, version),
    CONSTRAINT ck_wf_definition_two_persons CHECK (state <> 'active' OR decided_by <> proposed_by)
  );`;

const INSTANCES = `
  CREATE TABLE wf_instance (
    id                  uuid CONSTRAINT pk_wf_instance PRIMARY KEY,
    definition_id       uuid NOT NULL CONSTRAINT fk_wf_instance_definition REFERENCES wf_definition,
    start_element_id    text,
    business_key        text,
    status              text NOT NULL CONSTRAINT ck_wf_instance_status CHECK (status IN ('running', 'completed', 'cancelled')),
    variables           jsonb NOT NULL,
    state               jsonb,
    revision            integer NOT NULL,
    engine_version      text NOT NULL,
    parent_id           uuid CONSTRAINT fk_wf_instance_parent REFERENCES wf_instance,
    parent_execution_id text,
    -- error a called process ended with, for its caller
    end_code            text,
    started_by          uuid,
    started_by_name     text NOT NULL,
    started_at          timestamptz NOT NULL,
    ended_at            timestamptz,
    CONSTRAINT ck_wf_instance_state CHECK ((status = 'running') = (state IS NOT NULL)),
    CONSTRAINT uq_wf_instance_call UNIQUE (parent_id, parent_execution_id)
  );
  CREATE INDEX ix_wf_instance_definition ON wf_instance (definition_id, status);`;

const WAITING = `
  CREATE TABLE wf_task (
    id                uuid CONSTRAINT pk_wf_task PRIMARY KEY,
    instance_id       uuid NOT NULL CONSTRAINT fk_wf_task_instance REFERENCES wf_instance ON DELETE CASCADE,
    execution_id      text NOT NULL,
    element_id        text NOT NULL,
    name              text NOT NULL,
    assignee_id       uuid,
    role              text,
    unit_id           uuid,
    form_key          text,
    priority          integer NOT NULL,
    due_at            timestamptz,
    follow_up_at      timestamptz,
    locals            jsonb NOT NULL,
    status            text NOT NULL CONSTRAINT ck_wf_task_status CHECK (status IN ('open', 'completed', 'withdrawn')),
    created_at        timestamptz NOT NULL,
    ended_at          timestamptz,
    completed_by      uuid,
    completed_by_name text,
    CONSTRAINT uq_wf_task_execution UNIQUE (instance_id, execution_id)
  );
  CREATE INDEX ix_wf_task_assignee ON wf_task (assignee_id, due_at) WHERE status = 'open';
  CREATE INDEX ix_wf_task_unit ON wf_task (unit_id, due_at) WHERE status = 'open';

  CREATE TABLE wf_timer (
    id           uuid CONSTRAINT pk_wf_timer PRIMARY KEY,
    instance_id  uuid NOT NULL CONSTRAINT fk_wf_timer_instance REFERENCES wf_instance ON DELETE CASCADE,
    execution_id text NOT NULL,
    element_id   text NOT NULL,
    due_at       timestamptz NOT NULL,
    -- an incident says why it does not fire
    is_held      boolean NOT NULL DEFAULT false,
    CONSTRAINT uq_wf_timer_execution UNIQUE (instance_id, execution_id)
  );
  CREATE INDEX ix_wf_timer_due ON wf_timer (due_at, id) WHERE NOT is_held;

  CREATE TABLE wf_job (
    id           uuid CONSTRAINT pk_wf_job PRIMARY KEY,
    instance_id  uuid NOT NULL CONSTRAINT fk_wf_job_instance REFERENCES wf_instance ON DELETE CASCADE,
    execution_id text NOT NULL,
    element_id   text NOT NULL,
    topic        text NOT NULL,
    payload      jsonb NOT NULL,
    CONSTRAINT uq_wf_job_execution UNIQUE (instance_id, execution_id)
  );

  CREATE TABLE wf_subscription (
    id              uuid CONSTRAINT pk_wf_subscription PRIMARY KEY,
    instance_id     uuid NOT NULL CONSTRAINT fk_wf_subscription_instance REFERENCES wf_instance ON DELETE CASCADE,
    execution_id    text NOT NULL,
    element_id      text NOT NULL,
    kind            text NOT NULL CONSTRAINT ck_wf_subscription_kind CHECK (kind IN ('message', 'signal')),
    name            text NOT NULL,
    correlation_key text,
    -- what was waited for stays known, so that a late or doubled message is told apart from an unknown one
    status          text NOT NULL CONSTRAINT ck_wf_subscription_status CHECK (status IN ('open', 'received', 'withdrawn')),
    CONSTRAINT uq_wf_subscription_execution UNIQUE (instance_id, execution_id)
  );
  CREATE INDEX ix_wf_subscription_name ON wf_subscription (kind, name, correlation_key, status);`;

const RECORD = `
  CREATE TABLE wf_command (
    key     text CONSTRAINT pk_wf_command PRIMARY KEY,
    kind    text NOT NULL,
    target  text NOT NULL,
    result  jsonb,
    at      timestamptz NOT NULL
  );

  CREATE TABLE wf_incident (
    id               uuid CONSTRAINT pk_wf_incident PRIMARY KEY,
    instance_id      uuid NOT NULL CONSTRAINT fk_wf_incident_instance REFERENCES wf_instance ON DELETE CASCADE,
    kind             text NOT NULL CONSTRAINT ck_wf_incident_kind CHECK (kind IN ('job', 'timer', 'call', 'step')),
    execution_id     text,
    element_id       text,
    code             text NOT NULL,
    status           text NOT NULL CONSTRAINT ck_wf_incident_status CHECK (status IN ('open', 'resolved')),
    occurred_at      timestamptz NOT NULL,
    resolved_at      timestamptz,
    resolution       text CONSTRAINT ck_wf_incident_resolution
                     CHECK (resolution IN ('retried', 'skipped', 'cancelled', 'overtaken')),
    resolved_by_name text
  );
  CREATE UNIQUE INDEX uq_wf_incident_open ON wf_incident (instance_id, coalesce(execution_id, '')) WHERE status = 'open';

  CREATE TABLE wf_event (
    id           bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_wf_event PRIMARY KEY,
    instance_id  uuid NOT NULL CONSTRAINT fk_wf_event_instance REFERENCES wf_instance ON DELETE CASCADE,
    revision     integer NOT NULL,
    at           timestamptz NOT NULL,
    element_id   text NOT NULL,
    execution_id text NOT NULL,
    step         text NOT NULL
  );
  CREATE INDEX ix_wf_event_instance ON wf_event (instance_id, id);`;
