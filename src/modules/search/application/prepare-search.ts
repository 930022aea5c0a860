import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { type CompoundsBy, type IndexQuery, indexQuery, type KnownTerm } from '../domain/index-query.js';
import { quotedLexeme } from '../domain/index-marks.js';
import type { PartOfStock } from '../domain/newest-periods.js';
import { readQuery, type SearchQuery, type Term } from '../domain/query-language.js';
import { KnownTerms } from './known-terms.js';
import type { FoundTerm } from './passages.js';
import { ReferenceHits } from './reference-hits.js';
import { type Narrowing, SearchConditions, type SearchFilters } from './search-conditions.js';
import type { SearchOrder, Wanted } from './wanted.js';

/** What to look for. */
export interface SearchInput extends SearchFilters {
  readonly q: string;
  readonly order?: SearchOrder | undefined;
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

/** Looks up what the words, fields and references of a search text stand for. */
@Injectable()
export class PrepareSearch {
  constructor(
    private readonly knownTerms: KnownTerms,
    private readonly conditions: SearchConditions,
    private readonly references: ReferenceHits,
  ) {}

  async execute(actor: Actor, input: SearchInput): Promise<PreparedSearch> {
    const query = readQuery(input.q);
    const known = await this.knownTerms.of(query.clauses.flatMap((clause) => clause.anyOf));
    const narrowing = await this.conditions.of(actor, query, input);
    const isPlain = !narrowing.hasFields && query.clauses.every((clause) => !clause.excluded);
    const byReference = await this.references.of(isPlain ? input.q : '');
    const wanted = new Set(query.clauses.filter((clause) => !clause.excluded).flatMap((clause) => clause.anyOf));
    const terms = [...known].filter(([term]) => wanted.has(term));
    return { query, isBlank: input.q.trim() === '', known, terms, narrowing, byReference };
  }
}

/** Whether nothing was asked that could be looked for. */
export function isEmpty({ query, isBlank, terms, narrowing, byReference }: PreparedSearch): boolean {
  const hasReference = byReference.fileIds.length + byReference.documentIds.length > 0;
  // Stop words or mere signs must not turn into a search for everything within the filters.
  const isOnlyFilters = (isBlank || query.filters.length > 0) && query.clauses.every((clause) => clause.excluded);
  return !hasWords(terms) && !hasReference && !(isOnlyFilters && narrowing.isAsked);
}

/** How the index is asked. */
export interface WayToAsk {
  readonly by: CompoundsBy;
  /** Parts of the stock, the newest first, that are looked at one after the other where there are very many hits. */
  readonly parts?: readonly PartOfStock[];
  /** Whether all else is looked at where those parts hold too little. */
  readonly reachesAll?: boolean;
  /** Whether filters and rights are asked of the index, too; in any case they are asked of the records. */
  readonly isMarked?: boolean;
}

/** The query in the language of the index. */
export function wantedOf(prepared: PreparedSearch, way: WayToAsk): Wanted {
  const { narrowing, byReference } = prepared;
  const { parts = [], reachesAll = true } = way;
  const wordsOf = (part?: PartOfStock): IndexQuery['words'] => queryOf(prepared, way, part).words;
  return {
    query: queryOf(prepared, way),
    parts: [
      ...parts.map((part) => ({ words: wordsOf(part), from: part.from, before: part.before })),
      ...(reachesAll ? [{ words: wordsOf(), before: parts.at(-1)?.from }] : []),
    ],
    reachesAll,
    narrowing,
    byReference,
  };
}

function queryOf({ query, known, terms, narrowing }: PreparedSearch, way: WayToAsk, part?: PartOfStock): IndexQuery {
  const isOnlyReference = !hasWords(terms) && query.clauses.some((clause) => !clause.excluded);
  const marks = isOnlyReference || way.isMarked === false ? [] : narrowing.marks;
  const made = indexQuery(query, known, [...marks, ...marksOfPart(part)], way.by);
  return isOnlyReference ? { ...made, words: [] } : made;
}

function marksOfPart(part: PartOfStock | undefined): string[] {
  return part === undefined || part.marks.length === 0 ? [] : [`(${part.marks.map(quotedLexeme).join(' | ')})`];
}

function hasWords(terms: readonly FoundTerm[]): boolean {
  return terms.some(([, { exact }]) => exact !== '');
}
