import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { ActsFor, Task } from '../domain/task.js';
import type { TaskChanged, TaskRoleChanged } from '../events.js';

/** Writes journal entry and outbox message of every act on tasks, in the caller's transaction. Texts of comments are not written there. */
@Injectable()
export class TaskFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  async task(
    transaction: Transaction,
    actor: Actor,
    fact: {
      readonly type: TaskChanged['type'];
      readonly task: Pick<Task, 'id' | 'sourceModule' | 'sourceId' | 'assigneeId'>;
      readonly before?: JournalState;
      readonly after: JournalState;
      readonly actsFor: ActsFor;
    },
  ): Promise<void> {
    const { type, task, actsFor } = fact;
    const { id, sourceModule, sourceId, assigneeId } = task;
    await this.journal.append(transaction, actor, {
      action: type,
      objectType: 'task',
      objectId: id,
      ...(fact.before === undefined ? {} : { before: fact.before }),
      after: { ...fact.after, ...(actsFor === null ? {} : { actsFor: actsFor.name }) },
    });
    const payload = { taskId: id, sourceModule, sourceId, assigneeId };
    const event: TaskChanged = { type, version: 1, aggregateId: id, payload };
    await this.outbox.append(transaction, event);
  }

  async role(transaction: Transaction, actor: Actor, key: string, after: JournalState): Promise<void> {
    await this.journal.append(transaction, actor, {
      action: 'tasks.role-changed',
      objectType: 'task-role',
      objectId: key,
      after,
    });
    const event: TaskRoleChanged = { type: 'tasks.role-changed', version: 1, aggregateId: key, payload: { key } };
    await this.outbox.append(transaction, event);
  }
}
