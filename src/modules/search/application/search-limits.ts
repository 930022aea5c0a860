import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Database, queryIn } from '#platform/database';
import { SearchTooBroad } from '../errors.js';

/** So long may one statement of a search take; nobody waits longer, and others need the database too. */
const STATEMENT_LIMIT_MS = 10_000;

/**
 * The planner does not know what it costs to fetch the words of an entry that lie outside of its row, so it prefers to read
 * the whole table where an index gives a twentieth of it; and compiling a plan takes longer than most searches. The bare SQL
 * of `bench/search` runs under the same.
 */
export const SEARCH_SETTINGS: Readonly<Record<string, string>> = {
  transaction_read_only: 'on',
  enable_seqscan: 'off',
  random_page_cost: '1.1',
  jit: 'off',
};
const CANCELLED = '57014';

/** The settings and the time limit under which everything in a search is asked of the database. */
@Injectable()
export class SearchLimits {
  private readonly within = new AsyncLocalStorage<true>();

  constructor(private readonly database: Database) {}

  /** What is called within runs under the limits that are set already. @throws {SearchTooBroad} Thrown when a statement took too long. */
  async run<T>(work: () => Promise<T>, limitMs = STATEMENT_LIMIT_MS): Promise<T> {
    if (this.within.getStore() === true) return work();
    const settings = Object.entries({ ...SEARCH_SETTINGS, statement_timeout: `${String(limitMs)}ms` });
    try {
      return await this.database.transaction(async (transaction) => {
        const sql = settings.map((_, at) => `set_config($${String(2 * at + 1)}, $${String(2 * at + 2)}, true)`);
        await queryIn(transaction, `SELECT ${sql.join(', ')}`, settings.flat());
        return this.within.run(true, work);
      });
    } catch (error) {
      if (isCancelled(error)) throw new SearchTooBroad(error);
      throw error;
    }
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof Error && (error as Error & { readonly code?: string }).code === CANCELLED;
}
