import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { type NoticeRow, TaskNoticeRepository } from '../persistence/task-notice.repository.js';

/** What somebody is told of in the page: that he was mentioned, or given a task. */
@Injectable()
export class TaskNotices {
  constructor(
    private readonly database: Database,
    private readonly notices: TaskNoticeRepository,
    private readonly clock: Clock,
  ) {}

  async unread(actor: UserActor): Promise<NoticeRow[]> {
    return this.notices.unread(actor.id);
  }

  /** Whoever opens a task has read what was told him of it. */
  async read(actor: UserActor, taskId: string | null): Promise<void> {
    await this.database.transaction((transaction) =>
      this.notices.read(transaction, actor.id, taskId, this.clock.now()),
    );
  }
}
