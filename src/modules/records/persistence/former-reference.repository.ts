import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';

/** A reference that something had in an older register, and what it leads to here. */
export interface FormerReference {
  readonly reference: string;
  readonly kind: 'file' | 'proceeding';
  readonly objectId: string;
  readonly fileId: string;
  /** Reference the object has here. */
  readonly replacedBy: string;
}

/** References of older registers: given once and for ever like our own, so that each leads to one thing only. */
@Injectable()
export class FormerReferenceRepository {
  /** Keeps a reference that leads to an object. @returns false when it was given before */
  async keep(transaction: Transaction, former: FormerReference, at: Date, reason: string): Promise<boolean> {
    const { reference, kind, objectId, fileId, replacedBy } = former;
    await queryIn(transaction, `SELECT pg_advisory_xact_lock(hashtextextended('reference:' || $1, 0))`, [reference]);
    const given = await queryIn(
      transaction,
      `INSERT INTO given_reference (reference, object_kind, object_id, file_id) VALUES ($1, $2, $3, $4)
       ON CONFLICT (reference) DO NOTHING RETURNING reference`,
      [reference, kind, objectId, fileId],
    );
    if (given.length === 0) return false;
    await queryIn(
      transaction,
      `INSERT INTO reference_redirect (reference, object_kind, object_id, file_id, replaced_by, replaced_at, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [reference, kind, objectId, fileId, replacedBy, at, reason],
    );
    return true;
  }
}
