import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { readQuery, type Term } from '../domain/query-language.js';
import { nearestWords, plainSpelling, soundOf } from '../domain/spelling.js';
import { type SearchInput, SearchRecords, type SearchResult } from './search-records.js';

/** What was probably meant. */
export interface Correction {
  /** The search text with the words put right. */
  readonly q: string;
  /** Whether it was looked for instead, because the text as typed finds nothing. */
  readonly isApplied: boolean;
}

/** Hits, perhaps of a text put right. */
export interface HelpfulResult extends SearchResult {
  readonly correction: Correction | null;
}

/** With more hits nobody asks whether something else was meant. */
const FEW_HITS = 3;
const NAME_MIN = 4;
const TRIED_EACH = 4;
const NEAR_MAX = 40;

/** Looks for what was meant where a name was misspelt. Only words are offered with which the actor finds something. */
@Injectable()
export class SpellingHelp {
  constructor(
    private readonly database: Database,
    private readonly search: SearchRecords,
  ) {}

  async execute(actor: Actor, input: SearchInput, cursor: string | undefined, limit: number): Promise<HelpfulResult> {
    const result = await this.search.execute(actor, input, cursor, limit);
    if (cursor !== undefined || result.total > FEW_HITS) return { ...result, correction: null };
    const q = await this.corrected(actor, input, result.total > 0);
    if (q === undefined) return { ...result, correction: null };
    if (result.total > 0) return { ...result, correction: { q, isApplied: false } };
    const instead = await this.search.execute(actor, { ...input, q }, undefined, limit);
    if (instead.total === 0) return { ...result, correction: null };
    return { ...instead, notes: result.notes, correction: { q, isApplied: true } };
  }

  /** The text with each word nobody uses put right; undefined where there is none, or nothing like it. */
  private async corrected(actor: Actor, input: SearchInput, hasHits: boolean): Promise<string | undefined> {
    const terms = readQuery(input.q)
      .clauses.filter((clause) => !clause.excluded)
      .flatMap((clause) => clause.anyOf);
    let q = input.q;
    for (const term of terms.filter(mayBeName)) {
      const meant = await this.meant(actor, term.text, hasHits);
      if (meant !== undefined) q = q.replace(term.text, () => meant);
    }
    return q === input.q ? undefined : q;
  }

  private async meant(actor: Actor, typed: string, hasHits: boolean): Promise<string | undefined> {
    const plain = plainSpelling(typed);
    const near = await this.database.query<{ plain: string; shown: string }>(
      `SELECT plain, shown FROM search_index.name WHERE plain % $1 OR sound = $2
        ORDER BY plain = $1 DESC, similarity(plain, $1) DESC LIMIT ${String(NEAR_MAX)}`,
      [plain, soundOf(typed)],
    );
    const isKnown = near[0]?.plain === plain;
    // Where the text has hits, a word that is in use is none that was misspelt.
    if (isKnown && (hasHits || (await this.isFound(actor, typed)))) return undefined;
    if (!isKnown && !hasHits && (await this.isFound(actor, typed))) return undefined;
    for (const word of nearestWords(
      typed,
      near.map(({ shown }) => shown),
      TRIED_EACH,
    )) {
      if (await this.isFound(actor, word)) return word;
    }
    return undefined;
  }

  private async isFound(actor: Actor, word: string): Promise<boolean> {
    return (await this.search.count(actor, { q: word }, 1)) > 0;
  }
}

function mayBeName({ text, isPhrase }: Term): boolean {
  return !isPhrase && text.length >= NAME_MIN && /^\p{L}+$/u.test(text);
}
