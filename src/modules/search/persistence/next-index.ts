import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';

const TABLES = ['entry', 'page', 'reference', 'word', 'name'] as const;

/** A batch replaces what it writes, and words and names are kept once. */
const NEEDED_WHILE_FILLING: readonly string[] = ['ux_entry', 'ix_page', 'ix_reference_entry', 'ux_word', 'ux_name'];

interface IndexRow {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

const INDEXES = `SELECT owner.relname AS "table", own.relname AS name, pg_get_indexdef(own.oid) AS definition
    FROM pg_index AS index JOIN pg_class AS own ON own.oid = index.indexrelid JOIN pg_class AS owner ON owner.oid = index.indrelid
   WHERE owner.relnamespace = 'search_index'::regnamespace AND owner.relname = ANY($1::text[]) ORDER BY own.relname`;

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
    for (const index of await this.indexesOfUse()) {
      if (isNeededWhileFilling(index)) await queryIn(transaction, definitionOfNext(index, ''));
    }
  }

  /** Makes the other indexes, without holding up changes; those of an attempt that was cut off are made anew. */
  async makeIndexes(): Promise<void> {
    for (const index of await this.indexesOfUse()) {
      if (isNeededWhileFilling(index)) continue;
      const [made] = await this.database.query<{ isValid: boolean }>(
        `SELECT indisvalid AS "isValid" FROM pg_index WHERE indexrelid = to_regclass($1)`,
        [`search_index.${nextName(index.name)}`],
      );
      if (made?.isValid === true) continue;
      if (made) await this.database.query(`DROP INDEX search_index.${nextName(index.name)}`);
      await this.database.query(definitionOfNext(index, 'CONCURRENTLY '));
    }
    for (const table of TABLES) await this.database.query(`ANALYZE search_index.${table}_next`);
  }

  /** Drops the tables in use and gives their names, and those of their indexes, to the new ones. */
  async takePlace(transaction: Transaction): Promise<void> {
    const indexes = await this.indexesOfUse();
    for (const table of TABLES) {
      await queryIn(transaction, `DROP TABLE search_index.${table}`);
      await queryIn(transaction, `ALTER TABLE search_index.${table}_next RENAME TO ${table}`);
    }
    for (const { name } of indexes) {
      await queryIn(transaction, `ALTER INDEX search_index.${nextName(name)} RENAME TO ${name}`);
    }
  }

  private async indexesOfUse(): Promise<IndexRow[]> {
    return this.database.query<IndexRow>(INDEXES, [TABLES]);
  }
}

function isNeededWhileFilling({ name }: IndexRow): boolean {
  return NEEDED_WHILE_FILLING.includes(name);
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
