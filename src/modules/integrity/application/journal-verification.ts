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

/** An entry as a seal names it; without an id where it is gone. */
type SealedRow = Omit<EntryRow, 'id'> & {
  readonly id: string | null;
  readonly sealed_id: string;
  readonly leaf: number;
};

/** An entry that no block has taken after this time was kept from the sealer. */
const UNSEALED_GRACE_SECONDS = 300;

/** The last block of a chain that was found whole: it can never be missing or different again. */
export interface ChainHead {
  readonly number: number;
  /** Its hash in hex. */
  readonly hash: string;
}

/** What a look at the journal came to. */
export interface JournalFinding {
  readonly fault: IntegrityFault | undefined;
  /** The last block that fits; `undefined` while there is none. */
  readonly head: ChainHead | undefined;
}

/** Recomputes the journal from its contents: every entry's digest, every block's root, hash and link. */
@Injectable()
export class JournalVerification {
  constructor(private readonly database: Database) {}

  /**
   * Looks for the first fault in the order of the blocks.
   * @param known the head an earlier check found: blocks cut off the end leave no other trace
   */
  async check(
    known: ChainHead | undefined,
    report: (entries: Progress, blocks: Progress) => Promise<void>,
  ): Promise<JournalFinding> {
    const total = await this.totals();
    let head: ChainHead | undefined;
    let entriesDone = 0;
    const last = Math.max(total.blocks, known?.number ?? 0);
    for (let number = 1; number <= last; number += 1) {
      const [block] = await this.database.query<BlockRow>('SELECT * FROM journal_block WHERE number = $1', [number]);
      if (!block) return { fault: fault('block', String(number), 'INTEGRITY.BLOCK_MISSING', {}), head };
      const found = await this.checkBlock(block, head, known);
      if (found) return { fault: found, head };
      head = { number, hash: block.hash.toString('hex') };
      entriesDone += block.entries;
      await report({ done: entriesDone, total: total.entries }, { done: number, total: total.blocks });
    }
    return { fault: (await this.checkSeals()) ?? (await this.checkUnsealed()), head };
  }

  private async totals(): Promise<{ blocks: number; entries: number }> {
    const [totals] = await this.database.query<{ blocks: string; entries: string }>(
      `SELECT (SELECT coalesce(max(number), 0) FROM journal_block) AS blocks, (SELECT count(*) FROM journal_entry) AS entries`,
    );
    return { blocks: Number(totals?.blocks ?? 0), entries: Number(totals?.entries ?? 0) };
  }

  private async checkBlock(
    block: BlockRow,
    previous: ChainHead | undefined,
    known: ChainHead | undefined,
  ): Promise<IntegrityFault | undefined> {
    const previousHash = previous ? Buffer.from(previous.hash, 'hex') : GENESIS_HASH;
    return this.checkLink(block, previousHash) ?? checkKnown(block, known) ?? (await this.checkEntries(block));
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
    const sealed = await this.database.query<SealedRow>(
      `SELECT seal.entry_id AS sealed_id, seal.leaf, entry.* FROM journal_seal AS seal
         LEFT JOIN journal_entry AS entry ON entry.id = seal.entry_id
        WHERE seal.block_number = $1 ORDER BY seal.leaf`,
      [block.number],
    );
    const found = firstMisfit(sealed);
    if (found) return found;
    if (sealed.length !== block.entries) {
      return fault('block', block.number, 'INTEGRITY.ENTRY_MISSING', { expected: block.entries, found: sealed.length });
    }
    const isWhole = sealed[0]?.sealed_id === block.first_entry && sealed.at(-1)?.sealed_id === block.last_entry;
    const root = merkleRoot(sealed.map((entry) => entry.digest));
    if (isWhole && root.equals(block.root)) return undefined;
    return fault('block', block.number, 'INTEGRITY.ENTRY_CHANGED', {
      expected: block.root.toString('hex'),
      found: root.toString('hex'),
    });
  }

  /** A seal names a block, and what waits for its block is there. */
  private async checkSeals(): Promise<IntegrityFault | undefined> {
    const [orphan] = await this.database.query<{ block_number: string }>(
      `SELECT seal.block_number FROM journal_seal AS seal
        WHERE NOT EXISTS (SELECT 1 FROM journal_block AS block WHERE block.number = seal.block_number)
        ORDER BY seal.block_number LIMIT 1`,
    );
    if (orphan) return fault('block', orphan.block_number, 'INTEGRITY.BLOCK_MISSING', {});
    const [lost] = await this.database.query<{ entry_id: string }>(
      `SELECT unsealed.entry_id FROM journal_unsealed AS unsealed
        WHERE NOT EXISTS (SELECT 1 FROM journal_entry AS entry WHERE entry.id = unsealed.entry_id)
        ORDER BY unsealed.entry_id LIMIT 1`,
    );
    return lost && fault('entry', lost.entry_id, 'INTEGRITY.ENTRY_MISSING', {});
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

/** The first sealed entry that is gone, changed or out of its place. */
function firstMisfit(sealed: readonly SealedRow[]): IntegrityFault | undefined {
  let previous = 0;
  for (const [position, entry] of sealed.entries()) {
    if (entry.id === null) return fault('entry', entry.sealed_id, 'INTEGRITY.ENTRY_MISSING', {});
    const isInPlace = entry.leaf === position && Number(entry.id) > previous;
    if (!isInPlace || !digestOf(entry).equals(entry.digest)) {
      return fault('entry', entry.id, 'INTEGRITY.ENTRY_CHANGED', { action: entry.action, objectId: entry.object_id });
    }
    previous = Number(entry.id);
  }
  return undefined;
}

function checkKnown(block: BlockRow, known: ChainHead | undefined): IntegrityFault | undefined {
  if (known?.number !== Number(block.number) || known.hash === block.hash.toString('hex')) return undefined;
  return fault('block', block.number, 'INTEGRITY.CHAIN_BROKEN', {
    expected: known.hash,
    found: block.hash.toString('hex'),
  });
}

function digestOf(entry: Omit<EntryRow, 'id'>): Buffer {
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
