import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel/canonical-json';

/** A block of journal entries, linked to the block before by its hash. */
export interface JournalBlock {
  /** 1 for the first block. */
  readonly number: number;
  readonly firstEntry: number;
  readonly lastEntry: number;
  readonly entries: number;
  /** Root of the Merkle tree over the entries' digests. */
  readonly root: Buffer;
  /** Hash of the block before; 32 zero bytes for the first one. */
  readonly previousHash: Buffer;
  readonly sealedAt: Date;
}

/** What the first block names as its predecessor. */
export const GENESIS_HASH = Buffer.alloc(32);

/** SHA-256 over everything a block says, including its predecessor's hash. */
export function blockHash(block: JournalBlock): Buffer {
  const covered = canonicalJson({
    number: block.number,
    firstEntry: block.firstEntry,
    lastEntry: block.lastEntry,
    entries: block.entries,
    root: block.root.toString('hex'),
    previousHash: block.previousHash.toString('hex'),
    sealedAt: block.sealedAt.toISOString(),
  });
  return createHash('sha256').update(covered).digest();
}
