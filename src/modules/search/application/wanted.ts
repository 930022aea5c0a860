import type { IndexQuery } from '../domain/index-query.js';
import type { Narrowing } from './search-conditions.js';

export type SearchOrder = 'relevance' | 'newest' | 'reference';

/** What is looked for in a part of the stock. */
export interface PartWanted {
  readonly words: IndexQuery['words'];
  /** First day of the part, YYYY-MM-DD; undefined where it reaches to the oldest. */
  readonly from?: string | undefined;
  /** Day after its last, YYYY-MM-DD; undefined where it reaches to the newest. */
  readonly before?: string | undefined;
}

/** What is looked for in the index. */
export interface Wanted {
  readonly query: IndexQuery;
  /** Parts of the stock, each older than all before it: asked only where those before it hold too little. At least one. */
  readonly parts: readonly PartWanted[];
  /** Whether the last part reaches to the oldest there is. */
  readonly reachesAll: boolean;
  readonly narrowing: Narrowing;
  /** Files and documents that have the reference that was typed; they come first. */
  readonly byReference: { readonly fileIds: readonly string[]; readonly documentIds: readonly string[] };
}
