import { Injectable } from '@nestjs/common';
import type { PlainValue } from '#kernel/domain-event';
import { Database } from '#platform/database';
import { entryDigest } from '#platform/journal';
import { blockHash, GENESIS_HASH } from '../domain/journal-block.js';
import { merkleRoot } from '../domain/merkle-tree.js';

/** The first thing that does not fit. */
export interface IntegrityFault {
  readonly kind: 'entry' | 'block' | 'object';
  /** Number of the entry or block, or hash of the object. */
  readonly id: string;
  readonly code:
    | 'INTEGRITY.ENTRY_CHANGED'
    | 'INTEGRITY.ENTRY_MISSING'
    | 'INTEGRITY.ENTRY_NOT_SEALED'
    | 'INTEGRITY.BLOCK_CHANGED'
    | 'INTEGRITY.BLOCK_MISSING'
    | 'INTEGRITY.CHAIN_BROKEN'
    | 'INTEGRITY.OBJECT_MISSING'
    | 'INTEGRITY.OBJECT_CHANGED'
    | 'INTEGRITY.OBJECT_UNLOCKED';
  readonly details: Readonly<Record<string, string | number>>;
}

/** How far a check has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

interface BlockRow {
  readonly number: string;
  readonly first_entry: string;
  readonly last_entry: string;
  readonly entries: number;
  readonly root: Buffer;
  readonly previous_hash: Buffer;
  readonly hash: Buffer;
  readonly sealed_at: Date;
}

interface EntryRow {
  readonly id: string;
  readonly occurred_at: Date;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly action: string;
  readonly object_type: string;
  readonly object_id: string;
  readonly before: PlainValue;
  readonly after: PlainValue;
  readonly correlation_id: string;
  readonly digest: Buffer;
}

/** An entry that no block has taken after this time was kept from the sealer. */
const UNSEALED_GRACE_SECONDS = 300;

/** Recomputes the journal from its contents: every entry's digest, every block's root, hash and link. */
@Injectable()
export class JournalVerification {
  constructor(private readonly database: Database) {}

  /** @returns the first fault in the order of the blocks; `undefined` when everything fits */
  async check(report: (entries: Progress, blocks: Progress) => Promise<void>): Promise<IntegrityFault | undefined> {
    const [totals] = await this.database.query<{ blocks: string; entries: string }>(
      'SELECT (SELECT count(*) FROM journal_block) AS blocks, (SELECT count(*) FROM journal_entry) AS entries',
    );
    const total = { blocks: Number(totals?.blocks ?? 0), entries: Number(totals?.entries ?? 0) };
    let previousHash: Buffer = GENESIS_HASH;
    let entriesDone = 0;
    for (let number = 1; number <= total.blocks; number += 1) {
      const [block] = await this.database.query<BlockRow>('SELECT * FROM journal_block WHERE number = $1', [number]);
      if (!block) return fault('block', String(number), 'INTEGRITY.BLOCK_MISSING', {});
      const found = this.checkLink(block, previousHash) ?? (await this.checkEntries(block));
      if (found) return found;
      previousHash = block.hash;
      entriesDone += block.entries;
      await report({ done: entriesDone, total: total.entries }, { done: number, total: total.blocks });
    }
    return this.checkUnsealed();
  }

  private checkLink(block: BlockRow, previousHash: Buffer): IntegrityFault | undefined {
    if (!block.previous_hash.equals(previousHash)) {
      return fault('block', block.number, 'INTEGRITY.CHAIN_BROKEN', {
        expected: previousHash.toString('hex'),
        found: block.previous_hash.toString('hex'),
      });
    }
    const recomputed = blockHash({
      number: Number(block.number),
      firstEntry: Number(block.first_entry),
      lastEntry: Number(block.last_entry),
      entries: block.entries,
      root: block.root,
      previousHash: block.previous_hash,
      sealedAt: block.sealed_at,
    });
    if (recomputed.equals(block.hash)) return undefined;
    return fault('block', block.number, 'INTEGRITY.BLOCK_CHANGED', {
      expected: block.hash.toString('hex'),
      found: recomputed.toString('hex'),
    });
  }

  private async checkEntries(block: BlockRow): Promise<IntegrityFault | undefined> {
    const entries = await this.database.query<EntryRow & { leaf: number }>(
      `SELECT entry.*, seal.leaf FROM journal_seal AS seal JOIN journal_entry AS entry ON entry.id = seal.entry_id
        WHERE seal.block_number = $1 ORDER BY seal.leaf`,
      [block.number],
    );
    for (const entry of entries) {
      if (!digestOf(entry).equals(entry.digest)) {
        return fault('entry', entry.id, 'INTEGRITY.ENTRY_CHANGED', { action: entry.action, objectId: entry.object_id });
      }
    }
    if (entries.length !== block.entries) {
      return fault('block', block.number, 'INTEGRITY.ENTRY_MISSING', { expected: block.entries, found: entries.length });
    }
    const root = merkleRoot(entries.map((entry) => entry.digest));
    if (root.equals(block.root)) return undefined;
    return fault('block', block.number, 'INTEGRITY.ENTRY_CHANGED', {
      expected: block.root.toString('hex'),
      found: root.toString('hex'),
    });
  }

  /** Entries that are young wait for the sealer; their digests must fit all the same. */
  private async checkUnsealed(): Promise<IntegrityFault | undefined> {
    const entries = await this.database.query<EntryRow & { overdue: boolean }>(
      `SELECT entry.*, entry.occurred_at < clock_timestamp() - make_interval(secs => $1) AS overdue
         FROM journal_entry AS entry
        WHERE NOT EXISTS (SELECT 1 FROM journal_seal AS seal WHERE seal.entry_id = entry.id) ORDER BY entry.id`,
      [UNSEALED_GRACE_SECONDS],
    );
    for (const entry of entries) {
      const details = { action: entry.action, objectId: entry.object_id };
      if (!digestOf(entry).equals(entry.digest)) return fault('entry', entry.id, 'INTEGRITY.ENTRY_CHANGED', details);
      if (entry.overdue) return fault('entry', entry.id, 'INTEGRITY.ENTRY_NOT_SEALED', details);
    }
    return undefined;
  }
}

function digestOf(entry: EntryRow): Buffer {
  return entryDigest({
    occurredAt: entry.occurred_at.toISOString(),
    actorKind: entry.actor_kind,
    actorId: entry.actor_id,
    actorName: entry.actor_name,
    action: entry.action,
    objectType: entry.object_type,
    objectId: entry.object_id,
    before: entry.before,
    after: entry.after,
    correlationId: entry.correlation_id,
  });
}

function fault(
  kind: IntegrityFault['kind'],
  id: string,
  code: IntegrityFault['code'],
  details: IntegrityFault['details'],
): IntegrityFault {
  return { kind, id, code, details };
}
