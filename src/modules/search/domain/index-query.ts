import { quotedLexeme } from './index-marks.js';
import type { Clause, SearchQuery, Term, TermPlace } from './query-language.js';

/** A term as the index knows it. */
export interface KnownTerm {
  /** Query for its word forms (`tsquery`); empty for words that say nothing, such as articles. */
  readonly exact: string;
  /** Word forms that have the word in them. */
  readonly compounds: readonly string[];
}

/** A query in the language of the index. */
export interface IndexQuery {
  /** Queries over all words; what fits any of them is found. Empty when nothing is asked of the words. */
  readonly words: readonly string[];
  /** Query over headings, for words that must stand in certain fields; undefined when there are none. */
  readonly heading: string | undefined;
  /** The words as such, for ranking; undefined when there are none. */
  readonly ranking: string | undefined;
}

/** Narrowing in the language of the index: each says what must be there, joined by `&`. */
export type MarkCondition = string;

/** So many word forms in one query: the index walks all of one query side by side. */
const CHUNK = 16;
const WEIGHTS: Readonly<Record<TermPlace, string>> = { anywhere: '', subject: 'A', contact: 'C' };

/** Puts a query together from its terms as the index knows them. @param known asked by the term itself */
export function indexQuery(
  query: SearchQuery,
  known: ReadonlyMap<Term, KnownTerm>,
  marks: readonly MarkCondition[],
): IndexQuery {
  const spoken = query.clauses
    .map((clause) => ({ ...clause, anyOf: clause.anyOf.filter((term) => (known.get(term)?.exact ?? '') !== '') }))
    .filter((clause) => clause.anyOf.length > 0);
  const fields = spoken.filter((clause) => isOfOneField(clause));
  const words = spoken.filter((clause) => !isOfOneField(clause));
  const wanted = words.filter((clause) => !clause.excluded).map((clause) => alternativesOf(clause, known));
  const excluded = words.filter((clause) => clause.excluded).map((clause) => `!(${exactOf(clause, known)})`);
  const positive = spoken.filter((clause) => !clause.excluded);
  return {
    words: wordQueries(wanted, [...excluded, ...marks]),
    heading: joined(
      fields.map((clause) => (clause.excluded ? '!' : '') + `(${exactOf(clause, known)})`),
      ' & ',
    ),
    ranking: joined(
      positive.flatMap(({ anyOf }) => anyOf.map((term) => `(${known.get(term)?.exact ?? ''})`)),
      ' | ',
    ),
  };
}

/** Only subjects or only contacts: headings have an index of their own, in which weights cost little. */
function isOfOneField(clause: Clause): boolean {
  return clause.anyOf.every((term) => term.place !== 'anywhere');
}

function alternativesOf(clause: Clause, known: ReadonlyMap<Term, KnownTerm>): string[] {
  return clause.anyOf.flatMap((term) => {
    const { exact = '', compounds = [] } = known.get(term) ?? {};
    return term.place === 'anywhere'
      ? [`(${exact})`, ...compounds.map(quotedLexeme)]
      : [`(${weighted(exact, term.place)})`];
  });
}

function exactOf(clause: Clause, known: ReadonlyMap<Term, KnownTerm>): string {
  return clause.anyOf.map((term) => `(${weighted(known.get(term)?.exact ?? '', term.place)})`).join(' | ');
}

/** Each word of the query only with the weight of its field. */
function weighted(query: string, place: TermPlace): string {
  const weight = WEIGHTS[place];
  return weight === '' ? query : query.replace(/'(?:[^'\\]|''|\\.)+'/g, (lexeme) => `${lexeme}:${weight}`);
}

/** The clause with the most alternatives is cut into queries of their own; all others stand in each of them. */
function wordQueries(wanted: readonly string[][], conditions: readonly string[]): string[] {
  if (wanted.length === 0) return conditions.length === 0 ? [] : [conditions.join(' & ')];
  const widest = wanted.reduce((one, other) => (other.length > one.length ? other : one));
  const others = wanted.filter((alternatives) => alternatives !== widest).map(anyOf);
  const queries: string[] = [];
  for (let at = 0; at < widest.length; at += CHUNK) {
    queries.push([anyOf(widest.slice(at, at + CHUNK)), ...others, ...conditions].join(' & '));
  }
  return queries;
}

function anyOf(alternatives: readonly string[]): string {
  return `(${alternatives.join(' | ')})`;
}

function joined(parts: readonly string[], by: string): string | undefined {
  return parts.length === 0 ? undefined : parts.join(by);
}
