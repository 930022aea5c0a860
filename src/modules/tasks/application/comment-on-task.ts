import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import { ActorResolver } from '#modules/identity';
import { partOf, type Task } from '../domain/task.js';
import { checkedText } from '../domain/task-input.js';
import { MentionNotPossible } from '../errors.js';
import { TaskCommentRepository } from '../persistence/task-comment.repository.js';
import { TaskNoticeRepository } from '../persistence/task-notice.repository.js';
import { TaskActs } from './task-acts.js';

/** What somebody writes to a task. */
export interface CommentInput {
  readonly taskId: string;
  readonly text: string;
  /** Whom it shall come to; they must have a part in the task. */
  readonly mentions: readonly string[];
  /** Id of the comment: a repeated request with it writes nothing more. */
  readonly id?: string | undefined;
}

/** Writes comments to tasks; whoever is mentioned gets a notice. Comments are never changed. */
@Injectable()
export class CommentOnTask {
  constructor(
    private readonly acts: TaskActs,
    private readonly comments: TaskCommentRepository,
    private readonly notices: TaskNoticeRepository,
    private readonly resolver: ActorResolver,
  ) {}

  /** @throws {MentionNotPossible} Thrown when somebody is mentioned who may not see the task. */
  async execute(actor: UserActor, { taskId, text: typed, mentions, id = newId() }: CommentInput): Promise<void> {
    const text = checkedText('text', typed, true) ?? '';
    const named = [...new Set(mentions)].filter((userId) => userId !== actor.id);
    await this.acts.take(actor, { taskId }, async ({ transaction, task, by }) => {
      for (const userId of named) if (!(await this.maySee(userId, task))) throw new MentionNotPossible(userId);
      const isNew = await this.comments.insert(transaction, { id, taskId, text, mentions: named }, by);
      if (!isNew) return undefined;
      for (const userId of named) await this.notices.add(transaction, { userId, taskId, kind: 'mentioned' }, by);
      return { change: {}, type: 'tasks.task-commented', after: { commentId: id, mentions: named } };
    });
  }

  private async maySee(userId: string, task: Task): Promise<boolean> {
    const person = await this.resolver.ofUser(userId);
    return person !== undefined && partOf(person, await this.acts.ringOf(person), task) !== undefined;
  }
}
