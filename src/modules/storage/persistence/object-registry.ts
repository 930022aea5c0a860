import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { StoredObject } from '../domain/object-store.port.js';
import type { RetentionMode } from '../domain/retention.js';
import { ObjectNotFoundError } from '../errors.js';

const PAGE = 1000;
const COLUMNS = 'hash, size_bytes, media_type, created_at, retain_until, hold, retention_mode';

interface StoredObjectRow {
  hash: string;
  size_bytes: string;
  media_type: string;
  created_at: Date;
  retain_until: Date;
  hold: boolean;
  retention_mode: RetentionMode;
}

/**
 * The register of what must be in the store (Objektverzeichnis). An object belongs to it from the transaction on in which
 * the record that needs it was written; against it the store itself is verified.
 */
@Injectable()
export class ObjectRegistry {
  constructor(private readonly database: Database) {}

  /** Enters an object that was just put, in the transaction of the record that needs it; a known one keeps its firmer lock. */
  async register(transaction: Transaction, stored: StoredObject): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO stored_object AS known (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (hash) DO UPDATE SET
         retain_until = GREATEST(known.retain_until, EXCLUDED.retain_until),
         hold = known.hold OR EXCLUDED.hold,
         retention_mode = CASE WHEN known.retention_mode = 'compliance' THEN known.retention_mode
                               ELSE EXCLUDED.retention_mode END,
         removed_at = NULL`,
      [stored.hash, stored.sizeBytes, stored.mediaType, stored.createdAt, stored.retainUntil, stored.hold, stored.mode],
    );
  }

  /**
   * Takes over the lock an object has in the store now, after `extendRetention` or `setHold`.
   * @throws ObjectNotFoundError when it was never registered
   */
  async recordLock(transaction: Transaction, stored: StoredObject): Promise<void> {
    const changed = await queryIn(
      transaction,
      `UPDATE stored_object SET retain_until = GREATEST(retain_until, $2), hold = $3
       WHERE hash = $1 AND removed_at IS NULL RETURNING hash`,
      [stored.hash, stored.retainUntil, stored.hold],
    );
    if (changed.length === 0) throw new ObjectNotFoundError(stored.hash);
  }

  /**
   * Marks an object as disposed of (ausgesondert); its line stays. The database refuses it while it is retained or held.
   * @throws ObjectNotFoundError when it is not registered or was removed before
   */
  async recordRemoval(transaction: Transaction, hash: string, removedAt: Date): Promise<void> {
    const changed = await queryIn(
      transaction,
      'UPDATE stored_object SET removed_at = $2 WHERE hash = $1 AND removed_at IS NULL RETURNING hash',
      [hash, removedAt],
    );
    if (changed.length === 0) throw new ObjectNotFoundError(hash);
  }

  /** The object as registered; undefined when it is unknown or was removed. */
  async find(hash: string): Promise<StoredObject | undefined> {
    const sql = `SELECT ${COLUMNS} FROM stored_object WHERE hash = $1 AND removed_at IS NULL`;
    const [row] = await this.database.query<StoredObjectRow>(sql, [hash]);
    return row === undefined ? undefined : toStoredObject(row);
  }

  /** Everything that must be in the store, in the order of the hashes, read page by page; for verification. */
  async *listAll(): AsyncIterable<StoredObject> {
    for (let after = ''; ;) {
      const page = await this.database.query<StoredObjectRow>(
        `SELECT ${COLUMNS} FROM stored_object WHERE hash > $1 AND removed_at IS NULL ORDER BY hash LIMIT $2`,
        [after, PAGE],
      );
      for (const row of page) yield toStoredObject(row);
      after = page.at(-1)?.hash ?? '';
      if (page.length < PAGE) return;
    }
  }
}

function toStoredObject(row: StoredObjectRow): StoredObject {
  return {
    hash: row.hash,
    sizeBytes: Number(row.size_bytes),
    mediaType: row.media_type,
    createdAt: row.created_at,
    retainUntil: row.retain_until,
    hold: row.hold,
    mode: row.retention_mode,
  };
}
