import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { FileAccess, IndexableRecords, RECORDS_PERMISSIONS } from '#modules/records';
import { Database } from '#platform/database';
import { type BulkAct, mayBeUndone, type BulkSettings } from '../domain/bulk-act.js';
import {
  type BulkCounts,
  type BulkItemState,
  type BulkRunOrigin,
  type BulkRunState,
  type BulkRunStep,
  type BulkStopReason,
  stepsOf,
} from '../domain/bulk-run.js';
import { BulkRunNotFound } from '../errors.js';

/** A run as people see it. */
export interface BulkRunSummary {
  readonly id: string;
  readonly act: BulkAct;
  readonly settings: BulkSettings;
  readonly state: BulkRunState;
  readonly stopReason: BulkStopReason | null;
  readonly origin: BulkRunOrigin;
  readonly ofRunId: string | null;
  readonly undoReason: string | null;
  readonly begunAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly counts: BulkCounts;
  /** How much goes out; `null` where nothing does. */
  readonly volume: BulkVolume | null;
  /** Whether it can be taken back, where nothing has happened to a file since. */
  readonly mayBeUndone: boolean;
  readonly steps: readonly BulkRunStep[];
}

/** How much goes out of the files that can be done with. */
export interface BulkVolume {
  readonly documents: number;
  readonly bytes: number;
}

/** A file of a run. */
export interface BulkItemRow {
  readonly position: number;
  readonly state: BulkItemState;
  readonly code: string | null;
  readonly details: Readonly<Record<string, unknown>> | null;
  /** `null` where the actor does not see the file any more. */
  readonly file: { readonly id: string; readonly reference: string; readonly subject: string } | null;
}

/** What the act means for files beside what was said, with how many of them. */
export interface BulkEffect {
  readonly effect: string;
  readonly files: number;
}

/** Why files cannot be done with, or were not. */
export interface BulkReason {
  readonly state: BulkItemState;
  readonly code: string;
  readonly files: number;
}

const SUMMARY = `run.id, run.settings, run.state, run.stop_reason AS "stopReason", run.origin, run.of_run_id AS "ofRunId",
  run.undo_reason AS "undoReason", run.begun_at AS "begunAt", run.started_at AS "startedAt", run.finished_at AS "finishedAt", items.counts,
  CASE WHEN run.settings ->> 'act' = 'hand-out' THEN (
    SELECT jsonb_build_object('documents', coalesce(sum((details -> 'volume' -> 'documents')::bigint), 0),
                              'bytes', coalesce(sum((details -> 'volume' -> 'bytes')::bigint), 0))
      FROM bulk_item WHERE run_id = run.id AND state IN ('possible', 'working', 'done')) END AS volume
  FROM bulk_run AS run CROSS JOIN LATERAL (
    SELECT jsonb_build_object(${(['unchecked', 'possible', 'refused', 'working', 'done', 'failed'] as const)
      .map((state) => `'${state}', count(*) FILTER (WHERE state = '${state}')`)
      .join(', ')}) AS counts FROM bulk_item WHERE run_id = run.id) AS items`;
const LIST_LIMIT = 100;

type SummaryRow = Omit<BulkRunSummary, 'act' | 'mayBeUndone' | 'steps'>;

/** Runs and their reports; everybody sees his own. */
@Injectable()
export class BulkRunQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly records: IndexableRecords,
  ) {}

  /** The actor's latest runs. */
  async list(actor: UserActor): Promise<BulkRunSummary[]> {
    const rows = await this.database.query<SummaryRow>(
      `SELECT ${SUMMARY} WHERE run.begun_by = $1 ORDER BY run.begun_at DESC, run.id LIMIT ${String(LIST_LIMIT)}`,
      [actor.id],
    );
    return rows.map(summaryOf);
  }

  /** @throws {BulkRunNotFound} Thrown when it does not exist or is somebody else's. */
  async get(actor: UserActor, id: string): Promise<BulkRunSummary> {
    const [row] = await this.database.query<SummaryRow>(`SELECT ${SUMMARY} WHERE run.id = $1 AND run.begun_by = $2`, [
      id,
      actor.id,
    ]);
    if (!row) throw new BulkRunNotFound(id);
    return summaryOf(row);
  }

  /** Why files cannot be done with, or were not: how many for each reason. */
  async reasons(actor: UserActor, id: string): Promise<BulkReason[]> {
    await this.get(actor, id);
    return this.database.query<BulkReason>(
      `SELECT state, code, count(*)::int AS files FROM bulk_item
        WHERE run_id = $1 AND code IS NOT NULL GROUP BY state, code ORDER BY files DESC, code`,
      [id],
    );
  }

  /** What the act means for files beside what was said: how many for each effect. */
  async effects(actor: UserActor, id: string): Promise<BulkEffect[]> {
    await this.get(actor, id);
    return this.database.query<BulkEffect>(
      `SELECT effect, count(*)::int AS files
         FROM bulk_item CROSS JOIN LATERAL jsonb_array_elements_text(details -> 'effects') AS effect
        WHERE run_id = $1 AND state IN ('possible', 'working', 'done') GROUP BY effect ORDER BY files DESC, effect`,
      [id],
    );
  }

  /** Files of a run in their order. @param after position of the last one seen, or 0 */
  async items(
    actor: UserActor,
    id: string,
    filter: { readonly state?: string | undefined; readonly code?: string | undefined },
    after: number,
    limit: number,
  ): Promise<BulkItemRow[]> {
    await this.get(actor, id);
    const rows = await this.database.query<Omit<BulkItemRow, 'file'> & { fileId: string }>(
      `SELECT position, state, code, details, file_id AS "fileId" FROM bulk_item
        WHERE run_id = $1 AND position > $2 AND ($4::text IS NULL OR state = $4) AND ($5::text IS NULL OR code = $5)
        ORDER BY position LIMIT $3`,
      [id, after, limit, filter.state ?? null, filter.code ?? null],
    );
    const readable = await this.access.filesAmong(
      actor,
      RECORDS_PERMISSIONS.read,
      rows.map(({ fileId }) => fileId),
    );
    const labels = await this.records.labels([...readable]);
    return rows.map(({ fileId, ...row }) => {
      const label = labels.get(fileId);
      // details name the file, too
      return label
        ? { ...row, file: { id: fileId, reference: label.reference, subject: label.subject } }
        : { ...row, details: null, file: null };
    });
  }
}

function summaryOf(row: SummaryRow): BulkRunSummary {
  const { act } = row.settings;
  const isUndoable = row.origin !== 'undo' && mayBeUndone(act);
  return { ...row, act, mayBeUndone: isUndoable, steps: stepsOf({ ...row, act }, row.counts) };
}
