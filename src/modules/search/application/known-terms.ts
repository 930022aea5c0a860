import { Injectable } from '@nestjs/common';
import { Database, storableText } from '#platform/database';
import type { KnownTerm } from '../domain/index-query.js';
import type { Term } from '../domain/query-language.js';
import { indexable } from '../domain/plain-text.js';
import { plainSpelling } from '../domain/spelling.js';

/** Shorter parts would be found in half of all words. */
const COMPOUND_MIN = 4;
/** Stems this long may be part of a word; shorter ones are no longer what was typed (Müller: mull). */
const STEM_MIN = 5;
/** Of the word forms that have a word in them the shortest are taken: they are nearest to it. */
const COMPOUNDS_MAX = 240;
const SINGLE_WORD = /^'(\p{L}+)'$/u;

/** Looks terms up in the index: their word forms, and those that have them in them. */
@Injectable()
export class KnownTerms {
  constructor(private readonly database: Database) {}

  async of(terms: readonly Term[]): Promise<ReadonlyMap<Term, KnownTerm>> {
    if (terms.length === 0) return new Map();
    const exact = await this.database.query<{ query: string }>(
      `SELECT phraseto_tsquery('talakte', text)::text AS query
         FROM unnest($1::text[]) WITH ORDINALITY AS term (text, position) ORDER BY position`,
      [terms.map((term) => storableText(indexable(term.text)))],
    );
    const known = terms.map((term, index) => {
      const query = exact[index]?.query ?? '';
      return { term, query, part: partOf(term, query) };
    });
    const compounds = await this.compoundsOf(known.flatMap(({ part }) => part ?? []));
    return new Map(
      known.map(({ term, query, part }): [Term, KnownTerm] => [
        term,
        { exact: query, beginning: part, compounds: part === undefined ? [] : (compounds.get(part) ?? []) },
      ]),
    );
  }

  private async compoundsOf(parts: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (parts.length === 0) return new Map();
    const rows = await this.database.query<{ part: string; lexemes: string[] }>(
      `SELECT part, ARRAY(SELECT lexeme FROM search_index.word WHERE word.plain LIKE '%' || part || '%'
                           ORDER BY length(lexeme), lexeme LIMIT ${String(COMPOUNDS_MAX)}) AS lexemes
         FROM unnest($1::text[]) AS part`,
      [[...new Set(parts)]],
    );
    return new Map(rows.map(({ part, lexemes }) => [part, lexemes]));
  }
}

/** What to look for inside of words: the stem where it is long enough, otherwise the word as typed; letters only. */
function partOf(term: Term, query: string): string | undefined {
  const stem = SINGLE_WORD.exec(query)?.[1];
  if (term.isPhrase || stem === undefined) return undefined;
  const [typed, plain] = [plainSpelling(term.text), plainSpelling(stem)];
  const part = plain.length >= STEM_MIN && typed.startsWith(plain) ? plain : typed;
  return part.length >= COMPOUND_MIN && /^\p{L}+$/u.test(part) ? part : undefined;
}
