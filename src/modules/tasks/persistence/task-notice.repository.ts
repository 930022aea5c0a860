import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { By } from './task.repository.js';

/** What somebody is told of. */
export interface NewNotice {
  readonly userId: string;
  readonly taskId: string;
  readonly kind: 'mentioned' | 'given';
}

/** A notice somebody has not read. */
export interface NoticeRow {
  readonly id: string;
  readonly taskId: string;
  readonly title: string;
  readonly kind: 'mentioned' | 'given';
  readonly at: Date;
  readonly byName: string;
}

const MOST = 50;

/** Notices in the page (Hinweise). */
@Injectable()
export class TaskNoticeRepository {
  constructor(private readonly database: Database) {}

  async add(transaction: Transaction, { userId, taskId, kind }: NewNotice, by: By): Promise<void> {
    await queryIn(
      transaction,
      'INSERT INTO task_notice (id, user_id, task_id, kind, at, by_name) VALUES ($1, $2, $3, $4, $5, $6)',
      [newId(), userId, taskId, kind, by.at, by.name],
    );
  }

  /** Those of somebody that are unread, the latest first. */
  async unread(userId: string): Promise<NoticeRow[]> {
    return this.database.query<NoticeRow>(
      `SELECT notice.id, notice.task_id AS "taskId", task.title, notice.kind, notice.at, notice.by_name AS "byName"
         FROM task_notice AS notice JOIN task ON task.id = notice.task_id
        WHERE notice.user_id = $1 AND notice.read_at IS NULL ORDER BY notice.at DESC, notice.id LIMIT ${String(MOST)}`,
      [userId],
    );
  }

  /** All of somebody about a task, or about every task, are read. */
  async read(transaction: Transaction, userId: string, taskId: string | null, at: Date): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE task_notice SET read_at = $3 WHERE user_id = $1 AND ($2::uuid IS NULL OR task_id = $2) AND read_at IS NULL`,
      [userId, taskId, at],
    );
  }
}
