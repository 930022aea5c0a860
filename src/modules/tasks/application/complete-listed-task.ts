import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { checkMayDo } from '../domain/task.js';
import { TaskActs } from './task-acts.js';
import { TaskSources } from './task-sources.js';

/** What somebody hands in who has done a task. */
export interface CompletionOfTask {
  readonly taskId: string;
  readonly output: Readonly<Record<string, unknown>>;
  readonly key?: string | undefined;
}

/** Completes tasks (erledigen) by whichever module they come from. */
@Injectable()
export class CompleteListedTask {
  constructor(
    private readonly acts: TaskActs,
    private readonly sources: TaskSources,
  ) {}

  /**
   * @throws {TaskOver | TaskHeldByOther} Thrown with how it ended, or who has it; a repeated request with its key is answered like the first.
   * @throws {DomainError} Thrown by the source when it cannot be done so.
   */
  async execute(actor: UserActor, { taskId, output, key }: CompletionOfTask): Promise<void> {
    const { task, part } = await this.acts.look(actor, taskId);
    // a request that is repeated finds its own work: the source knows the key
    if (key === undefined || task.status === 'open') checkMayDo(task, part);
    await this.sources.get(task.sourceModule).complete(actor, { sourceId: task.sourceId, output, key });
  }
}
