/** Stems this long may go on: `genehm` marks `genehmigt`, which stemming alone keeps apart. */
const STEM_MIN = 5;

/** A piece of text, marked where it is a hit. */
export interface PassagePart {
  readonly text: string;
  readonly hit: boolean;
}

const BEFORE = 70;
const AFTER = 170;

/** Text without its spelling, and for each of its characters the place in the text it came from. */
interface FoldedText {
  readonly text: string;
  readonly places: readonly number[];
}

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const FIRST_BEYOND_ASCII = 0x80;

function foldLetter(letter: string, umlauts: 'without-dots' | 'written-out'): string {
  const small = letter.toLowerCase();
  const writtenOut = small === 'ß' || umlauts === 'written-out' ? WRITTEN_OUT[small] : undefined;
  return writtenOut ?? small.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Folds case and accents; umlauts lose their dots or are written out, as people without them on the keyboard do. */
function fold(text: string, umlauts: 'without-dots' | 'written-out'): FoldedText {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of text) {
    // Nearly all letters are plain ones; to normalise each of them would take most of the time of a search.
    const code = letter.charCodeAt(0);
    const plain = code < FIRST_BEYOND_ASCII ? letter.toLowerCase() : foldLetter(letter, umlauts);
    folded += plain;
    for (let index = 0; index < plain.length; index += 1) places.push(place);
    place += letter.length;
  }
  places.push(place);
  return { text: folded, places };
}

/**
 * The passage around the first hit with every hit marked. Words that only share their stem with the query are found by
 * `stems`: beginnings of words that count as a hit up to the word's end.
 */
export function passageOf(
  text: string,
  terms: readonly string[],
  stems: readonly string[] = [],
): readonly PassagePart[] {
  const flat = text.replace(/\s+/g, ' ').trim().normalize('NFC');
  const hits = withoutOverlap([
    ...findHits(fold(flat, 'without-dots'), foldAll(terms, 'without-dots'), foldAll(stems, 'without-dots')),
    ...findHits(fold(flat, 'written-out'), foldAll(terms, 'written-out'), []),
  ]);
  const first = hits[0];
  if (!first) return flat === '' ? [] : [{ text: cut(flat, 0, BEFORE + AFTER), hit: false }];
  const from = wordStart(flat, Math.max(0, first.start - BEFORE), first.start);
  const to = wordEnd(flat, Math.min(flat.length, first.end + AFTER), first.end);
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
  return text.length > to ? `${text.slice(from, wordEnd(text, to, from))} …` : text.slice(from, to);
}

/** The first beginning of a word at or after the place; the place itself where a single word fills the way. */
function wordStart(text: string, place: number, latest: number): number {
  if (place === 0 || text[place - 1] === ' ') return place;
  const space = text.indexOf(' ', place);
  return space >= 0 && space < latest ? space + 1 : place;
}

/** The last end of a word at or before the place; the place itself where a single word fills the way. */
function wordEnd(text: string, place: number, earliest: number): number {
  if (place >= text.length || text[place] === ' ') return place;
  const space = text.lastIndexOf(' ', place);
  return space >= earliest && space > 0 ? space : place;
}

interface Hit {
  readonly start: number;
  readonly end: number;
}

function foldAll(texts: readonly string[], umlauts: 'without-dots' | 'written-out'): string[] {
  return texts.map((text) => fold(text.normalize('NFC').replace(/\s+/g, ' '), umlauts).text);
}

function findHits({ text, places }: FoldedText, terms: readonly string[], stems: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  const add = (start: number, length: number): void => {
    const from = places[start] ?? 0;
    // a letter that was written out as two is marked whole
    const to = Math.max(places[start + length] ?? 0, (places[start + length - 1] ?? 0) + 1);
    hits.push({ start: from, end: to });
  };
  for (const term of terms.filter((candidate) => candidate.length >= 2)) {
    for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + term.length))
      add(start, term.length);
  }
  for (const stem of stems.filter((candidate) => candidate.length >= 3)) {
    const ending = stem.length >= STEM_MIN ? '*' : '{0,6}';
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(stem)}\\p{L}${ending}`, 'gu'))) {
      add(match.index, match[0].length);
    }
  }
  return hits;
}

/** Hits in the order of the text; of those that overlap the first and longest. */
function withoutOverlap(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Hit[] = [];
  for (const hit of sorted) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
