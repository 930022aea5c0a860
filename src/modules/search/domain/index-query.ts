import { quotedLexeme } from './index-marks.js';
import type { Clause, SearchQuery, Term, TermPlace } from './query-language.js';

/** A term as the index knows it. */
export interface KnownTerm {
  /** Query for its word forms (`tsquery`); empty for words that say nothing, such as articles. */
  readonly exact: string;
  /** What compounds begin with that are about the word (garag: Garagentor); undefined where none are looked for. */
  readonly beginning?: string | undefined;
  /** Word forms that have the word in them (Garagentor, Tiefgarage). */
  readonly compounds: readonly string[];
}

/**
 * How compounds are asked for: those that begin with the word in one go, which collects all there are before anything else
 * is looked at, or each by its name, which costs the same whether there are many or few; or not at all.
 */
export type CompoundsBy = 'beginning' | 'name' | 'none';

/** The word itself and the compounds it is part of, each as a query of its own. */
export function alternativesOfTerm({ exact, beginning, compounds }: KnownTerm, by: CompoundsBy): readonly string[] {
  if (by === 'none') return [`(${exact})`];
  if (by === 'name' || beginning === undefined) return [`(${exact})`, ...compounds.map(quotedLexeme)];
  const others = compounds.filter((word) => !word.startsWith(beginning));
  return [`(${exact})`, `${quotedLexeme(beginning)}:*`, ...others.map(quotedLexeme)];
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
  by: CompoundsBy = 'name',
): IndexQuery {
  const spoken = query.clauses
    .map((clause) => ({ ...clause, anyOf: clause.anyOf.filter((term) => (known.get(term)?.exact ?? '') !== '') }))
    .filter((clause) => clause.anyOf.length > 0);
  const fields = spoken.filter((clause) => isOfOneField(clause));
  const words = spoken.filter((clause) => !isOfOneField(clause));
  const wanted = words.filter((clause) => !clause.excluded).map((clause) => alternativesOf(clause, known, by));
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

function alternativesOf(clause: Clause, known: ReadonlyMap<Term, KnownTerm>, by: CompoundsBy): string[] {
  return clause.anyOf.flatMap((term) => {
    const found = known.get(term) ?? { exact: '', compounds: [] };
    return term.place === 'anywhere' ? alternativesOfTerm(found, by) : [`(${weighted(found.exact, term.place)})`];
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
