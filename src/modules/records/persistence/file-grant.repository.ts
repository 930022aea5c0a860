import { Injectable } from '@nestjs/common';
import { Database, queryIn, type SqlConditions, type Transaction } from '#platform/database';
import type { GrantRow, NewGrant } from '../domain/grant-term.js';

const ROWS = `SELECT given.id, given.kind, given.user_id AS "userId", given.unit_id AS "unitId", given.file_id AS "fileId",
    given.lineage_id AS "lineageId", given.access_right AS "right", given.purpose, given.reason,
    given.starts_at AS "startsAt", given.ends_at AS "endsAt", given.given_by AS "givenBy", given.revoked_at AS "revokedAt", given.revoked_by AS "revokedBy",
    file.reference AS "fileReference", file.lead_unit_id AS "leadUnitId", plan.mark AS "planMark", plan.title AS "planTitle",
    given.reviewed_at AS "reviewedAt", given.reviewed_by AS "reviewedBy",
    given.review_note AS "reviewNote"
  FROM file_grant AS given LEFT JOIN record_file AS file ON file.id = given.file_id
  LEFT JOIN LATERAL (SELECT unit.mark, unit.title FROM plan_unit AS unit JOIN filing_plan ON filing_plan.id = unit.filing_plan_id
     WHERE unit.lineage_id = given.lineage_id ORDER BY filing_plan.in_force DESC, filing_plan.edited_at DESC LIMIT 1) AS plan ON TRUE`;

/** Reads and writes `file_grant`. */
@Injectable()
export class FileGrantRepository {
  constructor(private readonly database: Database) {}

  /** Grants by conditions over `file_grant AS given` and `record_file AS file`, the one that ends first at the top. */
  async list(conditions: SqlConditions, limit: number): Promise<GrantRow[]> {
    return this.database.query<GrantRow>(
      `${ROWS} WHERE ${conditions.toSql()} ORDER BY given.ends_at, given.id LIMIT ${String(limit)}`,
      conditions.parameters,
    );
  }

  /** The same, the latest first. */
  async latest(conditions: SqlConditions, limit: number): Promise<GrantRow[]> {
    return this.database.query<GrantRow>(
      `${ROWS} WHERE ${conditions.toSql()} ORDER BY given.starts_at DESC, given.id DESC LIMIT ${String(limit)}`,
      conditions.parameters,
    );
  }

  /** One of them, locked until the transaction ends. */
  async findForChange(transaction: Transaction, id: string): Promise<GrantRow | undefined> {
    const [row] = await queryIn<GrantRow>(transaction, `${ROWS} WHERE given.id = $1 FOR UPDATE OF given`, [id]);
    return row;
  }

  /** What somebody states reasons for at the same time comes one after another. */
  async lockReasonsOf(transaction: Transaction, userId: string): Promise<void> {
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock(7332, hashtext($1))', [userId]);
  }

  /** Adds it; returns whether it was new (a repeated request comes with the same id). */
  async insert(transaction: Transaction, grant: NewGrant): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `INSERT INTO file_grant (id, kind, user_id, unit_id, file_id, lineage_id, access_right, purpose, reason, starts_at, ends_at, given_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        grant.id,
        grant.kind,
        grant.userId,
        grant.unitId,
        grant.fileId,
        grant.lineageId,
        grant.right,
        grant.purpose,
        grant.reason,
        grant.startsAt,
        grant.endsAt,
        grant.givenBy,
      ],
    );
    return rows.length > 0;
  }

  async revoke(transaction: Transaction, id: string, by: string, now: Date): Promise<void> {
    await queryIn(transaction, 'UPDATE file_grant SET revoked_at = $2, revoked_by = $3 WHERE id = $1', [id, now, by]);
  }

  async review(
    transaction: Transaction,
    id: string,
    review: { readonly by: string; readonly note: string; readonly at: Date },
  ): Promise<void> {
    await queryIn(
      transaction,
      'UPDATE file_grant SET reviewed_at = $2, reviewed_by = $3, review_note = $4 WHERE id = $1',
      [id, review.at, review.by, review.note],
    );
  }
}
