import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { localDay } from '#kernel/local-day';
import { IndexableRecords } from '#modules/records';
import { decodeCursor, encodeCursor } from '#platform/http';
import type { CompoundsBy } from '../domain/index-query.js';
import { newestPart } from '../domain/newest-periods.js';
import type { QueryNote } from '../domain/query-language.js';
import {
  Candidates,
  type Facets,
  type FoundHits,
  type HitRow,
  HITS_MAX,
  NO_FACETS,
  type SearchOrder,
} from './candidates.js';
import type { RecordLabel } from './indexable.js';
import { type FoundTerm, type Passage, Passages } from './passages.js';
import { isEmpty, type PreparedSearch, PrepareSearch, type SearchInput, wantedOf } from './prepare-search.js';
import { SearchLimits } from './search-limits.js';

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
/** The newest part of the stock is so large that this many times the hits that are shown are expected there. */
const EXPECTED_TIMES = 1.5;
/** Where fewer were found than expected, a larger part is looked in, then the whole. */
const TRIES_MAX = 4;
const WIDER_MIN = 2;
const WIDER_MAX = 6;
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
    if (isEmpty(prepared)) return { hits: [], total: 0, isCapped: false, found: 0, facets: NO_FACETS };
    const { whole, ofFirst, share } = await this.waysOf(prepared);
    for (let wanted = share, tries = 0; wanted !== undefined && tries < TRIES_MAX; tries += 1) {
      const part = newestPart(await this.candidates.daysOfStock(), wanted, localDay(new Date()));
      if (part === undefined && ofFirst !== 'none') break;
      const found = await this.candidates.find(wantedOf(prepared, { by: ofFirst, part, isTrial: true }), order, range);
      if (found.isCapped) return found;
      if (part === undefined) break;
      wanted *= Math.min(WIDER_MAX, Math.max(WIDER_MIN, (EXPECTED_TIMES * HITS_MAX) / Math.max(1, found.found)));
    }
    return this.candidates.find(wantedOf(prepared, { by: whole }), order, range);
  }

  /**
   * How the index is asked. Where very many hits are expected, the newest are looked at first, for they are enough; and where
   * very many have the word itself, compounds are left out then, which would only cost time to stand behind it.
   */
  private async waysOf(
    prepared: PreparedSearch,
  ): Promise<{ whole: CompoundsBy; ofFirst: CompoundsBy; share: number | undefined }> {
    const [all = 0, collected = 0, exact = 0] = await this.candidates.estimate([
      wantedOf(prepared, { by: 'beginning' }),
      wantedOf(prepared, { by: 'beginning', isMarked: false }),
      wantedOf(prepared, { by: 'none' }),
    ]);
    const whole: CompoundsBy = collected > COLLECTED_AT_ONCE ? 'name' : 'beginning';
    if (all <= LOOKED_AT_ONCE) return { whole, ofFirst: whole, share: undefined };
    const [ofFirst, expected] = exact > LOOKED_AT_ONCE ? (['none', exact] as const) : [whole, all];
    return { whole, ofFirst, share: (EXPECTED_TIMES * HITS_MAX) / expected };
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
