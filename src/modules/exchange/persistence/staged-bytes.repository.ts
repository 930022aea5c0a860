import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';

/** Bytes of a folder that were sent and have not become a record in their time. */
export interface StaleBytes {
  readonly conversionId: string;
  readonly path: string;
  readonly objectHash: string;
}

const PORTION = 1000;

/** Bytes that were sent for conversions, and how long they are kept. */
@Injectable()
export class StagedBytesRepository {
  /** Files whose bytes were sent before a moment, of conversions at which nobody works; the store's refusals wait their time. */
  async stale(transaction: Transaction, before: Date, now: Date): Promise<StaleBytes[]> {
    return queryIn(
      transaction,
      `SELECT entry.conversion_id AS "conversionId", entry.path, entry.object_hash AS "objectHash"
         FROM conversion_entry AS entry JOIN conversion ON conversion.id = entry.conversion_id
        WHERE entry.object_hash IS NOT NULL AND entry.stored_at < $1 AND conversion.state NOT IN ('checking', 'running')
          AND (entry.kept_until IS NULL OR entry.kept_until <= $2)
        ORDER BY entry.stored_at LIMIT ${String(PORTION)}`,
      [before, now],
    );
  }

  /** Whether the same bytes were sent after that moment. */
  async isStagedSince(transaction: Transaction, hash: string, moment: Date): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      'SELECT path FROM conversion_entry WHERE object_hash = $1 AND stored_at >= $2 LIMIT 1',
      [hash, moment],
    );
    return rows.length > 0;
  }

  /** Leaves bytes the store does not let go alone until then: those behind them have their turn. */
  async keepUntil(transaction: Transaction, hash: string, moment: Date): Promise<void> {
    await queryIn(transaction, 'UPDATE conversion_entry SET kept_until = $2 WHERE object_hash = $1', [hash, moment]);
  }

  /** Forgets the bytes of an entry: files that still wait have to be sent and checked anew. */
  async forget(transaction: Transaction, { conversionId, path }: StaleBytes): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE conversion_entry SET object_hash = NULL, inspection = NULL, stored_at = NULL, kept_until = NULL
        WHERE conversion_id = $1 AND path = $2`,
      [conversionId, path],
    );
    await queryIn(
      transaction,
      `UPDATE conversion SET state = 'collecting' WHERE id = $1 AND state IN ('checked', 'stopped')
          AND EXISTS (SELECT 1 FROM conversion_item WHERE conversion_id = $1 AND conversion_item.state = 'waiting')`,
      [conversionId],
    );
  }
}
