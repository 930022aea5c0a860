import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database, queryIn, storableValue } from '#platform/database';
import { checkMayDo } from '../domain/task.js';
import { TaskInputInvalid } from '../errors.js';
import { TaskActs } from './task-acts.js';

const LONGEST_DRAFT = 200_000;

/** A form as somebody left it. */
export interface TaskDraft {
  readonly values: Readonly<Record<string, unknown>>;
  readonly updatedAt: Date;
}

/** Keeps forms half filled in (Entwürfe), one per person and task, until the task is over. Nobody else sees them. */
@Injectable()
export class TaskDrafts {
  constructor(
    private readonly database: Database,
    private readonly acts: TaskActs,
    private readonly clock: Clock,
  ) {}

  async find(actor: UserActor, taskId: string): Promise<TaskDraft | undefined> {
    const [draft] = await this.database.query<TaskDraft>(
      `SELECT "values", updated_at AS "updatedAt" FROM task_draft WHERE task_id = $1 AND user_id = $2`,
      [taskId, actor.id],
    );
    return draft;
  }

  /** @throws {TaskOver | TaskHeldByOther} Thrown when the actor could not hand it in any more. */
  async keep(actor: UserActor, taskId: string, values: Readonly<Record<string, unknown>>): Promise<void> {
    const text = JSON.stringify(storableValue(values));
    if (text.length > LONGEST_DRAFT) throw new TaskInputInvalid('values');
    const { task, part } = await this.acts.look(actor, taskId);
    checkMayDo(task, part);
    await this.database.transaction(async (transaction) => {
      // a draft of a task that has ended meanwhile is not kept
      await queryIn(
        transaction,
        `INSERT INTO task_draft (task_id, user_id, "values", updated_at)
         SELECT id, $2, $3::jsonb, $4 FROM task WHERE id = $1 AND status = 'open' FOR SHARE
             ON CONFLICT (task_id, user_id) DO UPDATE SET "values" = EXCLUDED."values", updated_at = EXCLUDED.updated_at`,
        [taskId, actor.id, text, this.clock.now()],
      );
    });
  }

  async discard(actor: UserActor, taskId: string): Promise<void> {
    await this.database.transaction((transaction) =>
      queryIn(transaction, 'DELETE FROM task_draft WHERE task_id = $1 AND user_id = $2', [taskId, actor.id]),
    );
  }
}
