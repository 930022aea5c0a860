import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { IndexableRecords } from '#modules/records';
import { decodeCursor, encodeCursor } from '#platform/http';
import { indexQuery, type KnownTerm } from '../domain/index-query.js';
import { MARKS, quotedLexeme } from '../domain/index-marks.js';
import { newestYears } from '../domain/newest-years.js';
import { type QueryNote, readQuery, type SearchQuery, type Term } from '../domain/query-language.js';
import {
  Candidates,
  type Facets,
  type FoundHits,
  type HitRow,
  HITS_MAX,
  NO_FACETS,
  type SearchOrder,
  type Wanted,
} from './candidates.js';
import type { RecordLabel } from './indexable.js';
import { KnownTerms } from './known-terms.js';
import { type FoundTerm, type Passage, Passages } from './passages.js';
import { ReferenceHits } from './reference-hits.js';
import { type Narrowing, SearchConditions, type SearchFilters } from './search-conditions.js';

/** What to look for. */
export interface SearchInput extends SearchFilters {
  readonly q: string;
  readonly order?: SearchOrder | undefined;
}

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

/** A query as the index understands it, ready to be asked. */
export interface PreparedSearch {
  readonly query: SearchQuery;
  /** Nothing was typed. */
  readonly isBlank: boolean;
  readonly known: ReadonlyMap<Term, KnownTerm>;
  /** Those that are wanted, not excluded. */
  readonly terms: readonly FoundTerm[];
  readonly narrowing: Narrowing;
  readonly byReference: Wanted['byReference'];
}

const INCOMPLETE: QueryNote = { code: 'index-incomplete', text: '' };
/** Expected hits that are still looked at in one go; of more, the newest years come first. */
const LOOKED_AT_ONCE = 6000;

/** Finds files and documents by words, parts of compounds, phrases, fields and references, as far as the actor may see them. */
@Injectable()
export class SearchRecords {
  constructor(
    private readonly knownTerms: KnownTerms,
    private readonly conditions: SearchConditions,
    private readonly references: ReferenceHits,
    private readonly candidates: Candidates,
    private readonly passages: Passages,
    private readonly records: IndexableRecords,
  ) {}

  async execute(actor: Actor, input: SearchInput, cursor: string | undefined, limit: number): Promise<SearchResult> {
    const offset = Number(decodeCursor(cursor, 'small-number')?.[0] ?? 0);
    const [prepared, isIncomplete] = await Promise.all([this.prepare(actor, input), this.candidates.isIncomplete()]);
    const found = await this.find(prepared, input.order ?? 'relevance', { offset, limit });
    const items = await this.withPassages(found.hits, prepared.terms);
    const next = offset + found.hits.length;
    return {
      items,
      nextCursor: found.hits.length > 0 && next < found.total ? encodeCursor([next]) : null,
      total: found.total,
      isCapped: found.isCapped,
      facets: offset === 0 ? found.facets : NO_FACETS,
      notes: [...prepared.query.notes, ...(isIncomplete ? [INCOMPLETE] : [])],
    };
  }

  /** Looks up what the words, fields and references of the text stand for. */
  async prepare(actor: Actor, input: SearchInput): Promise<PreparedSearch> {
    const query = readQuery(input.q);
    const all = query.clauses.flatMap((clause) => clause.anyOf);
    const [known, narrowing] = await Promise.all([this.knownTerms.of(all), this.conditions.of(actor, query, input)]);
    const isPlain = !narrowing.hasFields && query.clauses.every((clause) => !clause.excluded);
    const byReference = await this.references.of(isPlain ? input.q : '');
    const wanted = new Set(query.clauses.filter((clause) => !clause.excluded).flatMap((clause) => clause.anyOf));
    const terms = [...known].filter(([term]) => wanted.has(term));
    return { query, isBlank: input.q.trim() === '', known, terms, narrowing, byReference };
  }

  /** Number of hits, counted up to this. */
  async count(actor: Actor, input: SearchInput, most: number): Promise<number> {
    const prepared = await this.prepare(actor, input);
    return isEmpty(prepared) ? 0 : this.candidates.count(wantedOf(prepared), most);
  }

  private async find(
    prepared: PreparedSearch,
    order: SearchOrder,
    range: { readonly offset: number; readonly limit: number },
  ): Promise<FoundHits> {
    if (isEmpty(prepared)) return { hits: [], total: 0, isCapped: false, facets: NO_FACETS };
    for (const years of await this.slicesOf(prepared)) {
      const found = await this.candidates.find(wantedOf(prepared, years), order, range);
      if (found.isCapped) return found;
    }
    return this.candidates.find(wantedOf(prepared), order, range);
  }

  /** Years to look in first where there are very many hits: among the newest there are more than enough. */
  private async slicesOf(prepared: PreparedSearch): Promise<readonly (readonly number[])[]> {
    const expected = await this.candidates.estimate(wantedOf(prepared));
    if (expected <= LOOKED_AT_ONCE) return [];
    const days = await this.candidates.daysOfStock();
    return newestYears(days, [(3 * HITS_MAX) / expected, (15 * HITS_MAX) / expected]);
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

function isEmpty({ query, isBlank, terms, narrowing, byReference }: PreparedSearch): boolean {
  const hasWords = terms.some(([, { exact }]) => exact !== '');
  const hasReference = byReference.fileIds.length + byReference.documentIds.length > 0;
  // Stop words or mere signs must not turn into a search for everything within the filters.
  const isOnlyFilters = (isBlank || query.filters.length > 0) && query.clauses.every((clause) => clause.excluded);
  return !hasWords && !hasReference && !(isOnlyFilters && narrowing.isAsked);
}

function wantedOf(prepared: PreparedSearch, years?: readonly number[]): Wanted {
  const { query, known, terms, narrowing, byReference } = prepared;
  const slice = years ? [`(${years.map((year) => quotedLexeme(MARKS.year(year))).join(' | ')})`] : [];
  const hasWords = terms.some(([, { exact }]) => exact !== '');
  const isOnlyReference = !hasWords && query.clauses.some((clause) => !clause.excluded);
  const made = indexQuery(query, known, isOnlyReference ? [] : [...narrowing.marks, ...slice]);
  return { query: isOnlyReference ? { ...made, words: [] } : made, narrowing, byReference };
}
