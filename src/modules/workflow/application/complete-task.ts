import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { type ActsFor, TaskList, TaskNotFound as NotInList, TaskOver } from '#modules/tasks';
import type { Transaction } from '#platform/database';
import { NotWaiting, type Variables } from '../engine/execution.js';
import { InstanceNotFound, OtherPersonNeeded, StepFailed, type TaskEnd, TaskNotFound, TaskNotOpen } from '../errors.js';
import { InstanceRepository, type InstanceRow } from '../persistence/instance.repository.js';
import { TaskRepository, type TaskRow } from '../persistence/task.repository.js';
import { Definitions } from './definitions.js';
import { IdempotentCommands } from './idempotent-commands.js';
import { Incidents } from './incidents.js';
import { InstanceSteps } from './instance-steps.js';
import { applyOutputs } from './mappings.js';
import { TASK_SOURCE } from './new-waits.js';

/** What somebody who completes a task says. */
export interface CompletionInput {
  readonly taskId: string;
  readonly output: Variables;
  readonly key?: string | undefined;
}

/** Where an instance stands after a task. */
export interface Completion {
  readonly instanceId: string;
  readonly revision: number;
}

/** Where tasks and their instances lie. */
@Injectable()
export class TaskPlaces {
  constructor(
    readonly tasks: TaskRepository,
    readonly instances: InstanceRepository,
    readonly definitions: Definitions,
    readonly taskList: TaskList,
  ) {}
}

/** Completes tasks (Aufgabe erledigen): of many who do it at once, one does; everybody else is told why not. */
@Injectable()
export class CompleteTask {
  constructor(
    private readonly commands: IdempotentCommands,
    private readonly places: TaskPlaces,
    private readonly steps: InstanceSteps,
    private readonly incidents: Incidents,
  ) {}

  /**
   * @throws {TaskNotFound} Thrown when there is none the actor may do.
   * @throws {TaskHeldByOther} Thrown when it lies with somebody else.
   * @throws {TaskNotOpen} Thrown with the reason when it is over.
   * @throws {OtherPersonNeeded} Thrown when the actor has done a task this one must be kept apart from.
   * @throws {StepFailed} Thrown when the process cannot go on from there; the task stays open and an incident is written.
   */
  async execute(actor: Actor, input: CompletionInput): Promise<Completion> {
    const task = await this.places.tasks.find(input.taskId);
    if (!task) throw new TaskNotFound(input.taskId);
    try {
      const command = { key: input.key, kind: 'complete-task', target: task.id };
      return await this.commands.once(actor, command, (transaction) =>
        this.complete(transaction, actor, task, input.output),
      );
    } catch (error) {
      if (error instanceof NotWaiting) throw new TaskNotOpen(await this.endOf(task.id));
      if (error instanceof StepFailed) await this.raise(task, error);
      throw error;
    }
  }

  private async complete(
    transaction: Transaction,
    actor: Actor,
    task: TaskRow,
    output: Variables,
  ): Promise<Completion> {
    const row = await this.places.instances.findLocked(transaction, task.instanceId);
    if (!row) throw new InstanceNotFound(task.instanceId);
    const actsFor = await this.checkMayDo(transaction, actor, task);
    if (row.status !== 'running') throw new NotWaiting(task.executionId);
    await this.checkOtherPerson(actor, task, row);
    const { feel } = this.places.definitions;
    await this.steps.takeLocked(transaction, actor, row, {
      type: 'workflow.task-completed',
      elementId: task.elementId,
      doneExecutionId: task.executionId,
      actsFor,
      act: ({ execution, definition }) => {
        const element = definition.elements.get(task.elementId);
        const { executionId, locals } = task;
        applyOutputs(feel, element, { execution, executionId }, { output, locals });
        execution.complete(executionId);
      },
    });
    return { instanceId: row.id, revision: row.revision + 1 };
  }

  /** What the task list says about the actor and the task, in the words of this module. */
  private async checkMayDo(transaction: Transaction, actor: Actor, { id, executionId }: TaskRow): Promise<ActsFor> {
    try {
      return await this.places.taskList.checkMayDo(transaction, actor, TASK_SOURCE, id);
    } catch (error) {
      if (error instanceof NotInList) throw new TaskNotFound(id);
      throw error instanceof TaskOver ? new NotWaiting(executionId) : error;
    }
  }

  private async checkOtherPerson(actor: Actor, task: TaskRow, row: InstanceRow): Promise<void> {
    const definition = await this.places.definitions.get(row.definitionId);
    const others = definition.elements.get(task.elementId)?.properties.assignment?.otherThan ?? [];
    if (others.length === 0 || actor.kind !== 'user') return;
    const done = await this.places.tasks.doneBy(row.id, others, actor.id);
    if (done !== undefined) throw new OtherPersonNeeded(done);
  }

  /** Why a task is over, read after everything is kept that took it away. */
  private async endOf(taskId: string): Promise<TaskEnd> {
    const task = await this.places.tasks.find(taskId);
    const instance = task && (await this.places.instances.find(task.instanceId));
    if (task?.status === 'completed') return 'completed';
    if (instance?.status !== 'running') return 'instance-over';
    // the timer that takes it away has come due, and is fired in a moment
    return task?.status === 'open' ? 'deadline-passed' : 'withdrawn';
  }

  private async raise(task: TaskRow, { elementId, code }: StepFailed): Promise<void> {
    const { instanceId, executionId } = task;
    await this.incidents.raise({
      instanceId,
      kind: 'step',
      executionId,
      elementId: elementId ?? task.elementId,
      code,
    });
  }
}
