import type { UserActor } from '#kernel/actor';
import { ActorResolver } from '#modules/identity';
import {
  CompleteTask,
  DeployDefinition,
  StartInstance,
  type WorkflowJobHandler,
  WorkflowJobHandlers,
} from '#modules/workflow';
import {
  CarryThrown,
  FireDueTimers,
  ReturnToCaller,
  RunJob,
  type ThrownFact,
  WorkflowPorts,
} from '#modules/workflow/testing';
import type { TestApplication } from '../../support/application.js';

/** A form that takes whatever is entered. */
export const ANY_FORM = { formular: { type: 'object', properties: {}, additionalProperties: true } };

type DefinitionForms = Record<string, Record<string, unknown>>;

/** A task as tests look at it. */
export interface DeskTask {
  readonly id: string;
  readonly elementId: string;
  readonly locals: Record<string, unknown>;
}

/** Somebody who works with workflows; the worker's jobs are done by hand, one after the other. */
export class WorkflowDesk {
  private people = 0;
  karla!: UserActor;
  private administrators!: readonly [UserActor, UserActor];
  private shiftMs = 0;

  constructor(private readonly app: TestApplication) {}

  async open(): Promise<void> {
    this.karla = await this.somebody('caseworker');
    this.administrators = [await this.somebody('administrator'), await this.somebody('administrator')];
    const { clock } = this.app.get(WorkflowPorts);
    clock.now = () => new Date(Date.now() + this.shiftMs);
  }

  get operator(): UserActor {
    return this.administrators[0];
  }

  get other(): UserActor {
    return this.administrators[1];
  }

  /** Lets the clock jump. */
  jump(milliseconds: number): void {
    this.shiftMs += milliseconds;
  }

  async somebody(role: 'caseworker' | 'administrator' | 'team-lead'): Promise<UserActor> {
    this.people += 1;
    const { id } = await this.app.users.create(`person${String(this.people)}`, [{ role, unitId: null }]);
    const actor = await this.app.get(ActorResolver).ofUser(id);
    if (!actor) throw new Error('The test has no such user');
    return actor;
  }

  /** Brings a model into force. @returns id of the version */
  async deploy(
    xml: string,
    parts: { readonly decisions?: string; readonly forms?: DefinitionForms } = {},
  ): Promise<string> {
    const deployment = this.app.get(DeployDefinition);
    const id = await deployment.propose(this.operator, xml, { forms: ANY_FORM, ...parts });
    await deployment.decide(this.other, id, true);
    return id;
  }

  start(definitionKey: string, variables: Record<string, unknown> = {}, key?: string): Promise<string> {
    return this.app.get(StartInstance).execute(this.karla, { definitionKey, variables, key });
  }

  /** Copies of an instance that rests, with its tasks and timers; its id is what they are about. */
  async copy(id: string, count: number): Promise<void> {
    const { database } = this.app;
    await database.query(
      `WITH made AS (
         INSERT INTO wf_instance (id, definition_id, business_key, status, variables, state, revision, engine_version, started_by_name,
                                  started_at)
         SELECT gen_random_uuid(), definition_id, id::text, status, variables, state, revision, engine_version, started_by_name, started_at
           FROM wf_instance, generate_series(1, $2) WHERE id = $1 RETURNING id),
       tasks AS (
         INSERT INTO wf_task (id, instance_id, execution_id, element_id, name, role, form_key, priority, locals, status, created_at)
         SELECT gen_random_uuid(), made.id, execution_id, element_id, name, role, form_key, priority, locals, status, created_at
           FROM wf_task, made WHERE instance_id = $1)
       INSERT INTO wf_timer (id, instance_id, execution_id, element_id, due_at)
       SELECT gen_random_uuid(), made.id, execution_id, element_id, due_at FROM wf_timer, made WHERE instance_id = $1`,
      [id, count],
    );
  }

  async tasks(instanceId: string): Promise<DeskTask[]> {
    return this.app.database.query<DeskTask>(
      `SELECT id, element_id AS "elementId", locals FROM wf_task WHERE instance_id = $1 AND status = 'open' ORDER BY element_id, id`,
      [instanceId],
    );
  }

  async openTasks(instanceId: string): Promise<string[]> {
    return (await this.tasks(instanceId)).map(({ elementId }) => elementId);
  }

  async complete(
    instanceId: string,
    elementId: string,
    output: Record<string, unknown> = {},
    actor = this.karla,
  ): Promise<void> {
    const task = (await this.tasks(instanceId)).find((one) => one.elementId === elementId);
    if (!task) throw new Error(`No task ${elementId}, but ${(await this.openTasks(instanceId)).join(', ')}`);
    await this.app.get(CompleteTask).execute(actor, { taskId: task.id, output });
  }

  async instance(id: string): Promise<{ status: string; variables: Record<string, unknown>; revision: number }> {
    const [row] = await this.app.database.query<{
      status: string;
      variables: Record<string, unknown>;
      revision: number;
    }>('SELECT status, variables, revision FROM wf_instance WHERE id = $1', [id]);
    if (!row) throw new Error('No such instance');
    return row;
  }

  handle(topic: string, handler: WorkflowJobHandler): void {
    this.app.get(WorkflowJobHandlers).register(topic, handler);
  }

  /** Does the work that waits in an instance. */
  async work(instanceId: string, isLast = true): Promise<void> {
    const jobs = await this.app.database.query<{ id: string }>(
      'SELECT id FROM wf_job WHERE instance_id = $1 ORDER BY id',
      [instanceId],
    );
    for (const { id } of jobs) {
      await this.app.get(RunJob).execute({ jobId: id, isLast, signal: new AbortController().signal });
    }
  }

  async fireTimers(): Promise<number> {
    let fired = 0;
    for (let more = 1; more > 0; fired += more) more = await this.app.get(FireDueTimers).execute();
    return fired;
  }

  /** Instances that one has called. */
  async called(instanceId: string): Promise<{ id: string; status: string }[]> {
    return this.app.database.query('SELECT id, status FROM wf_instance WHERE parent_id = $1 ORDER BY id', [instanceId]);
  }

  async comeBack(instanceId: string): Promise<void> {
    await this.app.get(ReturnToCaller).execute(instanceId);
  }

  /** Carries what waits to be carried. */
  async carryQueued(): Promise<void> {
    const jobs = await this.app.database.query<{ id: string; data: ThrownFact }>(
      `WITH taken AS (
         DELETE FROM pgboss.job WHERE name = 'workflow.carry-thrown' AND state < 'active' RETURNING id, data -> 'data' AS data)
       SELECT * FROM taken`,
    );
    for (const { id, data } of jobs) await this.carry().execute(data, { key: id, isLast: true });
  }

  carry(): CarryThrown {
    return this.app.get(CarryThrown);
  }

  async incidents(instanceId: string): Promise<{ id: string; kind: string; code: string; status: string }[]> {
    return this.app.database.query(
      'SELECT id, kind, code, status FROM wf_incident WHERE instance_id = $1 ORDER BY occurred_at, id',
      [instanceId],
    );
  }
}
