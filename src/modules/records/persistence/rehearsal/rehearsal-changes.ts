import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn, SqlConditions, type Transaction } from '#platform/database';
import type { MovedFile } from '../../application/rehearsal/rehearsal-facts.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { StockBusy } from '../../rehearsal-errors.js';
import { addFileAccess, levelSql } from '../file-access-condition.js';

/** What differs between a report and the stock, counted. */
export interface StockDifferences {
  /** Files opened since. */
  readonly added: number;
  /** Files that are gone. */
  readonly gone: number;
  /** Files re-marked, closed, reopened or with another retention since. */
  readonly changed: number;
  /** Proceedings opened or changed since in files that get new references. */
  readonly proceedings: number;
  /** Foreseen references that were given to something else since. */
  readonly taken: number;
}

/** What undoing would lose, counted; and what was deleted since, which stays deleted and keeps nobody from undoing. */
export interface UndoObstacle {
  readonly kind: 'opened-since' | 'changed-since' | 'proceeding-changed-since' | 'deleted-since';
  readonly count: number;
  /** The first of them that the reader may know of. */
  readonly references: readonly string[];
}

/** Two directions of one change: from what was to what is rehearsed, and back. */
export type Direction = 'apply' | 'undo';

const LOCK_TIMEOUT = '30s';
const LOCK_NOT_AVAILABLE = '55P03';

const PLACED = `file.plan_unit_id = row.SIDE_unit_id AND file.lead_unit_id = row.SIDE_lead_id AND file.reference = row.SIDE_reference
  AND file.retention_years IS NOT DISTINCT FROM row.SIDE_years AND file.disposal_kind = row.SIDE_disposal`;
const isPlaced = (side: 'from' | 'to'): string => PLACED.replaceAll('SIDE', side);

/** Walls and level a file has of its own; a move can add to them, for what protected it goes on protecting it. */
const PROTECTION = `jsonb_build_object('walls', to_jsonb(file.own_walls), 'level', file.own_confidentiality)`;

const CHANGES = `(row.from_unit_id <> row.to_unit_id OR row.from_lead_id <> row.to_lead_id OR row.from_reference <> row.to_reference
  OR row.from_years IS DISTINCT FROM row.to_years OR row.from_disposal <> row.to_disposal)`;

/** What was deleted since stays deleted; its references lead nowhere but to what is left of it. */
const FILE_IS_THERE = 'EXISTS (SELECT 1 FROM record_file AS present WHERE present.id = row.file_id)';
const PROCEEDING_IS_THERE = 'EXISTS (SELECT 1 FROM proceeding AS present WHERE present.id = row.proceeding_id)';

/** Changes the whole stock as a report says, and back. */
@Injectable()
export class RehearsalChanges {
  /**
   * Keeps everybody from changing files and proceedings until the transaction ends; reading goes on.
   * @throws {StockBusy} Thrown when others keep the stock busy for too long.
   */
  async holdStock(transaction: Transaction): Promise<void> {
    await queryIn(transaction, `SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'`);
    try {
      await queryIn(transaction, 'LOCK TABLE record_file, proceeding IN EXCLUSIVE MODE');
    } catch (error) {
      if ((error as { code?: unknown }).code === LOCK_NOT_AVAILABLE) throw new StockBusy();
      throw error;
    }
    await queryIn(transaction, 'SET LOCAL lock_timeout = 0');
  }

  /** What differs between the stock and what the report was worked out from. */
  async differences(transaction: Transaction, rehearsalId: string): Promise<StockDifferences> {
    const [row] = await queryIn<StockDifferences>(
      transaction,
      `WITH row AS (SELECT * FROM plan_rehearsal_file WHERE rehearsal_id = $1),
            renamed AS (SELECT file_id FROM row WHERE from_reference <> to_reference),
            known AS (SELECT * FROM plan_rehearsal_proceeding WHERE rehearsal_id = $1)
       SELECT (SELECT count(*)::int FROM record_file AS file
                WHERE file.state <> 'draft' AND NOT EXISTS (SELECT 1 FROM row WHERE row.file_id = file.id)) AS added,
              (SELECT count(*)::int FROM row WHERE NOT EXISTS (SELECT 1 FROM record_file AS file WHERE file.id = row.file_id)) AS gone,
              (SELECT count(*)::int FROM row JOIN record_file AS file ON file.id = row.file_id
                WHERE NOT (${isPlaced('from')} AND row.is_open = (file.state = 'open'))) AS changed,
              (SELECT count(*)::int FROM proceeding JOIN renamed USING (file_id) LEFT JOIN known ON known.proceeding_id = proceeding.id
                WHERE known.from_reference IS DISTINCT FROM proceeding.reference) AS proceedings,
              (SELECT count(*)::int FROM given_reference AS given WHERE given.reference IN
                 (SELECT to_reference FROM row WHERE counter_scope IS NOT NULL UNION ALL SELECT to_reference FROM known)) AS taken`,
      [rehearsalId],
    );
    if (!row) throw new Error('Nothing was compared');
    return row;
  }

  /** Offices that will be in charge of open files. */
  async leads(transaction: Transaction, rehearsalId: string, direction: Direction): Promise<string[]> {
    const side = direction === 'apply' ? 'to' : 'from';
    const rows = await queryIn<{ id: string }>(
      transaction,
      `SELECT DISTINCT ${side}_lead_id AS id FROM plan_rehearsal_file
        WHERE rehearsal_id = $1 AND is_open AND from_lead_id <> to_lead_id`,
      [rehearsalId],
    );
    return rows.map(({ id }) => id);
  }

  /** Puts every file where the report says (or where it was), with its references; the old ones lead to them. */
  async move(
    transaction: Transaction,
    rehearsalId: string,
    direction: Direction,
    note: { readonly at: Date; readonly reason: string },
  ): Promise<void> {
    const [before, after] = direction === 'apply' ? ['from', 'to'] : ['to', 'from'];
    if (direction === 'apply') await this.noteProtection(transaction, rehearsalId, 'from');
    await queryIn(
      transaction,
      // When somebody last worked on a file is not changed by this: lists stay in their order.
      `UPDATE record_file AS file SET plan_unit_id = row.${after}_unit_id, lead_unit_id = row.${after}_lead_id,
              retention_years = row.${after}_years, disposal_kind = row.${after}_disposal, reference = row.${after}_reference,
              reference_key = row.${after}_key, unit_number = row.${after}_unit_number, plan_mark = row.${after}_plan_mark,
              file_number = row.${after}_file_number, version = file.version + 1
         FROM plan_rehearsal_file AS row WHERE row.rehearsal_id = $1 AND file.id = row.file_id AND ${CHANGES}`,
      [rehearsalId],
    );
    await queryIn(
      transaction,
      `UPDATE proceeding SET reference = row.${after}_reference FROM plan_rehearsal_proceeding AS row
        WHERE row.rehearsal_id = $1 AND proceeding.id = row.proceeding_id`,
      [rehearsalId],
    );
    if (direction === 'apply') {
      await this.noteProtection(transaction, rehearsalId, 'to');
      await this.count(transaction, rehearsalId);
    } else {
      await this.restoreProtection(transaction, rehearsalId);
      await this.takeBackRedirects(transaction, rehearsalId);
    }
    await queryIn(
      transaction,
      `INSERT INTO reference_redirect (reference, object_kind, object_id, file_id, replaced_by, replaced_at, reason)
       SELECT ${before}_reference, 'file', file_id, file_id, ${after}_reference, $2::timestamptz, $3::text
         FROM plan_rehearsal_file AS row WHERE rehearsal_id = $1 AND from_reference <> to_reference AND ${FILE_IS_THERE}
       UNION ALL
       SELECT ${before}_reference, 'proceeding', proceeding_id, file_id, ${after}_reference, $2, $3
         FROM plan_rehearsal_proceeding AS row WHERE rehearsal_id = $1 AND ${PROCEEDING_IS_THERE}`,
      [rehearsalId, note.at, note.reason],
    );
  }

  /** Everything the report changes, in pages. */
  async *moved(transaction: Transaction, rehearsalId: string, size: number): AsyncGenerator<MovedFile[]> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await queryIn<MovedFile['row'] & { fromMark: string; toMark: string }>(
        transaction,
        `SELECT row.file_id AS "fileId", row.from_reference AS "fromReference", row.to_reference AS "toReference",
                row.from_lead_id AS "fromLeadId", row.to_lead_id AS "toLeadId", row.from_years AS "fromYears",
                row.to_years AS "toYears", row.from_disposal AS "fromDisposal", row.to_disposal AS "toDisposal",
                row.from_unit_id AS "fromUnitId", row.to_unit_id AS "toUnitId", earlier.mark AS "fromMark", later.mark AS "toMark"
           FROM plan_rehearsal_file AS row JOIN plan_unit AS earlier ON earlier.id = row.from_unit_id
           JOIN plan_unit AS later ON later.id = row.to_unit_id
          WHERE row.rehearsal_id = $1 AND row.file_id > $2 AND ${CHANGES} AND ${FILE_IS_THERE} ORDER BY row.file_id LIMIT $3`,
        [rehearsalId, after, size],
      );
      const last = rows.at(-1);
      if (!last) return;
      after = last.fileId;
      yield rows.map(({ fromMark, toMark, ...row }) => ({ row, fromMark, toMark }));
    }
  }

  /**
   * What undoing would lose: work done since under the version that is to go; and what is gone by now.
   * @param reader who gets to know the references of what he may read; nobody's are named without
   */
  async undoObstacles(
    transaction: Transaction,
    rehearsalId: string,
    planId: string,
    reader?: Actor,
  ): Promise<UndoObstacle[]> {
    const readable = new SqlConditions([rehearsalId, planId]);
    if (reader) addFileAccess(readable, reader, RECORDS_PERMISSIONS.read);
    const level = reader ? levelSql(reader, 'found') : 'FALSE';
    return queryIn<UndoObstacle>(
      transaction,
      `WITH row AS (SELECT * FROM plan_rehearsal_file WHERE rehearsal_id = $1),
        found (kind, reference, file_id, confidentiality) AS (
         SELECT 'opened-since', file.reference, file.id, file.confidentiality FROM record_file AS file JOIN plan_unit AS unit ON unit.id = file.plan_unit_id
          WHERE unit.filing_plan_id = $2 AND file.state <> 'draft' AND NOT EXISTS (SELECT 1 FROM row WHERE row.file_id = file.id)
         UNION ALL
         SELECT 'changed-since', file.reference, file.id, file.confidentiality FROM row JOIN record_file AS file ON file.id = row.file_id
          WHERE NOT (${isPlaced('to')}) OR row.to_protection <> ${PROTECTION}
             OR row.is_open <> (file.state = 'open') AND (row.from_years IS DISTINCT FROM row.to_years OR row.from_disposal <> row.to_disposal)
         UNION ALL
         SELECT 'proceeding-changed-since', proceeding.reference, proceeding.file_id, proceeding.confidentiality
           FROM plan_rehearsal_proceeding AS known
           JOIN proceeding ON proceeding.id = known.proceeding_id
          WHERE known.rehearsal_id = $1 AND (proceeding.reference <> known.to_reference OR proceeding.file_id <> known.file_id)
         UNION ALL
         SELECT 'proceeding-changed-since', proceeding.reference, file_id, proceeding.confidentiality FROM row JOIN proceeding USING (file_id)
          WHERE row.from_reference <> row.to_reference AND NOT EXISTS (SELECT 1 FROM plan_rehearsal_proceeding AS known
             WHERE known.rehearsal_id = $1 AND known.proceeding_id = proceeding.id)
         UNION ALL
         SELECT 'deleted-since', NULL, row.file_id, NULL FROM row WHERE NOT ${FILE_IS_THERE}
         UNION ALL
         SELECT 'deleted-since', NULL, row.file_id, NULL FROM plan_rehearsal_proceeding AS row
          WHERE rehearsal_id = $1 AND ${FILE_IS_THERE} AND NOT ${PROCEEDING_IS_THERE})
       SELECT kind, count(*)::int AS count, coalesce((array_agg(reference ORDER BY reference)
                FILTER (WHERE ${level} AND EXISTS (SELECT 1 FROM record_file AS file
                  WHERE file.id = found.file_id AND ${readable.toSql()})))[1:20], '{}') AS references
         FROM found GROUP BY kind ORDER BY kind`,
      readable.parameters,
    );
  }

  private async noteProtection(transaction: Transaction, rehearsalId: string, side: 'from' | 'to'): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE plan_rehearsal_file AS row SET ${side}_protection = ${PROTECTION} FROM record_file AS file
        WHERE row.rehearsal_id = $1 AND file.id = row.file_id`,
      [rehearsalId],
    );
  }

  private async restoreProtection(transaction: Transaction, rehearsalId: string): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE record_file AS file SET own_confidentiality = row.from_protection ->> 'level',
              own_walls = ARRAY(SELECT jsonb_array_elements_text(row.from_protection -> 'walls')::uuid)
         FROM plan_rehearsal_file AS row
        WHERE row.rehearsal_id = $1 AND file.id = row.file_id AND row.from_protection <> ${PROTECTION}`,
      [rehearsalId],
    );
  }

  /** Numbers that were foreseen are taken now. */
  private async count(transaction: Transaction, rehearsalId: string): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO reference_counter AS counter (scope, last_number)
       SELECT counter_scope, max(to_file_number) FROM plan_rehearsal_file
        WHERE rehearsal_id = $1 AND counter_scope IS NOT NULL GROUP BY counter_scope
       ON CONFLICT ON CONSTRAINT pk_reference_counter
       DO UPDATE SET last_number = greatest(counter.last_number, excluded.last_number)`,
      [rehearsalId],
    );
  }

  /** Redirects from references that are in use again would lead to themselves. */
  private async takeBackRedirects(transaction: Transaction, rehearsalId: string): Promise<void> {
    await queryIn(
      transaction,
      `DELETE FROM reference_redirect WHERE reference IN (
         SELECT from_reference FROM plan_rehearsal_file AS row
          WHERE rehearsal_id = $1 AND from_reference <> to_reference AND ${FILE_IS_THERE}
         UNION ALL
         SELECT from_reference FROM plan_rehearsal_proceeding AS row WHERE rehearsal_id = $1 AND ${PROCEEDING_IS_THERE})`,
      [rehearsalId],
    );
  }
}
