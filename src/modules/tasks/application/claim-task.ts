import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { checkMayDo, claimed, givenBack } from '../domain/task.js';
import { TaskActs, type TaskRef } from './task-acts.js';
import { TaskSources } from './task-sources.js';

/** Claims tasks (übernehmen) and gives them back (zurückgeben). */
@Injectable()
export class ClaimTask {
  constructor(
    private readonly acts: TaskActs,
    private readonly sources: TaskSources,
  ) {}

  /**
   * Puts it on the actor's desk; where it lies there already nothing happens.
   * @throws {TaskHeldByOther} Thrown with who was first.
   * @throws {DomainError} Thrown by the source when somebody else has to do it (four eyes).
   */
  async execute(actor: UserActor, ref: TaskRef): Promise<void> {
    await this.acts.take(actor, ref, async ({ task, part }) => {
      const change = claimed(task, part, actor.id);
      if (change === undefined) return undefined;
      await this.sources.get(task.sourceModule).checkDoer?.(actor.id, task.sourceId);
      const before = { assigneeId: task.assigneeId };
      return { change, type: 'tasks.task-claimed', before, after: { assigneeId: actor.id } };
    });
  }

  /** Everybody who was asked may take it again. @throws {TaskNotReturnable} Thrown when nobody else was. */
  async giveBack(actor: UserActor, ref: TaskRef): Promise<void> {
    await this.acts.take(actor, ref, ({ task, part }) => {
      checkMayDo(task, part);
      const change = givenBack(task, part);
      if (change === undefined) return undefined;
      const before = { assigneeId: task.assigneeId };
      return { change, type: 'tasks.task-given-back', before, after: { assigneeId: null } };
    });
  }
}
