import { PageResponse } from '#platform/http';
import type { JournalEntry } from '#platform/journal';
import type { JournalBlockView } from '../../application/journal-blocks.queries.js';

/** Entries of the journal, newest first. */
export class JournalListResponse extends PageResponse {
  readonly items: JournalEntry[];
}

/** A sealed block of the journal; hashes in hex. */
export class JournalBlockResponse {
  readonly number: number;
  readonly firstEntry: number;
  readonly lastEntry: number;
  /** Number of entries it seals. */
  readonly entries: number;
  /** Root of the hash tree over its entries. */
  readonly root: string;
  readonly previousHash: string;
  readonly hash: string;
  readonly sealedAt: Date;

  static from(block: JournalBlockView): JournalBlockResponse {
    return { ...block };
  }
}

/** Blocks of the journal, newest first. */
export class JournalBlockListResponse extends PageResponse {
  readonly items: JournalBlockResponse[];
}
