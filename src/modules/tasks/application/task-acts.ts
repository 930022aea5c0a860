import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database, type Transaction } from '#platform/database';
import type { JournalState } from '#platform/journal';
import { checkVersion, doerKeys, partOf, type Task, type TaskChange, type TaskPart } from '../domain/task.js';
import { type KeyRing, keyRingOf } from '../domain/task-keys.js';
import { TaskNotFound } from '../errors.js';
import type { TaskChanged } from '../events.js';
import { type By, TaskRepository } from '../persistence/task.repository.js';
import { TaskRoleRepository } from '../persistence/task-role.repository.js';
import { TaskFacts } from './task-facts.js';

/** Which task, as it was read; without a version whatever it is now. */
export interface TaskRef {
  readonly taskId: string;
  readonly version?: number | undefined;
}

/** What an act does with a task. */
export interface TaskAct {
  readonly change: TaskChange;
  readonly type: TaskChanged['type'];
  readonly before?: JournalState;
  readonly after: JournalState;
}

/** A task in the hands of one act. */
export interface HeldTask {
  readonly transaction: Transaction;
  readonly task: Task;
  readonly part: TaskPart;
  readonly by: By;
}

/** One act on one task in one transaction: locked, decided, written with history, journal and message. Acts that change nothing write nothing. */
@Injectable()
export class TaskActs {
  constructor(
    private readonly database: Database,
    private readonly tasks: TaskRepository,
    private readonly roles: TaskRoleRepository,
    private readonly facts: TaskFacts,
    private readonly clock: Clock,
  ) {}

  /** The keys the actor holds at this moment. */
  async ringOf(actor: Actor): Promise<KeyRing> {
    return keyRingOf(actor, actor.kind === 'system' ? [] : await this.roles.all());
  }

  /** The task and what the actor is to it. @throws {TaskNotFound} Thrown when he must not know of it. */
  async look(actor: Actor, taskId: string): Promise<{ task: Task; part: TaskPart }> {
    const task = await this.tasks.find(taskId);
    const part = task && partOf(actor, await this.ringOf(actor), task);
    if (!task || !part) throw new TaskNotFound(taskId);
    return { task, part };
  }

  /**
   * Takes the act `decide` says; nothing where it says nothing, so that a repeated request finds its work done.
   * @throws {TaskNotFound} Thrown when the actor must not know of the task.
   * @throws {TaskChangedMeanwhile} Thrown when it is another than the one that was read.
   */
  async take(
    actor: Actor,
    { taskId, version }: TaskRef,
    decide: (held: HeldTask) => Promise<TaskAct | undefined> | TaskAct | undefined,
  ): Promise<void> {
    const ring = await this.ringOf(actor);
    await this.database.transaction(async (transaction) => {
      const task = await this.tasks.findLocked(transaction, taskId);
      const part = task && partOf(actor, ring, task);
      if (!task || !part) throw new TaskNotFound(taskId);
      const by: By = { ...idAndName(actor), actsFor: part.actsFor, at: this.clock.now() };
      const act = await decide({ transaction, task, part, by });
      if (act === undefined) return;
      checkVersion(task, version);
      const changed: Task = { ...task, ...act.change };
      if (Object.keys(act.change).length > 0) await this.tasks.update(transaction, changed, doerKeys(changed), by.at);
      const kind = act.type.replace('tasks.task-', '');
      await this.tasks.tell(transaction, { taskId, kind, details: { ...act.after } }, by);
      const { type, before, after } = act;
      const fact = { type, task: changed, after, actsFor: part.actsFor };
      await this.facts.task(transaction, actor, before === undefined ? fact : { ...fact, before });
    });
  }
}

function idAndName(actor: Actor): { id: string | null; name: string } {
  return { id: actor.kind === 'user' ? actor.id : null, name: actor.name };
}
