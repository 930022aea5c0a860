import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { queryIn, type Transaction } from '#platform/database';
import type { PeriodicTask } from '#platform/jobs';
import { blockHash, GENESIS_HASH, type JournalBlock } from '../domain/journal-block.js';
import { merkleRoot } from '../domain/merkle-tree.js';

const SEAL_EVERY_MS = 3000;
/** Entries in one block at the most; a longer backlog gives several blocks. */
const BLOCK_MAX = 5000;

/**
 * Seals journal entries into hash-linked blocks. Writers of entries never wait for this: only entries older than every
 * transaction still open are taken, so none can turn up later inside a sealed range unnoticed.
 */
@Injectable()
export class SealJournal implements PeriodicTask {
  readonly name = 'integrity.seal-journal';
  readonly everyMs = SEAL_EVERY_MS;

  constructor(private readonly clock: Clock) {}

  /** Seals everything that can be sealed now; the caller holds the task's lock. */
  async run(transaction: Transaction): Promise<void> {
    while ((await this.sealBlock(transaction)) === BLOCK_MAX);
  }

  private async sealBlock(transaction: Transaction): Promise<number> {
    const rows = await queryIn<{ id: string; digest: Buffer }>(
      transaction,
      `SELECT entry.id, entry.digest FROM journal_unsealed AS unsealed JOIN journal_entry AS entry ON entry.id = unsealed.entry_id
        WHERE entry.written_by < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY entry.id LIMIT $1`,
      [BLOCK_MAX],
    );
    const first = rows[0];
    const last = rows.at(-1);
    if (!first || !last) return 0;
    const [previous] = await queryIn<{ number: string; hash: Buffer }>(
      transaction,
      'SELECT number, hash FROM journal_block ORDER BY number DESC LIMIT 1',
    );
    const block: JournalBlock = {
      number: previous ? Number(previous.number) + 1 : 1,
      firstEntry: Number(first.id),
      lastEntry: Number(last.id),
      entries: rows.length,
      root: merkleRoot(rows.map((row) => row.digest)),
      previousHash: previous?.hash ?? GENESIS_HASH,
      sealedAt: this.clock.now(),
    };
    await this.write(
      transaction,
      block,
      rows.map((row) => row.id),
    );
    return rows.length;
  }

  private async write(transaction: Transaction, block: JournalBlock, entryIds: readonly string[]): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO journal_block (number, first_entry, last_entry, entries, root, previous_hash, hash, sealed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        block.number,
        block.firstEntry,
        block.lastEntry,
        block.entries,
        block.root,
        block.previousHash,
        blockHash(block),
        block.sealedAt,
      ],
    );
    await queryIn(
      transaction,
      `INSERT INTO journal_seal (entry_id, block_number, leaf)
       SELECT entry_id, $2, position - 1 FROM unnest($1::bigint[]) WITH ORDINALITY AS sealed (entry_id, position)`,
      [entryIds, block.number],
    );
    await queryIn(transaction, 'DELETE FROM journal_unsealed WHERE entry_id = ANY($1::bigint[])', [entryIds]);
  }
}
