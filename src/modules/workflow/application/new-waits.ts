import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids';
import { OrgUnits, UserDirectory } from '#modules/identity';
import { momentOf } from '../engine/deadline-text.js';
import type { Execution, Variables, Wait } from '../engine/execution.js';
import { StepFailed } from '../errors.js';
import type { ModelElement } from '../model/parse-model.js';
import type { AssignmentProperties, ScheduleProperties } from '../model/talakte-properties.js';
import type { InstanceStepRows, NewTask } from '../persistence/instance.repository.js';
import { Definitions, type ReadyDefinition } from './definitions.js';
import { inputsOf, seenAt, valueOf } from './mappings.js';

/** Rows for what an instance has begun to wait for. */
export type NewWaits = Pick<InstanceStepRows, 'tasks' | 'timers' | 'jobs' | 'subscriptions'>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const USUAL_PRIORITY = 50;
const HIGHEST_PRIORITY = 100;

const NOBODY: AssignmentProperties = { otherThan: [] };

/** Writes down what an instance has begun to wait for: who is asked until when, which work is to be done, which message is expected. */
@Injectable()
export class NewWaitRows {
  constructor(
    private readonly definitions: Definitions,
    private readonly units: OrgUnits,
    private readonly users: UserDirectory,
  ) {}

  /** @param known executions that waited before */
  async of(
    definition: ReadyDefinition,
    execution: Execution,
    known: ReadonlySet<string>,
    now: Date,
  ): Promise<NewWaits> {
    const waits = execution.waits().filter(({ executionId }) => !known.has(executionId));
    const timers = execution.timers().filter(({ executionId }) => !known.has(executionId));
    const scope = (wait: Wait): Variables => seenAt(execution, wait);
    const tasks: NewTask[] = [];
    for (const wait of waits.filter(({ kind }) => kind === 'task')) {
      tasks.push(await this.task(wait, definition.elements.get(wait.elementId), scope(wait), now));
    }
    return {
      tasks,
      timers: timers.map(({ executionId, elementId, dueAt }) => ({ id: newId(), executionId, elementId, dueAt })),
      jobs: waits
        .filter(({ kind }) => kind === 'job')
        .map((wait) => this.job(wait, definition.elements.get(wait.elementId), scope(wait))),
      subscriptions: waits
        .filter(({ kind }) => kind === 'message' || kind === 'signal')
        .map((wait) => this.subscription(wait, definition.elements.get(wait.elementId), scope(wait))),
    };
  }

  private async task(wait: Wait, element: ModelElement | undefined, variables: Variables, now: Date): Promise<NewTask> {
    const { feel } = this.definitions;
    const { assignment = NOBODY, schedule, form = null } = element?.properties ?? {};
    const value = (text: string | undefined): string | null => valueOf(feel, text, variables);
    return {
      id: newId(),
      executionId: wait.executionId,
      elementId: wait.elementId,
      name: element?.name ?? wait.elementId,
      assigneeId: await this.user(value(assignment.user)),
      role: value(assignment.role),
      unitId: await this.unit(value(assignment.office)),
      formKey: form,
      ...scheduled(schedule, value, now),
      locals: { ...wait.locals, ...inputsOf(feel, element, variables) },
    };
  }

  private job(wait: Wait, element: ModelElement | undefined, variables: Variables): NewWaits['jobs'][number] {
    const { job, decision, inputs } = element?.properties ?? {};
    // work that is handed everything is handed what its member has written too
    const written = inputs === undefined ? wait.written : {};
    const payload = { ...written, ...wait.locals, ...inputsOf(this.definitions.feel, element, variables) };
    const topic = job?.topic ?? (decision === undefined ? wait.elementType : 'decision');
    return { id: newId(), executionId: wait.executionId, elementId: wait.elementId, topic, payload };
  }

  private subscription(
    wait: Wait,
    element: ModelElement | undefined,
    variables: Variables,
  ): NewWaits['subscriptions'][number] {
    const correlation = element?.properties.trigger?.correlation;
    const { feel } = this.definitions;
    const key = correlation === undefined ? null : valueOf(feel, `=${correlation.replace(/^\s*=/, '')}`, variables);
    // without a key it would be found by nobody, or by everybody
    if (correlation !== undefined && (key ?? '') === '') {
      throw new StepFailed(wait.elementId, 'CORRELATION_EMPTY', 'Nothing says which message is meant');
    }
    return {
      id: newId(),
      executionId: wait.executionId,
      elementId: wait.elementId,
      kind: wait.kind,
      name: wait.name ?? element?.properties.trigger?.name ?? wait.elementId,
      correlationKey: key,
    };
  }

  private async user(key: string | null): Promise<string | null> {
    if (key === null || UUID.test(key)) return key;
    return (await this.users.findByUsername(key))?.id ?? null;
  }

  private async unit(key: string | null): Promise<string | null> {
    if (key === null || UUID.test(key)) return key;
    return (await this.units.findByNumber(key))?.id ?? null;
  }
}

/** Until when a task is to be done and how much it matters; without a word about it, whenever and as usual. */
function scheduled(
  schedule: ScheduleProperties | undefined,
  value: (text: string | undefined) => string | null,
  now: Date,
): Pick<NewTask, 'priority' | 'dueAt' | 'followUpAt'> {
  if (schedule === undefined) return { priority: USUAL_PRIORITY, dueAt: null, followUpAt: null };
  const { days, due, followUp, priority } = schedule;
  const given = Math.round(Number(value(priority) ?? USUAL_PRIORITY));
  return {
    priority: Number.isNaN(given) ? USUAL_PRIORITY : Math.min(Math.max(given, 0), HIGHEST_PRIORITY),
    dueAt: momentOf(value(due), days, now),
    followUpAt: momentOf(value(followUp), days, now),
  };
}
