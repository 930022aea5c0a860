import { Injectable } from '@nestjs/common';
import { queryIn, storableText, type Transaction } from '#platform/database';
import type { By } from './task.repository.js';

/** A comment as it is written. */
export interface NewComment {
  readonly id: string;
  readonly taskId: string;
  readonly text: string;
  readonly mentions: readonly string[];
}

/** Comments to tasks. */
@Injectable()
export class TaskCommentRepository {
  /** @returns whether it was not there already */
  async insert(transaction: Transaction, { id, taskId, text, mentions }: NewComment, by: By): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `INSERT INTO task_comment (id, task_id, at, author_id, author_name, for_name, text, mentions)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, taskId, by.at, by.id, by.name, by.actsFor?.name ?? null, storableText(text), mentions],
    );
    return rows.length > 0;
  }
}
