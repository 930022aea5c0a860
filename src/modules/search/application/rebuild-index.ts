import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { IndexableRecords } from '#modules/records';
import { Database, queryIn, type Transaction } from '#platform/database';
import { NextIndex } from '../persistence/next-index.js';
import { YearIndexes } from '../persistence/year-indexes.js';
import { REBUILD_LOCK } from './index-records.js';
import { IndexWriter } from './index-writer.js';

/** How far a rebuild has come. */
export interface RebuildProgress {
  /** Files come first, then documents, then the indexes of the tables are made. */
  readonly step: 'file' | 'document' | 'indexes';
  readonly done: number;
  readonly total: number;
  /** Whether it goes on where an earlier run was cut off. */
  readonly isResumed: boolean;
}

interface StateRow {
  readonly rebuilding: 'file' | 'document' | 'indexes' | null;
  readonly afterId: string | null;
  readonly done: number;
  readonly total: number;
  readonly needsRebuild: boolean;
}

const READ = `SELECT rebuilding, after_id AS "afterId", done::float8 AS done, total::float8 AS total,
    needs_rebuild AS "needsRebuild" FROM search_index.state`;
const BATCH = 200;
/** A search in progress is waited for, but not so long that those behind it would notice. */
const SWITCH_ATTEMPTS = 300;
/** For each table: all together less than the second after which PostgreSQL breaks off one of two that wait for each other. */
const SWITCH_WAIT = '150ms';

/**
 * Rebuilds the index from the records while it is in use (`npx talakte reindex`): new tables are filled beside the old
 * ones and take their place in one transaction. Each batch leaves a mark of how far it came, so that a run that was cut
 * off is gone on with; several runs at a time share the work. Changes meanwhile go into both.
 */
@Injectable()
export class RebuildIndex {
  constructor(
    private readonly database: Database,
    private readonly records: IndexableRecords,
    private readonly writer: IndexWriter,
    private readonly next: NextIndex,
    private readonly yearIndexes: YearIndexes,
  ) {}

  /** @param report told after each batch; @param signal stops after the batch in hand, to be gone on with later */
  async execute(report: (progress: RebuildProgress) => void, signal?: AbortSignal): Promise<boolean> {
    const isResumed = (await this.state()).rebuilding !== null;
    if (!isResumed) await this.begin();
    for (;;) {
      if (signal?.aborted === true) return false;
      const state = await this.state();
      if (state.rebuilding === null) return true;
      report({ step: state.rebuilding, done: state.done, total: state.total, isResumed });
      if (state.rebuilding === 'indexes') break;
      await this.takeBatch();
    }
    await this.next.makeIndexes();
    await this.switch();
    await this.next.analyse();
    await this.yearIndexes.make({ signal });
    return true;
  }

  /** Whether the index in use is known to lack something, or a rebuild was begun and not ended. */
  async isWanted(): Promise<boolean> {
    const { needsRebuild, rebuilding } = await this.state();
    return needsRebuild || rebuilding !== null;
  }

  private async state(): Promise<StateRow> {
    const [row] = await this.database.query<StateRow>(READ);
    if (!row) throw new Error('The state of the search index is missing');
    return row;
  }

  private async begin(): Promise<void> {
    const total = await this.records.count();
    await this.database.transaction(async (transaction) => {
      const [row] = await queryIn<StateRow>(transaction, `${READ} FOR UPDATE`);
      if (row?.rebuilding !== null) return;
      await queryIn(transaction, 'SELECT pg_advisory_xact_lock($1)', [REBUILD_LOCK]);
      await this.next.create(transaction);
      await queryIn(
        transaction,
        `UPDATE search_index.state SET rebuilding = 'file', after_id = NULL, done = 0, total = $1, started_at = now()`,
        [total],
      );
    });
  }

  private async takeBatch(): Promise<void> {
    await this.database.transaction(async (transaction) => {
      // The row is held until the batch is written: a second run takes the batch behind it.
      const [state] = await queryIn<StateRow>(transaction, `${READ} FOR UPDATE`);
      if (!state || (state.rebuilding !== 'file' && state.rebuilding !== 'document')) return;
      await queryIn(transaction, 'SELECT pg_advisory_xact_lock_shared($1)', [REBUILD_LOCK]);
      const kind = state.rebuilding;
      const ids = await this.records.idsAfter(kind, state.afterId, BATCH);
      if (ids.length > 0) {
        const found = await this.records.byIds(kind === 'file' ? ids : [], kind === 'document' ? ids : []);
        await this.writer.write(transaction, ids, found, 'next');
      }
      await this.mark(transaction, kind, ids);
    });
  }

  private async mark(transaction: Transaction, kind: 'file' | 'document', ids: readonly string[]): Promise<void> {
    if (ids.length > 0) {
      await queryIn(transaction, 'UPDATE search_index.state SET after_id = $1, done = done + $2', [
        ids.at(-1),
        ids.length,
      ]);
      return;
    }
    await queryIn(transaction, 'UPDATE search_index.state SET rebuilding = $1, after_id = NULL', [
      kind === 'file' ? 'document' : 'indexes',
    ]);
  }

  /** Puts the new tables in the place of the old ones; searches wait for a moment at most. */
  private async switch(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.database.transaction(async (transaction) => {
          await queryIn(transaction, `SET LOCAL lock_timeout = '${SWITCH_WAIT}'`);
          const [state] = await queryIn<StateRow>(transaction, `${READ} FOR UPDATE`);
          if (state?.rebuilding !== 'indexes') return;
          await queryIn(transaction, 'SELECT pg_advisory_xact_lock($1)', [REBUILD_LOCK]);
          await this.next.takePlace(transaction);
          await queryIn(
            transaction,
            `UPDATE search_index.state SET rebuilding = NULL, after_id = NULL, needs_rebuild = false, built_at = now()`,
          );
        });
        return;
      } catch (error) {
        if (attempt >= SWITCH_ATTEMPTS || !isLockTimeout(error)) throw error;
        await pause(100);
      }
    }
  }
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && (error as Error & { readonly code?: string }).code === '55P03';
}
