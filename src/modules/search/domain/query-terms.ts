/** A search text taken apart. */
export interface QueryTerms {
  /** Single words and quoted phrases, as typed, without the quotes. */
  readonly terms: readonly string[];
}

const TERMS_MAX = 12;

/** Takes a search text apart: words, and phrases in quotes of any kind. */
export function parseQuery(text: string): QueryTerms {
  const found = [...text.matchAll(/["„“”»«]([^"„“”»«]+)["„“”»«]|(\S+)/g)].map((match) => (match[1] ?? match[2] ?? '').trim());
  const terms = found.map((term) => term.replace(/^["„“”»«]+|["„“”»«]+$/g, '')).filter((term) => term !== '');
  return { terms: terms.slice(0, TERMS_MAX) };
}

/** A piece of text, marked where it is a hit. */
export interface PassagePart {
  readonly text: string;
  readonly hit: boolean;
}

const BEFORE = 70;
const AFTER = 170;

/** Folds case and accents letter by letter, so that positions stay the same. */
function folded(text: string): string {
  return [...text].map((letter) => letter.normalize('NFD').slice(0, 1).toLowerCase()).join('');
}

/**
 * The passage around the first hit with every hit marked. Words that only share their stem with the query are found by
 * `stems`: beginnings of words that count as a hit up to the word's end.
 */
export function passageOf(text: string, terms: readonly string[], stems: readonly string[] = []): readonly PassagePart[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const searched = folded(flat);
  const hits = findHits(searched, terms.map(folded), stems.map(folded));
  const first = hits[0];
  if (!first) return flat === '' ? [] : [{ text: cut(flat, 0, BEFORE + AFTER), hit: false }];
  const from = Math.max(0, first.start - BEFORE);
  const to = Math.min(flat.length, first.end + AFTER);
  const parts: PassagePart[] = [];
  let position = from;
  for (const { start, end } of hits.filter((hit) => hit.end <= to)) {
    if (start > position) parts.push({ text: flat.slice(position, start), hit: false });
    parts.push({ text: flat.slice(start, end), hit: true });
    position = end;
  }
  if (position < to) parts.push({ text: flat.slice(position, to), hit: false });
  if (from > 0) parts.unshift({ text: '… ', hit: false });
  if (to < flat.length) parts.push({ text: ' …', hit: false });
  return parts;
}

function cut(text: string, from: number, to: number): string {
  return text.length > to ? `${text.slice(from, to)} …` : text.slice(from, to);
}

function findHits(text: string, terms: readonly string[], stems: readonly string[]): { start: number; end: number }[] {
  const hits: { start: number; end: number }[] = [];
  for (const term of terms.filter((candidate) => candidate.length >= 2)) {
    for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + term.length)) {
      hits.push({ start, end: start + term.length });
    }
  }
  for (const stem of stems.filter((candidate) => candidate.length >= 3)) {
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(stem)}[\\p{L}]{0,6}`, 'gu'))) {
      hits.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  hits.sort((one, other) => one.start - other.start || other.end - one.end);
  return hits.filter((hit, index) => hits.slice(0, index).every((earlier) => earlier.end <= hit.start));
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
