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
  /** Keeps a reference that leads to an object. @returns false when it was given before, and what it names is not taken back */
  async keep(transaction: Transaction, former: FormerReference, at: Date, reason: string): Promise<boolean> {
    const { reference, kind, objectId, fileId, replacedBy } = former;
    await queryIn(transaction, `SELECT pg_advisory_xact_lock(hashtextextended('reference:' || $1, 0))`, [reference]);
    const given = await queryIn(
      transaction,
      `INSERT INTO given_reference AS known (reference, object_kind, object_id, file_id) VALUES ($1, $2, $3, $4)
       ON CONFLICT (reference) DO UPDATE SET object_kind = EXCLUDED.object_kind, object_id = EXCLUDED.object_id, file_id = EXCLUDED.file_id
         WHERE EXISTS (SELECT 1 FROM freed_reference AS freed WHERE freed.reference = known.reference)
       RETURNING reference`,
      [reference, kind, objectId, fileId],
    );
    if (given.length === 0) return false;
    await queryIn(transaction, 'DELETE FROM freed_reference WHERE reference = $1', [reference]);
    await queryIn(
      transaction,
      `INSERT INTO reference_redirect (reference, object_kind, object_id, file_id, replaced_by, replaced_at, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [reference, kind, objectId, fileId, replacedBy, at, reason],
    );
    return true;
  }

  /** Frees what older registers called a file that is deleted, and what lay in it: it can be taken over once more. */
  async free(transaction: Transaction, fileId: string): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO freed_reference (reference) SELECT reference FROM reference_redirect WHERE file_id = $1`,
      [fileId],
    );
    await queryIn(transaction, 'DELETE FROM reference_redirect WHERE file_id = $1', [fileId]);
  }
}
