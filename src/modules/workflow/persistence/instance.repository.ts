import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import { ENGINE_VERSION } from '../engine/bpmn-engine.js';
import type { ElementStep, ExecutionState, Variables } from '../engine/execution.js';

/** Where an instance stands. */
export type InstanceStatus = 'running' | 'completed' | 'cancelled';

/** An instance as it rests. */
export interface InstanceRow {
  readonly id: string;
  readonly definitionId: string;
  readonly startElementId: string | null;
  readonly businessKey: string | null;
  readonly status: InstanceStatus;
  readonly variables: Variables;
  readonly state: ExecutionState | null;
  readonly revision: number;
  readonly engineVersion: string;
  readonly parentId: string | null;
  readonly parentExecutionId: string | null;
  readonly endCode: string | null;
  /** The file it is about. */
  readonly fileId: string | null;
  /** The office it belongs to. */
  readonly unitId: string | null;
}

/** A new instance. */
export interface NewInstance {
  readonly id: string;
  readonly definitionId: string;
  readonly startElementId: string | null;
  readonly businessKey: string | null;
  readonly parentId: string | null;
  readonly parentExecutionId: string | null;
  readonly engineVersion: string;
  readonly startedBy: string | null;
  readonly startedByName: string;
  readonly at: Date;
  /** The file it is about; what is called is about the same. */
  readonly fileId: string | null;
  /** The office it belongs to. */
  readonly unitId: string | null;
}

/** A task as it is made. */
export interface NewTask {
  readonly id: string;
  readonly executionId: string;
  readonly elementId: string;
  readonly name: string;
  readonly assigneeId: string | null;
  readonly role: string | null;
  readonly unitId: string | null;
  readonly formKey: string | null;
  readonly priority: number;
  readonly dueAt: Date | null;
  readonly followUpAt: Date | null;
  readonly locals: Variables;
}

/** A task a step ended. */
export interface EndedTask {
  readonly id: string;
  readonly status: 'completed' | 'withdrawn';
}

/** An incident that is none any more, because its instance has gone on. */
export interface OvertakenIncident {
  readonly id: string;
  readonly status: 'overtaken';
  readonly elementId: string | null;
}

/** What a step has ended besides what it did. */
export interface EndedByStep {
  readonly tasks: readonly EndedTask[];
  readonly incidents: readonly OvertakenIncident[];
}

interface Place {
  readonly id: string;
  readonly executionId: string;
  readonly elementId: string;
}

/** Everything a step leaves behind. What waits already is named by its execution only. */
export interface InstanceStepRows {
  readonly instanceId: string;
  readonly revision: number;
  readonly status: InstanceStatus;
  readonly variables: Variables;
  readonly state: ExecutionState | null;
  readonly endCode: string | null;
  readonly at: Date;
  /** All executions that wait from now on; whatever else was open is withdrawn. */
  readonly waiting: readonly string[];
  readonly tasks: readonly NewTask[];
  readonly timers: readonly (Place & { readonly dueAt: Date })[];
  readonly jobs: readonly (Place & { readonly topic: string; readonly payload: Variables })[];
  readonly subscriptions: readonly (Place & {
    readonly kind: string;
    readonly name: string;
    readonly correlationKey: string | null;
  })[];
  readonly steps: readonly ElementStep[];
  /** What was completed or received by this step, and by whom. */
  readonly done: { readonly executionId: string; readonly byId: string | null; readonly byName: string } | null;
}

const INSTANCE = `id, definition_id AS "definitionId", start_element_id AS "startElementId", business_key AS "businessKey", status,
  variables, state, revision, engine_version AS "engineVersion", parent_id AS "parentId",
  parent_execution_id AS "parentExecutionId", end_code AS "endCode", file_id AS "fileId", unit_id AS "unitId"`;

/** Everything in one statement: a step costs one way to the database, however much follows from it. */
const KEEP_STEP = `
  WITH instance AS (
    UPDATE wf_instance SET status = $2, variables = $3::jsonb, state = $4::jsonb, revision = $5, end_code = $6, engine_version = $17,
           ended_at = CASE WHEN $2 = 'running' THEN NULL ELSE $7::timestamptz END WHERE id = $1),
  tasks_over AS (
    UPDATE wf_task SET status = CASE WHEN execution_id = $8 THEN 'completed' ELSE 'withdrawn' END, ended_at = $7,
           completed_by = CASE WHEN execution_id = $8 THEN $9::uuid END, completed_by_name = CASE WHEN execution_id = $8 THEN $10 END
     WHERE instance_id = $1 AND status = 'open' AND execution_id <> ALL ($11::text[]) RETURNING id, status),
  timers_over AS (DELETE FROM wf_timer WHERE instance_id = $1 AND execution_id <> ALL ($11::text[])),
  jobs_over AS (DELETE FROM wf_job WHERE instance_id = $1 AND execution_id <> ALL ($11::text[])),
  subscriptions_over AS (
    UPDATE wf_subscription SET status = CASE WHEN execution_id = $8 THEN 'received' ELSE 'withdrawn' END
     WHERE instance_id = $1 AND status = 'open' AND execution_id <> ALL ($11::text[])),
  incidents_over AS (
    UPDATE wf_incident SET status = 'resolved', resolution = 'overtaken', resolved_at = $7
     WHERE instance_id = $1 AND status = 'open' AND ((kind = 'step' AND execution_id IS NULL) OR (kind <> 'message' AND execution_id <> ALL ($11::text[]))) RETURNING id, element_id),
  tasks AS (
    INSERT INTO wf_task (id, instance_id, execution_id, element_id, name, assignee_id, role, unit_id, form_key, priority, due_at,
                         follow_up_at, locals, status, created_at)
    SELECT id, $1, "executionId", "elementId", name, "assigneeId", role, "unitId", "formKey", priority, "dueAt", "followUpAt", locals,
           'open', $7
      FROM jsonb_to_recordset($12::jsonb) AS new (id uuid, "executionId" text, "elementId" text, name text, "assigneeId" uuid,
           role text, "unitId" uuid, "formKey" text, priority integer, "dueAt" timestamptz, "followUpAt" timestamptz, locals jsonb)),
  timers AS (
    INSERT INTO wf_timer (id, instance_id, execution_id, element_id, due_at) SELECT id, $1, "executionId", "elementId", "dueAt"
      FROM jsonb_to_recordset($13::jsonb) AS new (id uuid, "executionId" text, "elementId" text, "dueAt" timestamptz)
        ON CONFLICT (instance_id, execution_id) DO NOTHING),
  jobs AS (
    INSERT INTO wf_job (id, instance_id, execution_id, element_id, topic, payload)
    SELECT id, $1, "executionId", "elementId", topic, payload
      FROM jsonb_to_recordset($14::jsonb) AS new (id uuid, "executionId" text, "elementId" text, topic text, payload jsonb)),
  subscriptions AS (
    INSERT INTO wf_subscription (id, instance_id, execution_id, element_id, kind, name, correlation_key, status)
    SELECT id, $1, "executionId", "elementId", kind, name, "correlationKey", 'open'
      FROM jsonb_to_recordset($15::jsonb) AS new (id uuid, "executionId" text, "elementId" text, kind text, name text,
           "correlationKey" text)),
  events AS (INSERT INTO wf_event (instance_id, revision, at, element_id, execution_id, step)
  SELECT $1, $5, $7, "elementId", "executionId", step
    FROM ROWS FROM (jsonb_to_recordset($16::jsonb) AS ("elementId" text, "executionId" text, step text)) WITH ORDINALITY
         AS new ORDER BY ordinality)
  SELECT id, status, NULL AS "elementId" FROM tasks_over UNION ALL SELECT id, 'overtaken', element_id FROM incidents_over`;

/** Instances and everything they wait for. */
@Injectable()
export class InstanceRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<InstanceRow | undefined> {
    const [row] = await this.database.query<InstanceRow>(`SELECT ${INSTANCE} FROM wf_instance WHERE id = $1`, [id]);
    return row;
  }

  /** The instance, locked until the transaction ends: one step at a time. */
  async findLocked(transaction: Transaction, id: string): Promise<InstanceRow | undefined> {
    const [row] = await queryIn<InstanceRow>(
      transaction,
      `SELECT ${INSTANCE} FROM wf_instance WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return row;
  }

  /** Executions of an instance whose timers rest while an incident says why. */
  async heldTimersOf(transaction: Transaction, instanceId: string): Promise<ReadonlySet<string>> {
    const rows = await queryIn<{ id: string }>(
      transaction,
      'SELECT execution_id AS id FROM wf_timer WHERE instance_id = $1 AND is_held',
      [instanceId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** The instance, locked, unless somebody else has it. */
  async findUnlessLocked(transaction: Transaction, id: string): Promise<InstanceRow | undefined> {
    const sql = `SELECT ${INSTANCE} FROM wf_instance WHERE id = $1 FOR UPDATE SKIP LOCKED`;
    const [row] = await queryIn<InstanceRow>(transaction, sql, [id]);
    return row;
  }

  /** The file it is about cannot be deleted before this has ended. @returns what it is about: what is called is about the same as its caller */
  async insert(transaction: Transaction, instance: NewInstance): Promise<Pick<InstanceRow, 'fileId' | 'unitId'>> {
    const { fileId } = instance;
    if (fileId !== null) await queryIn(transaction, 'SELECT 1 FROM record_file WHERE id = $1 FOR KEY SHARE', [fileId]);
    const [about] = await queryIn<Pick<InstanceRow, 'fileId' | 'unitId'>>(
      transaction,
      `INSERT INTO wf_instance (id, definition_id, start_element_id, business_key, status, variables, state, revision,
         engine_version, parent_id, parent_execution_id, started_by, started_by_name, started_at, file_id, unit_id)
       VALUES ($1, $2, $3, $4, 'running', '{}', '{}', 0, $5, $6, $7, $8, $9, $10,
         coalesce($11, (SELECT file_id FROM wf_instance WHERE id = $6)), coalesce($12, (SELECT unit_id FROM wf_instance WHERE id = $6)))
       RETURNING file_id AS "fileId", unit_id AS "unitId"`,
      [
        instance.id,
        instance.definitionId,
        instance.startElementId,
        instance.businessKey,
        instance.engineVersion,
        instance.parentId,
        instance.parentExecutionId,
        instance.startedBy,
        instance.startedByName,
        instance.at,
        fileId,
        instance.unitId,
      ],
    );
    return about ?? { fileId: null, unitId: null };
  }

  /** Running instances that one called, for those places only where it does not wait any more. */
  async calledAndLeft(transaction: Transaction, id: string, waiting: readonly string[]): Promise<string[]> {
    const rows = await queryIn<{ id: string }>(
      transaction,
      `SELECT id FROM wf_instance WHERE parent_id = $1 AND status = 'running' AND parent_execution_id <> ALL ($2::text[]) ORDER BY id`,
      [id, waiting],
    );
    return rows.map((row) => row.id);
  }

  /** An instance and those it was called by, one above the other. */
  async callersOf(
    transaction: Transaction,
    id: string,
  ): Promise<{ readonly key: string; readonly startElementId: string | null }[]> {
    return queryIn(
      transaction,
      `WITH RECURSIVE caller AS (
         SELECT id, parent_id, definition_id, start_element_id FROM wf_instance WHERE id = $1
         UNION ALL
         SELECT above.id, above.parent_id, above.definition_id, above.start_element_id
           FROM wf_instance AS above JOIN caller ON above.id = caller.parent_id)
       SELECT definition.key, caller.start_element_id AS "startElementId"
         FROM caller JOIN wf_definition AS definition ON definition.id = caller.definition_id`,
      [id],
    );
  }

  /** Keeps who cancelled an instance and why. */
  async noteCancellation(
    transaction: Transaction,
    id: string,
    { reason, byName }: { readonly reason: string | null; readonly byName: string },
  ): Promise<void> {
    const sql = 'UPDATE wf_instance SET cancel_reason = $2, cancelled_by_name = $3 WHERE id = $1';
    await queryIn(transaction, sql, [id, reason, byName]);
  }

  /** Writes what follows from a step. @returns the tasks it ended, and the incidents it has overtaken */
  async keepStep(transaction: Transaction, rows: InstanceStepRows): Promise<EndedByStep> {
    const { done } = rows;
    const ended = await queryIn<EndedTask | OvertakenIncident>(transaction, KEEP_STEP, [
      rows.instanceId,
      rows.status,
      JSON.stringify(rows.variables),
      rows.state === null ? null : JSON.stringify(rows.state),
      rows.revision,
      rows.endCode,
      rows.at,
      done?.executionId ?? null,
      done?.byId ?? null,
      done?.byName ?? null,
      rows.waiting,
      JSON.stringify(rows.tasks),
      JSON.stringify(rows.timers),
      JSON.stringify(rows.jobs),
      JSON.stringify(rows.subscriptions),
      JSON.stringify(rows.steps),
      ENGINE_VERSION,
    ]);
    const isOvertaken = (one: EndedTask | OvertakenIncident): one is OvertakenIncident => one.status === 'overtaken';
    return {
      tasks: ended.filter((one): one is EndedTask => !isOvertaken(one)),
      incidents: ended.filter(isOvertaken),
    };
  }
}
