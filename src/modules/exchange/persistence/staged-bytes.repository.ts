import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';

const PORTION = 1000;

/** Bytes that lie in the store for a time only, for conversions and hand-outs, and how long they are kept. */
@Injectable()
export class StagedBytesRepository {
  /** Notes bytes that have to go at that moment unless they become a record; of several moments the latest counts. */
  async note(transaction: Transaction, hash: string, keptUntil: Date): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO staged_object AS known (hash, kept_until) VALUES ($1, $2)
       ON CONFLICT (hash) DO UPDATE SET kept_until = greatest(known.kept_until, EXCLUDED.kept_until)`,
      [hash, keptUntil],
    );
  }

  /** Bytes whose time is up and with which nobody works: no conversion that goes on, no result that can be fetched. */
  async overdue(transaction: Transaction, now: Date): Promise<string[]> {
    const rows = await queryIn<{ hash: string }>(
      transaction,
      `SELECT hash FROM staged_object AS staged WHERE kept_until <= $1
          AND NOT EXISTS (SELECT 1 FROM conversion_entry AS entry JOIN conversion ON conversion.id = entry.conversion_id
                           WHERE entry.object_hash = staged.hash AND conversion.state IN ('checking', 'running'))
          AND NOT EXISTS (SELECT 1 FROM conversion WHERE manifest_hash = staged.hash AND NOT (has_deleted AND conversion.state IN ('done', 'undone')))
          AND NOT EXISTS (SELECT 1 FROM hand_out_collection WHERE object_hash = staged.hash AND state = 'ready')
          AND NOT EXISTS (SELECT 1 FROM hand_out WHERE object_hash = staged.hash AND state = 'ready')
        ORDER BY kept_until LIMIT ${String(PORTION)}`,
      [now],
    );
    return rows.map(({ hash }) => hash);
  }

  /** The conversion of which these bytes are the manifest. */
  async conversionOf(transaction: Transaction, hash: string): Promise<string | undefined> {
    const [row] = await queryIn<{ id: string }>(
      transaction,
      'SELECT id FROM conversion WHERE manifest_hash = $1 ORDER BY begun_at DESC LIMIT 1',
      [hash],
    );
    return row?.id;
  }

  /**
   * Forgets bytes: files that still wait for them have to be sent and checked anew.
   * @returns ids of the conversions they were sent for, one for each path
   */
  async forget(transaction: Transaction, hash: string, now: Date): Promise<string[]> {
    const rows = await queryIn<{ conversionId: string }>(
      transaction,
      `UPDATE conversion_entry SET object_hash = NULL, inspection = NULL WHERE object_hash = $1
       RETURNING conversion_id AS "conversionId"`,
      [hash],
    );
    const conversionIds = rows.map(({ conversionId }) => conversionId);
    await queryIn(
      transaction,
      `UPDATE conversion SET state = 'collecting' WHERE id = ANY($1::uuid[]) AND state IN ('checked', 'stopped')
          AND EXISTS (SELECT 1 FROM conversion_item WHERE conversion_id = conversion.id AND conversion_item.state = 'waiting')`,
      [conversionIds],
    );
    // what was put there anew meanwhile has a time of its own
    await queryIn(transaction, 'DELETE FROM staged_object WHERE hash = $1 AND kept_until <= $2', [hash, now]);
    return conversionIds;
  }
}
