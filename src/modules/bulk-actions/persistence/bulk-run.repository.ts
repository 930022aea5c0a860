import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { BulkItemState, BulkRun, BulkRunState, BulkStopReason } from '../domain/bulk-run.js';

/** What a file was like before: a version, a level, fields. */
export type FileBefore = Readonly<Record<string, unknown>>;

/** A run that begins. */
export interface NewBulkRun extends Omit<BulkRun, 'state' | 'startedAt'> {
  readonly begunAt: Date;
}

/** A file a run is to do something with. */
export interface NewBulkItem {
  readonly fileId: string;
  readonly ofItemId: string | null;
  readonly before: FileBefore | null;
}

/** A file of a run, as the work takes it in hand. */
export interface BulkItem extends NewBulkItem {
  readonly id: string;
  readonly attempts: number;
}

/** What became of a file. */
export interface BulkOutcome {
  readonly state: BulkItemState;
  readonly code?: string;
  readonly details?: object;
}

const RUN = `id, settings, state, origin, of_run_id AS "ofRunId", undo_reason AS "undoReason", begun_by AS "begunBy",
  begun_by_name AS "begunByName", started_at AS "startedAt"`;
const ITEM = `id, file_id AS "fileId", of_item_id AS "ofItemId", before, attempts`;

/** Runs and their files. */
@Injectable()
export class BulkRunRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<BulkRun | undefined> {
    const [row] = await this.database.query<BulkRun>(`SELECT ${RUN} FROM bulk_run WHERE id = $1`, [id]);
    return row;
  }

  /** The run, locked until the transaction ends. */
  async findLocked(transaction: Transaction, id: string): Promise<BulkRun | undefined> {
    const [row] = await queryIn<BulkRun>(transaction, `SELECT ${RUN} FROM bulk_run WHERE id = $1 FOR UPDATE`, [id]);
    return row;
  }

  /** Keeps a run with its files in their order; false when there is one with this id. */
  async insert(transaction: Transaction, run: NewBulkRun, items: readonly NewBulkItem[]): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      `INSERT INTO bulk_run (id, settings, state, origin, of_run_id, undo_reason, begun_by, begun_by_name, begun_at)
       VALUES ($1, $2::jsonb, 'checking', $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        run.id,
        JSON.stringify(run.settings),
        run.origin,
        run.ofRunId,
        run.undoReason,
        run.begunBy,
        run.begunByName,
        run.begunAt,
      ],
    );
    if (rows.length === 0) return false;
    await queryIn(
      transaction,
      `INSERT INTO bulk_item (id, run_id, position, file_id, of_item_id, state, before)
       SELECT item.id, $1, row_number() OVER (), item."fileId", item."ofItemId", 'unchecked', nullif(item.before, 'null'::jsonb)
         FROM jsonb_to_recordset($2::jsonb) AS item (id uuid, "fileId" uuid, "ofItemId" uuid, before jsonb)`,
      [run.id, JSON.stringify(items.map((item) => ({ ...item, id: newId() })))],
    );
    return true;
  }

  async setState(
    transaction: Transaction,
    id: string,
    state: BulkRunState,
    more: { readonly at?: Date; readonly stopReason?: BulkStopReason } = {},
  ): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE bulk_run SET state = $2, stop_reason = $3,
              started_at = CASE WHEN $2 = 'running' THEN coalesce(started_at, $4) ELSE started_at END,
              finished_at = CASE WHEN $2 IN ('done', 'cancelled') THEN $4::timestamptz END
        WHERE id = $1`,
      [id, state, more.stopReason ?? null, more.at ?? null],
    );
  }

  /** The next file whose rehearsal is still to come. */
  async nextUnchecked(runId: string): Promise<BulkItem | undefined> {
    const [item] = await this.database.query<BulkItem>(
      `SELECT ${ITEM} FROM bulk_item WHERE run_id = $1 AND state = 'unchecked' ORDER BY position LIMIT 1`,
      [runId],
    );
    return item;
  }

  /** Takes the next file in hand; one that a killed process had in hand comes first. */
  async claim(runId: string): Promise<BulkItem | undefined> {
    return this.database.transaction(async (transaction) => {
      const [item] = await queryIn<BulkItem>(
        transaction,
        `UPDATE bulk_item SET state = 'working', attempts = attempts + 1
          WHERE id = (SELECT id FROM bulk_item WHERE run_id = $1 AND state IN ('working', 'possible')
                       ORDER BY state = 'working' DESC, position LIMIT 1 FOR UPDATE)
          RETURNING ${ITEM}`,
        [runId],
      );
      return item;
    });
  }

  /** Keeps what the file was like, before anything is done with it; not for one that another process has taken in hand since. */
  async remember({ id, attempts }: BulkItem, before: FileBefore): Promise<void> {
    await this.database.transaction((transaction) =>
      queryIn(transaction, 'UPDATE bulk_item SET before = $3::jsonb WHERE id = $1 AND attempts = $2', [
        id,
        attempts,
        JSON.stringify(before),
      ]),
    );
  }

  /** Keeps what became of a file; not for one that another process has taken in hand since: that one knows. */
  async settle({ id, attempts }: BulkItem, { state, code, details }: BulkOutcome): Promise<void> {
    await this.database.transaction((transaction) =>
      queryIn(
        transaction,
        // what was foreseen of a file stays known when it is done
        `UPDATE bulk_item SET state = $3, code = $4, details = CASE WHEN $3 IN ('done', 'possible') THEN coalesce($5::jsonb, details) ELSE $5::jsonb END
          WHERE id = $1 AND attempts = $2`,
        [id, attempts, state, code ?? null, details === undefined ? null : JSON.stringify(details)],
      ),
    );
  }

  /** Lets go of what runs know of a file that was deleted; that it was among their files stays known. */
  async forgetFile(transaction: Transaction, fileId: string): Promise<void> {
    await queryIn(transaction, 'UPDATE bulk_item SET before = NULL, details = NULL WHERE file_id = $1', [fileId]);
  }

  /** Files of a run in these states, in their order. */
  async itemsIn(runId: string, states: readonly BulkItemState[]): Promise<BulkItem[]> {
    return this.database.query<BulkItem>(
      `SELECT ${ITEM} FROM bulk_item WHERE run_id = $1 AND state = ANY($2::text[]) ORDER BY position`,
      [runId, states],
    );
  }

  /** Number of files by what became of them. */
  async counts(transaction: Transaction, runId: string): Promise<Record<string, number>> {
    const rows = await queryIn<{ state: string; files: number }>(
      transaction,
      'SELECT state, count(*)::int AS files FROM bulk_item WHERE run_id = $1 GROUP BY state',
      [runId],
    );
    return Object.fromEntries(rows.map(({ state, files }) => [state, files]));
  }
}
