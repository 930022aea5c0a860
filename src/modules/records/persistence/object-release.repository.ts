import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';

/** An object that is to be let go. */
export interface PlannedRelease {
  readonly hash: string;
  /** The deletion it went with; `null` for bytes that came to be part of nothing. */
  readonly requestId: string | null;
}

/** How far letting an object go has come. */
export interface ReleaseProgress {
  /** `removing`: it is out of the register, and perhaps still in the store. */
  readonly state: 'planned' | 'removing' | 'released' | 'kept';
  readonly notBefore: Date | null;
}

/** What in the records consists of an object; what became of a decided upload stands elsewhere. */
const IN_USE = `(EXISTS (SELECT 1 FROM document_format WHERE object_hash = $1)
  OR EXISTS (SELECT 1 FROM held_upload WHERE format ->> 'objectHash' = $1 AND state IN ('waiting', 'discarded')))`;

/** Knows which stored objects are to be let go, and how far each one is. */
@Injectable()
export class ObjectReleaseRepository {
  constructor(private readonly database: Database) {}

  /** Plans it, unless something else consists of the object. */
  async plan(transaction: Transaction, { hash, requestId }: PlannedRelease, notBefore: Date | null): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO object_release (object_hash, request_id, state, not_before)
       SELECT $1, $2, CASE WHEN ${IN_USE} THEN 'kept' ELSE 'planned' END, $3
       ON CONFLICT (object_hash, request_id) DO UPDATE
         SET state = EXCLUDED.state, not_before = EXCLUDED.not_before, settled_at = NULL`,
      [hash, requestId, notBefore],
    );
  }

  /** What can be let go now, those first that were begun. */
  async due(now: Date): Promise<PlannedRelease[]> {
    return this.database.query<PlannedRelease>(
      `SELECT object_hash AS hash, request_id AS "requestId" FROM object_release
        WHERE state IN ('planned', 'removing') AND (not_before IS NULL OR not_before <= $1)
        ORDER BY state DESC, not_before NULLS FIRST, object_hash`,
      [now],
    );
  }

  /** Whether something is due. */
  async isAnyDue(transaction: Transaction, now: Date): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `SELECT 1 FROM object_release
        WHERE state IN ('planned', 'removing') AND (not_before IS NULL OR not_before <= $1) LIMIT 1`,
      [now],
    );
    return rows.length > 0;
  }

  /** Locks the object against others who let it go; `undefined` when they are done with it. */
  async begin(
    transaction: Transaction,
    { hash, requestId }: PlannedRelease,
  ): Promise<{ readonly isBegun: boolean; readonly isInUse: boolean } | undefined> {
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock(hashtextextended($1, 7306))', [hash]);
    const [row] = await queryIn<{ isBegun: boolean; isInUse: boolean }>(
      transaction,
      `SELECT state = 'removing' AS "isBegun", ${IN_USE} AS "isInUse" FROM object_release
        WHERE object_hash = $1 AND request_id IS NOT DISTINCT FROM $2 AND state IN ('planned', 'removing')`,
      [hash, requestId],
    );
    return row;
  }

  async note(
    transaction: Transaction,
    { hash, requestId }: PlannedRelease,
    { state, notBefore }: ReleaseProgress,
    now: Date,
  ): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE object_release SET state = $3, not_before = $4, settled_at = $5
        WHERE object_hash = $1 AND request_id IS NOT DISTINCT FROM $2`,
      [hash, requestId, state, notBefore, now],
    );
  }
}
