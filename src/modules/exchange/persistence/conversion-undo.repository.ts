import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import { RunTakenBack } from '../errors.js';
import type { ConversionUndoState, KeptBecause } from '../domain/conversion-undo.js';

/** A run that is, or was, to be taken back. */
export interface ConversionUndoRow {
  readonly id: string;
  readonly conversionId: string;
  readonly state: ConversionUndoState;
  readonly reason: string;
  readonly legalBasis: string;
  readonly requestedBy: string;
  readonly requestedByName: string;
  readonly requestedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly finishedAt: Date | null;
  readonly failure: string | null;
}

/** What a file was when it was taken over. */
export interface TakenState {
  readonly version: number;
  readonly touched: number;
  readonly isClosed: boolean;
  readonly documents: number;
  readonly proceedings: number;
}

/** A file the run made that is not taken back. */
export interface UndoItem {
  readonly fileId: string;
  readonly line: number;
  readonly documents: number;
  readonly reference: string;
  readonly taken: TakenState | null;
  /** A copy of it went out, or is just being packed. */
  readonly isHandedOut: boolean;
}

const UNDO = `id, conversion_id AS "conversionId", state, reason, legal_basis AS "legalBasis", requested_by AS "requestedBy",
  requested_by_name AS "requestedByName", requested_at AS "requestedAt", decided_by AS "decidedBy", decided_by_name AS "decidedByName",
  decided_at AS "decidedAt", decision_reason AS "decisionReason", finished_at AS "finishedAt", failure`;

const ITEM = `item.id AS "fileId", item.line, coalesce(jsonb_array_length(item.outcome -> 'documents'), 0) AS documents,
  item.outcome ->> 'reference' AS reference, item.taken,
  EXISTS (SELECT 1 FROM hand_out WHERE hand_out.file_id = item.id AND hand_out.state <> 'failed')
    OR EXISTS (SELECT 1 FROM collected_file AS packed JOIN hand_out_collection AS whole ON whole.id = packed.collection_id
                WHERE packed.file_id = item.id AND whole.state IN ('collecting', 'waiting')) AS "isHandedOut"`;

/** Runs that are taken back, and their files. */
@Injectable()
export class ConversionUndoRepository {
  constructor(private readonly database: Database) {}

  /** The latest one of a conversion. */
  async latest(conversionId: string): Promise<ConversionUndoRow | undefined> {
    const [row] = await this.database.query<ConversionUndoRow>(
      `SELECT ${UNDO} FROM conversion_undo WHERE conversion_id = $1 ORDER BY requested_at DESC, id DESC LIMIT 1`,
      [conversionId],
    );
    return row;
  }

  async find(id: string): Promise<ConversionUndoRow | undefined> {
    const [row] = await this.database.query<ConversionUndoRow>(`SELECT ${UNDO} FROM conversion_undo WHERE id = $1`, [
      id,
    ]);
    return row;
  }

  async insert(
    transaction: Transaction,
    undo: Pick<
      ConversionUndoRow,
      'id' | 'conversionId' | 'reason' | 'legalBasis' | 'requestedBy' | 'requestedByName' | 'requestedAt'
    >,
  ): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO conversion_undo (id, conversion_id, state, reason, legal_basis, requested_by, requested_by_name, requested_at)
       VALUES ($1, $2, 'requested', $3, $4, $5, $6, $7)`,
      [
        undo.id,
        undo.conversionId,
        undo.reason,
        undo.legalBasis,
        undo.requestedBy,
        undo.requestedByName,
        undo.requestedAt,
      ],
    );
  }

  /** Somebody decided on it; its conversion must be locked. */
  async decide(
    transaction: Transaction,
    id: string,
    decision: {
      readonly state: 'withdrawn' | 'refused' | 'running';
      readonly by: { readonly id: string; readonly name: string };
      readonly at: Date;
      readonly reason?: string;
      readonly seen?: string;
    },
  ): Promise<void> {
    const { state, by, at, reason = null, seen = null } = decision;
    await queryIn(
      transaction,
      `UPDATE conversion_undo SET state = $2, decided_by = $3, decided_by_name = $4, decided_at = $5, decision_reason = $6, seen = $7
        WHERE id = $1`,
      [id, state, by.id, by.name, at, reason, seen],
    );
  }

  /** How far it has come; its conversion must be locked. */
  async setState(
    transaction: Transaction,
    id: string,
    {
      state,
      at = null,
      failure = null,
    }: { state: 'running' | 'stopped' | 'done'; at?: Date | null; failure?: string | null },
  ): Promise<void> {
    await queryIn(transaction, 'UPDATE conversion_undo SET state = $2, finished_at = $3, failure = $4 WHERE id = $1', [
      id,
      state,
      at,
      failure,
    ]);
  }

  /** Files the run made, but for those taken back, by line. @param after line of the last one seen, or 0 */
  async madeFiles(conversionId: string, after: number, limit: number): Promise<UndoItem[]> {
    return this.database.query<UndoItem>(
      `SELECT ${ITEM} FROM conversion_item AS item
        WHERE item.conversion_id = $1 AND item.state = 'done' AND item.line > $2 ORDER BY item.line LIMIT $3`,
      [conversionId, after, limit],
    );
  }

  /** The next file this taking back has not dealt with. @param after line of the last one dealt with, or 0 */
  async next(conversionId: string, undoId: string, after: number): Promise<UndoItem | undefined> {
    const [item] = await this.database.query<UndoItem>(
      `SELECT ${ITEM} FROM conversion_item AS item
        WHERE item.conversion_id = $1 AND item.state = 'done' AND item.undo_id IS DISTINCT FROM $2 AND item.line > $3
        ORDER BY item.line LIMIT 1`,
      [conversionId, undoId, after],
    );
    return item;
  }

  /** The same file locked; `undefined` when another process was faster. */
  async lock(transaction: Transaction, fileId: string, undoId: string): Promise<UndoItem | undefined> {
    const rows = await queryIn(
      transaction,
      `SELECT 1 FROM conversion_item WHERE id = $1 AND state = 'done' AND undo_id IS DISTINCT FROM $2 FOR UPDATE`,
      [fileId, undoId],
    );
    if (rows.length === 0) return undefined;
    // asked anew: what was handed out while this waited
    const [item] = await queryIn<UndoItem>(
      transaction,
      `SELECT ${ITEM} FROM conversion_item AS item WHERE item.id = $1`,
      [fileId],
    );
    return item;
  }

  /** Writes down what became of a file. */
  async settle(
    transaction: Transaction,
    fileId: string,
    undoId: string,
    keptBecause: KeptBecause | null,
  ): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE conversion_item SET undo_id = $2, kept_because = $3, state = CASE WHEN $3::text IS NULL THEN 'taken-back' ELSE state END
        WHERE id = $1`,
      [fileId, undoId, keptBecause],
    );
  }

  /** What waited for its turn has none any more. */
  async refuseWaiting(transaction: Transaction, conversionId: string): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE conversion_item SET state = 'refused', outcome = jsonb_build_object('code', $2::text)
        WHERE conversion_id = $1 AND state = 'waiting'`,
      [conversionId, new RunTakenBack().code],
    );
  }

  /** How many files this taking back has dealt with: taken back, and left. */
  async counts(undoId: string, conversionId: string): Promise<{ takenBack: number; kept: number }> {
    const [row] = await this.database.query<{ takenBack: number; kept: number }>(
      `SELECT count(*) FILTER (WHERE state = 'taken-back')::int AS "takenBack", count(*) FILTER (WHERE state = 'done')::int AS kept
         FROM conversion_item WHERE conversion_id = $2 AND undo_id = $1`,
      [undoId, conversionId],
    );
    return row ?? { takenBack: 0, kept: 0 };
  }
}
