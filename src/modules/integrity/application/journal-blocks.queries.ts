import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { decodeCursor, type Page, toPage } from '#platform/http';

/** A sealed block for reading; hashes in hex. */
export class JournalBlockView {
  readonly number: number;
  readonly firstEntry: number;
  readonly lastEntry: number;
  readonly entries: number;
  readonly root: string;
  readonly previousHash: string;
  readonly hash: string;
  readonly sealedAt: Date;
}

/** Reads sealed blocks, newest first. */
@Injectable()
export class JournalBlocks {
  constructor(private readonly database: Database) {}

  async list(cursor: string | undefined, limit: number): Promise<Page<JournalBlockView>> {
    const before = decodeCursor(cursor, 'number')?.[0] ?? null;
    const rows = await this.database.query<JournalBlockView>(
      `SELECT number::float8 AS number, first_entry::float8 AS "firstEntry", last_entry::float8 AS "lastEntry", entries,
              encode(root, 'hex') AS root, encode(previous_hash, 'hex') AS "previousHash", encode(hash, 'hex') AS hash,
              sealed_at AS "sealedAt"
         FROM journal_block WHERE $1::bigint IS NULL OR number < $1::bigint ORDER BY number DESC LIMIT $2`,
      [before, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.number]);
  }
}
