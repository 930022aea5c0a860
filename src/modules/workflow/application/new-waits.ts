import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids';
import type { NewTask as AskedTask } from '#modules/tasks';
import { momentOf } from '../engine/deadline-text.js';
import type { Execution, Variables, Wait } from '../engine/execution.js';
import { StepFailed } from '../errors.js';
import type { ModelElement } from '../model/parse-model.js';
import type { AssignmentProperties, ScheduleProperties } from '../model/talakte-properties.js';
import type { InstanceRow, InstanceStepRows, NewTask } from '../persistence/instance.repository.js';
import { Definitions, type ReadyDefinition } from './definitions.js';
import { TaskAssignments } from './task-assignments.js';
import { inputsOf, seenAt, valueOf } from './mappings.js';

/** Rows for what an instance has begun to wait for. */
export type NewWaits = Pick<InstanceStepRows, 'tasks' | 'timers' | 'jobs' | 'subscriptions'> & {
  /** The same tasks as the task list takes them. */
  readonly asked: readonly AskedTask[];
};

/** Name under which this module's tasks stand in the task list. */
export const TASK_SOURCE = 'workflow';

const USUAL_PRIORITY = 50;
const HIGHEST_PRIORITY = 100;

const NOBODY: AssignmentProperties = { otherThan: [] };

/** Writes down what an instance has begun to wait for: who is asked until when, which work is to be done, which message is expected. */
@Injectable()
export class NewWaitRows {
  constructor(
    private readonly definitions: Definitions,
    private readonly assignments: TaskAssignments,
  ) {}

  /** @param known executions that waited before */
  async of(
    row: Pick<InstanceRow, 'businessKey' | 'fileId' | 'unitId'>,
    definition: ReadyDefinition,
    execution: Execution,
    known: ReadonlySet<string>,
    now: Date,
  ): Promise<NewWaits> {
    const waits = execution.waits().filter(({ executionId }) => !known.has(executionId));
    const timers = execution.timers().filter(({ executionId }) => !known.has(executionId));
    const scope = (wait: Wait): Variables => seenAt(execution, wait);
    const taskWaits = waits.filter(({ kind }) => kind === 'task');
    const file = taskWaits.length === 0 ? undefined : await this.assignments.file(row.fileId);
    const tasks: NewTask[] = [];
    const asked: AskedTask[] = [];
    for (const wait of taskWaits) {
      const { task, ask } = await this.task(wait, definition.elements.get(wait.elementId), scope(wait), now);
      tasks.push(task);
      asked.push({
        ...ask,
        subject: [definition.name, row.businessKey ?? ''].filter((part) => part !== '').join(' · '),
        unitId: task.unitId ?? file?.leadUnitId ?? row.unitId,
        ...{ fileId: row.fileId, fileLabel: file?.reference ?? null },
      });
    }
    return {
      tasks,
      asked,
      timers: timers.map(({ executionId, elementId, dueAt }) => ({ id: newId(), executionId, elementId, dueAt })),
      jobs: waits
        .filter(({ kind }) => kind === 'job')
        .map((wait) => this.job(wait, definition.elements.get(wait.elementId), scope(wait))),
      subscriptions: waits
        .filter(({ kind }) => kind === 'message' || kind === 'signal')
        .map((wait) => this.subscription(wait, definition.elements.get(wait.elementId), scope(wait))),
    };
  }

  private async task(
    wait: Wait,
    element: ModelElement | undefined,
    variables: Variables,
    now: Date,
  ): Promise<{ task: NewTask; ask: Omit<AskedTask, 'subject'> }> {
    const { feel } = this.definitions;
    const { assignment = NOBODY, schedule, form = null } = element?.properties ?? {};
    const value = (text: string | undefined): string | null => valueOf(feel, text, variables);
    const { candidates, unresolved, ...who } = await this.assignments.resolve(assignment, value);
    const id = newId();
    const name = element?.name ?? wait.elementId;
    const when = scheduled(schedule, value, now);
    const { executionId, elementId } = wait;
    const locals = { ...wait.locals, ...inputsOf(feel, element, variables) };
    return {
      task: { ...{ id, executionId, elementId, name, formKey: form }, ...who, ...when, locals },
      ask: {
        ...{ id, sourceModule: TASK_SOURCE, sourceId: id, title: name, candidates, unresolved },
        ...{ assigneeId: who.assigneeId, unitId: who.unitId },
        ...when,
      },
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
    const { trigger } = element?.properties ?? {};
    return {
      id: newId(),
      executionId: wait.executionId,
      elementId: wait.elementId,
      kind: wait.kind,
      name: wait.name ?? trigger?.name ?? wait.elementId,
      correlationKey: this.correlationKey(wait.elementId, trigger?.correlation, variables),
    };
  }

  /** Without a key a message would be found by nobody, or by everybody. */
  private correlationKey(elementId: string, correlation: string | undefined, variables: Variables): string | null {
    if (correlation === undefined) return null;
    const key = valueOf(this.definitions.feel, `=${correlation.replace(/^\s*=/, '')}`, variables);
    if (key !== null && key !== '') return key;
    throw new StepFailed(elementId, 'CORRELATION_EMPTY', 'Nothing says which message is meant');
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
