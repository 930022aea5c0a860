import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Database, queryIn, type Transaction } from '#platform/database';

const TABLES = ['entry', 'page', 'reference', 'word', 'name'] as const;

const OTHERS_LOOK_MS = 500;
/** Deadlock, index there already, table or index gone already: another run is at the same. */
const OF_TWO_AT_ONCE: readonly unknown[] = ['40P01', '42P07', '23505', '42P01', '42704'];
/** A batch replaces what it writes, and words and names are kept once. */
const NEEDED_WHILE_FILLING: readonly string[] = ['ux_entry', 'ix_page', 'ix_reference_entry', 'ux_word', 'ux_name'];

interface IndexRow {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

const INDEXES = `SELECT owner.relname AS "table", own.relname AS name, pg_get_indexdef(own.oid) AS definition
    FROM pg_index AS index JOIN pg_class AS own ON own.oid = index.indexrelid JOIN pg_class AS owner ON owner.oid = index.indrelid
   WHERE owner.relnamespace = 'search_index'::regnamespace AND owner.relname = ANY($1::text[])
     -- those of single years are made when all else is done (YearIndexes)
     AND own.relname !~ '^ix_entry_terms_[0-9]{4}$'
   ORDER BY own.relname`;

/**
 * The tables of the index in the making, built like those in use, whatever migrations made of them. What is
 * needed to fill them is there from the start; all other indexes are made when they are full, which is many times faster.
 */
@Injectable()
export class NextIndex {
  constructor(private readonly database: Database) {}

  /** Empty tables, without what an earlier attempt may have left. */
  async create(transaction: Transaction): Promise<void> {
    for (const table of TABLES) {
      await queryIn(transaction, `DROP TABLE IF EXISTS search_index.${table}_next`);
      await queryIn(
        transaction,
        `CREATE TABLE search_index.${table}_next (LIKE search_index.${table} INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING STORAGE)`,
      );
      const [options] = await queryIn<{ options: string | null }>(
        transaction,
        `SELECT array_to_string(reloptions, ', ') AS options FROM pg_class WHERE oid = 'search_index.${table}'::regclass`,
      );
      if (options?.options) {
        await queryIn(transaction, `ALTER TABLE search_index.${table}_next SET (${options.options})`);
      }
    }
    await queryIn(
      transaction,
      'ALTER TABLE search_index.entry_next ALTER terms SET STATISTICS 500, ALTER day SET STATISTICS 500',
    );
    for (const index of await this.indexesOfUse()) {
      if (isNeededWhileFilling(index)) await queryIn(transaction, definitionOfNext(index, ''));
    }
  }

  /**
   * Makes the other indexes, without holding up changes; those of an attempt that was cut off are made anew. Of several
   * runs at a time one makes them, the others wait.
   */
  async makeIndexes(): Promise<void> {
    for (const index of await this.indexesOfUse()) {
      while (!isNeededWhileFilling(index) && !(await this.isMade(index))) await this.make(index);
    }
  }

  private async isMade({ name }: IndexRow): Promise<boolean> {
    const [row] = await this.database.query<{ made: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM pg_index WHERE indexrelid = to_regclass($1) AND indisvalid)
                OR to_regclass('search_index.entry_next') IS NULL AS made`,
      [`search_index.${nextName(name)}`],
    );
    return row?.made === true;
  }

  private async make(index: IndexRow): Promise<void> {
    const [busy] = await this.database.query(
      `SELECT 1 FROM pg_stat_progress_create_index AS progress JOIN pg_class ON pg_class.oid = progress.relid
        WHERE pg_class.relnamespace = 'search_index'::regnamespace LIMIT 1`,
    );
    if (busy !== undefined) {
      await pause(OTHERS_LOOK_MS);
      return;
    }
    try {
      await this.database.query(`DROP INDEX IF EXISTS search_index.${nextName(index.name)}`);
      await this.database.query(definitionOfNext(index, 'CONCURRENTLY '));
    } catch (error) {
      if (!isOfTwoAtOnce(error)) throw error;
      await pause(OTHERS_LOOK_MS);
    }
  }

  /** Drops the tables in use and gives their names, and those of their indexes, to the new ones. */
  async takePlace(transaction: Transaction): Promise<void> {
    const indexes = await this.indexesOfUse();
    await queryIn(transaction, `LOCK TABLE ${TABLES.map((table) => `search_index.${table}`).join(', ')}`);
    for (const table of TABLES) {
      await queryIn(transaction, `DROP TABLE search_index.${table}`);
      await queryIn(transaction, `ALTER TABLE search_index.${table}_next RENAME TO ${table}`);
    }
    for (const { name } of indexes) {
      await queryIn(transaction, `ALTER INDEX search_index.${nextName(name)} RENAME TO ${name}`);
    }
  }

  /** Tells the planner what the tables in use hold: before that it takes wrong ways. */
  async analyse(): Promise<void> {
    for (const table of TABLES) await this.database.query(`ANALYZE search_index.${table}`);
  }

  private async indexesOfUse(): Promise<IndexRow[]> {
    return this.database.query<IndexRow>(INDEXES, [TABLES]);
  }
}

function isNeededWhileFilling({ name }: IndexRow): boolean {
  return NEEDED_WHILE_FILLING.includes(name);
}

function isOfTwoAtOnce(error: unknown): boolean {
  return error instanceof Error && OF_TWO_AT_ONCE.includes((error as Error & { readonly code?: string }).code);
}

function nextName(index: string): string {
  return `${index}_next`;
}

/** The same index on the new table, from the definition PostgreSQL gives of the one in use. */
function definitionOfNext({ table, name, definition }: IndexRow, how: string): string {
  return definition.replace(
    /^(CREATE (?:UNIQUE )?INDEX )\S+ ON \S+ /,
    (_all, begin: string) => `${begin}${how}${nextName(name)} ON search_index.${table}_next `,
  );
}
