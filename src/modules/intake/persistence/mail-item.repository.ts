import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';
import { MailItem } from '../domain/mail-item.entity.js';

/** A page of a piece with its place in the stored original. */
export interface MailItemPageSource {
  readonly number: number;
  readonly pageIndex: number;
  readonly blank: boolean;
  readonly objectHash: string;
}

/** Loads and saves pieces of mail; a loaded piece is locked until the transaction ends. */
@Injectable()
export class MailItemRepository {
  async findLocked(transaction: Transaction, id: string): Promise<MailItem | undefined> {
    return (
      (await transaction.getRepository(MailItem).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } })) ??
      undefined
    );
  }

  async save(transaction: Transaction, item: MailItem): Promise<void> {
    await transaction.getRepository(MailItem).save(item);
  }

  /** Name of a file that was refused in the midst of the piece's pages: something of the letter is missing. */
  async findMissingFile(transaction: Transaction, item: MailItem): Promise<string | undefined> {
    const [row] = await queryIn<{ name: string }>(
      transaction,
      `WITH sheet AS (
         SELECT file.position, page.page_index, page.mail_item_id
           FROM batch_page AS page JOIN batch_file AS file ON file.id = page.file_id WHERE page.batch_id = $1
       )
       SELECT refused.name FROM batch_file AS refused
        WHERE refused.batch_id = $1 AND refused.state = 'refused' AND $2 = coalesce(
          (SELECT mail_item_id FROM sheet WHERE position < refused.position ORDER BY position DESC, page_index DESC LIMIT 1),
          (SELECT mail_item_id FROM sheet WHERE position > refused.position ORDER BY position, page_index LIMIT 1))
        ORDER BY refused.position LIMIT 1`,
      [item.batchId, item.id],
    );
    return row?.name;
  }

  /** Removes the pictures for the screen once the piece is filed. */
  async removePreviews(transaction: Transaction, id: string): Promise<void> {
    await queryIn(transaction, 'DELETE FROM mail_item_preview WHERE mail_item_id = $1', [id]);
  }

  /** The batch is done when none of its pieces waits or is being read. */
  async finishBatchWhenRead(transaction: Transaction, batchId: string): Promise<void> {
    // The last two pieces may be committed at the same moment: without the lock each would still see the other unread.
    await queryIn(transaction, 'SELECT id FROM batch WHERE id = $1 FOR UPDATE', [batchId]);
    await queryIn(
      transaction,
      `UPDATE batch SET state = 'done' WHERE id = $1 AND state = 'processing'
          AND NOT EXISTS (SELECT 1 FROM mail_item WHERE batch_id = $1 AND state IN ('waiting', 'reading'))`,
      [batchId],
    );
  }

  /** A piece that is to be read again opens its batch again. */
  async reopenBatch(transaction: Transaction, batchId: string): Promise<void> {
    await queryIn(transaction, `UPDATE batch SET state = 'processing' WHERE id = $1 AND state = 'done'`, [batchId]);
  }
}
