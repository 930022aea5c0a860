import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { localDay } from '#kernel/local-day';
import { IndexableRecords } from '#modules/records';
import { decodeCursor, encodeCursor } from '#platform/http';
import type { CompoundsBy } from '../domain/index-query.js';
import { daysBetween, newestParts, type PartOfStock } from '../domain/newest-periods.js';
import type { QueryNote } from '../domain/query-language.js';
import { Candidates, type Facets, type FoundHits, type HitRow, NO_FACETS } from './candidates.js';
import { HITS_MAX } from './finding-statement.js';
import type { RecordLabel } from './indexable.js';
import { type FoundTerm, type Passage, Passages } from './passages.js';
import { isEmpty, type PreparedSearch, PrepareSearch, type SearchInput, wantedOf } from './prepare-search.js';
import { SearchLimits } from './search-limits.js';
import type { SearchOrder } from './wanted.js';

export type { SearchInput } from './prepare-search.js';

/** A file or document that was found. */
export interface SearchHit extends Omit<HitRow, 'score'>, Passage {
  readonly label: RecordLabel;
}

/** Hits, and what is known of all of them. */
export interface SearchResult {
  readonly items: readonly SearchHit[];
  readonly nextCursor: string | null;
  /** Hits the actor may see; at most {@link HITS_MAX}. */
  readonly total: number;
  /** There are more: the newest were counted and put in order. */
  readonly isCapped: boolean;
  /** Counts among the hits; empty on later pages. */
  readonly facets: Facets;
  readonly notes: readonly QueryNote[];
}

const INCOMPLETE: QueryNote = { code: 'index-incomplete', text: '' };
/** Expected hits that are still looked at in one go; of more, the newest come first. */
const LOOKED_AT_ONCE = 2500;
/** The first part of the stock is so large that this many times the hits that are shown are expected in it. */
const EXPECTED_TIMES = 1.5;
/** What is known of one word is nearly true; how often several stand together is not, so the first look is a short one. */
const FIRST_OF_SEVERAL = 0.3;
/** Each part is so many times as large as all before it together. */
const WIDER = 4;
/** With each part all compounds are looked up anew, which costs more than it spares where they are many. */
const WIDER_OF_MANY = 12;
/** So many queries over compounds are many. */
const MANY_QUERIES = 2;
/** Entries with any compound that are collected before rights, filters and months are looked at. */
const COLLECTED_AT_ONCE = 60_000;

/** Finds files and documents by words, parts of compounds, phrases, fields and references, as far as the actor may see them. */
@Injectable()
export class SearchRecords {
  constructor(
    private readonly limits: SearchLimits,
    private readonly preparation: PrepareSearch,
    private readonly candidates: Candidates,
    private readonly passages: Passages,
    private readonly records: IndexableRecords,
  ) {}

  /** @throws {SearchTooBroad} Thrown when it took too long. */
  async execute(actor: Actor, input: SearchInput, cursor: string | undefined, limit: number): Promise<SearchResult> {
    const offset = Number(decodeCursor(cursor, 'small-number')?.[0] ?? 0);
    return this.limits.run(async () => {
      const prepared = await this.preparation.execute(actor, input);
      const isIncomplete = await this.candidates.isIncomplete();
      const found = await this.find(prepared, input.order ?? 'relevance', { offset, limit });
      const items = await this.withPassages(found.hits, prepared.terms);
      const next = offset + found.hits.length;
      return {
        items,
        nextCursor: found.hits.length > 0 && next < found.total ? encodeCursor([next]) : null,
        total: found.total,
        isCapped: found.isCapped,
        facets: offset === 0 ? found.facets : NO_FACETS,
        notes: [...prepared.query.notes, ...prepared.narrowing.notes, ...(isIncomplete ? [INCOMPLETE] : [])],
      };
    });
  }

  /** Number of hits, counted up to this. @throws {SearchTooBroad} Thrown when it took too long. */
  async count(actor: Actor, input: SearchInput, most: number): Promise<number> {
    return this.limits.run(async () => {
      const prepared = await this.preparation.execute(actor, input);
      return isEmpty(prepared) ? 0 : this.candidates.count(wantedOf(prepared, { by: 'name' }), most);
    });
  }

  private async find(
    prepared: PreparedSearch,
    order: SearchOrder,
    range: { readonly offset: number; readonly limit: number },
  ): Promise<FoundHits> {
    if (isEmpty(prepared)) return { hits: [], total: 0, isCapped: false, facets: NO_FACETS };
    const { from, to } = prepared.narrowing.days;
    const stock = daysBetween(await this.candidates.daysOfStock(), from, to);
    const partsOf = (way: Way): readonly PartOfStock[] =>
      newestParts(stock, sharesOf(prepared, way), localDay(new Date()));
    const { whole, newest } = await this.waysOf(prepared);
    const parts = newest && partsOf(newest);
    if (newest !== undefined && parts !== undefined && parts.length > 0) {
      const wanted = wantedOf(prepared, { by: newest.by, parts, reachesAll: false });
      const found = await this.candidates.find(wanted, order, range);
      if (found.isCapped) return found;
    }
    return this.candidates.find(wantedOf(prepared, { by: whole.by, parts: partsOf(whole) }), order, range);
  }

  /**
   * How the index is asked. Where very many have the word itself, it is looked for without its compounds, which would only cost
   * time to stand behind it; and with them only where the newest that have it are too few.
   */
  private async waysOf(prepared: PreparedSearch): Promise<{ whole: Way; newest: Way | undefined }> {
    const [all = 0, collected = 0, exact = 0] = await this.candidates.estimate([
      wantedOf(prepared, { by: 'beginning' }),
      wantedOf(prepared, { by: 'beginning', isMarked: false }),
      wantedOf(prepared, { by: 'none' }),
    ]);
    const whole: Way = { by: collected > COLLECTED_AT_ONCE ? 'name' : 'beginning', expected: all };
    return { whole, newest: exact > LOOKED_AT_ONCE ? { by: 'none', expected: exact } : undefined };
  }

  private async withPassages(hits: readonly HitRow[], terms: readonly FoundTerm[]): Promise<SearchHit[]> {
    if (hits.length === 0) return [];
    const labels = await this.records.labels(hits.map(({ id }) => id));
    const passages = await this.passages.of(hits, terms, labels);
    return hits.flatMap(({ score: _score, ...hit }) => {
      const [label, passage] = [labels.get(hit.id), passages.get(hit.id)];
      return label && passage ? [{ ...hit, ...passage, label }] : [];
    });
  }
}

/** How the index is asked, and how many hits that is expected to give. */
interface Way {
  readonly by: CompoundsBy;
  readonly expected: number;
}

/** Shares of the stock that are looked at one after the other where very many hits are expected, for the newest are enough. */
function sharesOf(prepared: PreparedSearch, { by, expected }: Way): readonly number[] {
  if (expected <= LOOKED_AT_ONCE) return [];
  const isOfMany = wantedOf(prepared, { by }).query.words.length > MANY_QUERIES;
  const isOfOne = prepared.terms.length === 1 && prepared.terms.every(([term]) => !term.isPhrase);
  const isCertain = isOfMany || (isOfOne && prepared.narrowing.marks.length === 0);
  const shares: number[] = [];
  let share = ((isCertain ? 1 : FIRST_OF_SEVERAL) * EXPECTED_TIMES * HITS_MAX) / expected;
  for (; share <= 0.5; share *= isOfMany ? WIDER_OF_MANY : WIDER) shares.push(share);
  return shares;
}
