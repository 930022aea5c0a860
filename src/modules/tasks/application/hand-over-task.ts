import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { ActorResolver } from '#modules/identity';
import { handedOver } from '../domain/task.js';
import { checkedText } from '../domain/task-input.js';
import { AssigneeNotPossible } from '../errors.js';
import { TASKS_PERMISSIONS } from '../permissions.js';
import { TaskNoticeRepository } from '../persistence/task-notice.repository.js';
import { TaskActs, type TaskRef } from './task-acts.js';
import { TaskSources } from './task-sources.js';

/** To whom a task goes, and why. */
export interface HandOverInput extends TaskRef {
  readonly toId: string;
  /** Needed where somebody has it. */
  readonly remark?: string | undefined;
}

/** Gives tasks to a person: assigning by the lead (zuweisen), passing on (weitergeben), taking from a colleague (an sich nehmen). */
@Injectable()
export class HandOverTask {
  constructor(
    private readonly acts: TaskActs,
    private readonly resolver: ActorResolver,
    private readonly sources: TaskSources,
    private readonly notices: TaskNoticeRepository,
  ) {}

  /**
   * @throws {AssigneeNotPossible} Thrown when the person has no in-tray or has left.
   * @throws {TaskHeldByOther} Thrown when it is not the actor's to give.
   * @throws {TaskInputInvalid} Thrown when the reason is missing.
   */
  async execute(actor: UserActor, { toId, remark: typed, ...ref }: HandOverInput): Promise<void> {
    const remark = checkedText('remark', typed, false);
    await this.acts.take(actor, ref, async ({ transaction, task, part, by }) => {
      const handing = handedOver(task, part, { toId, actorId: actor.id, remark });
      if (handing === undefined) return undefined;
      const person = await this.resolver.ofUser(toId);
      if (!person || !holds(person, TASKS_PERMISSIONS.work)) throw new AssigneeNotPossible(toId);
      await this.sources.get(task.sourceModule).checkDoer?.(toId, task.sourceId);
      if (toId !== actor.id) await this.notices.add(transaction, { userId: toId, taskId: task.id, kind: 'given' }, by);
      const after = { assigneeId: toId, ...(remark === null ? {} : { remark }) };
      const before = { assigneeId: task.assigneeId };
      return { change: handing.change, type: `tasks.task-${handing.how}`, before, after };
    });
  }
}
