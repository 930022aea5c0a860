import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { ObjectNotFoundError, ObjectRegistry, ObjectStore } from '#modules/storage';
import { queryIn, type Transaction } from '#platform/database';

/** So many objects a round; the next one goes on. */
const AT_ONCE = 50;

/**
 * Lets the stored objects of deleted documents go: at once when the store allows it, otherwise when their lock ends. The
 * lock is never broken; what another document consists of too stays.
 */
@Injectable()
export class ReleaseObjects {
  constructor(
    private readonly store: ObjectStore,
    private readonly registry: ObjectRegistry,
    private readonly clock: Clock,
  ) {}

  /** Does what is due now; repeated runs find what is left. */
  async executeDue(transaction: Transaction): Promise<void> {
    const now = this.clock.now();
    const due = await queryIn<{ hash: string; requestId: string }>(
      transaction,
      `SELECT object_hash AS hash, request_id AS "requestId" FROM object_release
        WHERE state = 'planned' AND (settled_at IS NULL OR not_before IS NULL OR not_before <= $1)
        ORDER BY not_before NULLS FIRST, object_hash LIMIT ${String(AT_ONCE)}`,
      [now],
    );
    for (const { hash, requestId } of due) {
      const outcome = await this.release(transaction, hash, now);
      await queryIn(
        transaction,
        'UPDATE object_release SET state = $3, not_before = $4, settled_at = $5 WHERE object_hash = $1 AND request_id = $2',
        [hash, requestId, outcome.state, outcome.notBefore, now],
      );
    }
  }

  private async release(
    transaction: Transaction,
    hash: string,
    now: Date,
  ): Promise<{ state: 'planned' | 'released' | 'kept'; notBefore: Date | null }> {
    const uses = await queryIn(transaction, 'SELECT 1 FROM document_format WHERE object_hash = $1 LIMIT 1', [hash]);
    if (uses.length > 0) return { state: 'kept', notBefore: null };
    try {
      const stored = await this.store.setHold(hash, false);
      await this.registry.recordLock(transaction, stored);
      if (stored.retainUntil > now) return { state: 'planned', notBefore: stored.retainUntil };
      await this.store.remove(hash);
      await this.registry.recordRemoval(transaction, hash, now);
    } catch (error) {
      // a run that was broken off after the removal finds nothing more to remove
      if (!(error instanceof ObjectNotFoundError)) throw error;
    }
    return { state: 'released', notBefore: null };
  }
}
