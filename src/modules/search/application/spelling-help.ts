import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { readQuery, type Term } from '../domain/query-language.js';
import { nearestWords, plainSpelling, soundOf } from '../domain/spelling.js';
import { NamesInSight } from './names-in-sight.js';
import { SearchLimits } from './search-limits.js';
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
/** Words of one text that are looked into. */
const WORDS_MAX = 3;
const NEAR_MAX = 1000;
/** Names that are near enough, whether they are in sight or not. */
const CANDIDATES_MAX = 24;

/**
 * Looks for what was meant where a name was misspelt. Whether help is given, and which, follows from the records the
 * actor may see alone: what is offered is a word of one of them, and a name nobody lets him see changes nothing.
 */
@Injectable()
export class SpellingHelp {
  constructor(
    private readonly limits: SearchLimits,
    private readonly database: Database,
    private readonly search: SearchRecords,
    private readonly names: NamesInSight,
  ) {}

  /** @throws {SearchTooBroad} Thrown when it took too long. */
  async execute(actor: Actor, input: SearchInput, cursor: string | undefined, limit: number): Promise<HelpfulResult> {
    return this.limits.run(async () => {
      const result = await this.search.execute(actor, input, cursor, limit);
      if (cursor !== undefined || result.total > FEW_HITS) return { ...result, correction: null };
      const q = await this.corrected(actor, input, result.total > 0);
      if (q === undefined) return { ...result, correction: null };
      if (result.total > 0) return { ...result, correction: { q, isApplied: false } };
      const instead = await this.search.execute(actor, { ...input, q }, undefined, limit);
      if (instead.total === 0) return { ...result, correction: null };
      return { ...instead, notes: result.notes, correction: { q, isApplied: true } };
    });
  }

  /** The text with words nobody uses put right; undefined where there is none, or nothing like it. */
  private async corrected(actor: Actor, input: SearchInput, hasHits: boolean): Promise<string | undefined> {
    const terms = readQuery(input.q)
      .clauses.filter((clause) => !clause.excluded)
      .flatMap((clause) => clause.anyOf);
    let q = input.q;
    for (const term of terms.filter(mayBeName).slice(0, WORDS_MAX)) {
      const meant = await this.meant(actor, term.text, hasHits);
      if (meant !== undefined) q = q.replace(term.text, () => meant);
    }
    return q === input.q ? undefined : q;
  }

  private async meant(actor: Actor, typed: string, hasHits: boolean): Promise<string | undefined> {
    const plain = plainSpelling(typed);
    const near = await this.database.query<{ plain: string }>(
      `SELECT plain FROM search_index.name WHERE plain % $1 OR sound = $2
        ORDER BY similarity(plain, $1) DESC, plain LIMIT ${String(NEAR_MAX)}`,
      [plain, soundOf(typed)],
    );
    const known = near.map((name) => name.plain);
    const words = await this.names.of(actor, [plain, ...nearestWords(typed, known, CANDIDATES_MAX)]);
    const [meant] = nearestWords(typed, words, 1);
    // A name that is in use is none that was misspelt; nor is any other word where there is nothing else to go by.
    if (meant === undefined || words.some((word) => plainSpelling(word) === plain)) return undefined;
    if (!hasHits && (await this.search.count(actor, { q: typed }, 1)) > 0) return undefined;
    return meant;
  }
}

function mayBeName({ text, isPhrase }: Term): boolean {
  return !isPhrase && text.length >= NAME_MIN && /^\p{L}+$/u.test(text);
}
