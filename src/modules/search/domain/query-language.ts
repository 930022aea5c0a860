/** What a search text is made of, as people type it. */
export interface SearchQuery {
  /** Each must hold (an excluded one must not). */
  readonly clauses: readonly Clause[];
  /** Field conditions; several values of one field stand for any of them. */
  readonly filters: readonly FieldFilter[];
  /** What was not understood, and what was made of it. */
  readonly notes: readonly QueryNote[];
}

/** Terms of which one is enough (`Garage ODER Carport`); most have one term only. */
export interface Clause {
  readonly excluded: boolean;
  readonly anyOf: readonly Term[];
}

/** A word, or a phrase whose words stand next to each other. */
export interface Term {
  /** As typed, without quotes and signs. */
  readonly text: string;
  readonly isPhrase: boolean;
  /** Where it is looked for: anywhere, in subjects (`betreff:`), or in names of senders and parties (`von:`). */
  readonly place: TermPlace;
}

export type TermPlace = 'anywhere' | 'subject' | 'contact';

/** Fields that narrow the results. */
export type FilterField = 'reference' | 'unit' | 'type' | 'year' | 'state';

export interface FieldFilter {
  readonly field: FilterField;
  readonly value: string;
  readonly excluded: boolean;
}

/** Something about a query or its answer that its author should know; the words are in the catalogue of the pages. */
export interface QueryNote {
  readonly code:
    | 'quote-not-closed'
    | 'field-unknown'
    | 'field-empty'
    | 'or-without-neighbour'
    | 'or-before-exclusion'
    | 'exclusion-empty'
    | 'only-exclusions'
    | 'too-many-words'
    | 'year-not-understood'
    | 'reference-too-common'
    | 'index-incomplete';
  /** The part of the query it is about, as typed; empty where it is about the answer. */
  readonly text: string;
}

/** More words would make a question nobody asks, and a slow answer. */
export const TERMS_MAX = 20;

const FIELDS: Readonly<Record<string, FilterField | TermPlace>> = {
  az: 'reference',
  aktenzeichen: 'reference',
  zeichen: 'reference',
  amt: 'unit',
  dienststelle: 'unit',
  typ: 'type',
  art: 'type',
  jahr: 'year',
  zustand: 'state',
  status: 'state',
  von: 'contact',
  absender: 'contact',
  betreff: 'subject',
  ref: 'reference',
  office: 'unit',
  type: 'type',
  year: 'year',
  state: 'state',
  from: 'contact',
  subject: 'subject',
};

const OPENING = /["„“”»«]/;
const CLOSING = /["„“”«»]/;
const OR = /^(ODER|OR)$/;
const AND = /^(UND|AND)$/;
const NOT = /^(NICHT|NOT)$/;
const YEARS = /^(\d{4})(?:\s*(?:-|–|\.\.|bis)\s*(\d{4}))?$/;

/** A piece of the query: a word or the text between two quotes, perhaps with a field and a minus before it. */
interface Token {
  readonly raw: string;
  readonly text: string;
  readonly isPhrase: boolean;
  readonly isExcluded: boolean;
  readonly field: string | undefined;
}

/** Reads a search text. Any text is a query: what is not understood is taken for words, and named in a note. */
export function readQuery(text: string): SearchQuery {
  const notes: QueryNote[] = [];
  return new QueryReader(tokensOf(text, notes), notes).read();
}

/** The years a value names; `undefined` when it names none. */
export function yearsOf(value: string): readonly [from: number, to: number] | undefined {
  const [, first, last = first] = YEARS.exec(value.trim()) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return [Math.min(Number(first), Number(last)), Math.max(Number(first), Number(last))];
}

class QueryReader {
  private readonly clauses: { excluded: boolean; anyOf: Term[] }[] = [];
  private readonly filters: FieldFilter[] = [];
  private words = 0;
  /** What the next term is joined to by ODER. */
  private alternatives: Term[] | undefined;
  private isNextExcluded = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly notes: QueryNote[],
  ) {}

  read(): SearchQuery {
    this.tokens.forEach((token, index) => {
      this.take(token, this.tokens[index + 1]);
    });
    const hasAim = this.clauses.some((clause) => !clause.excluded) || this.filters.some((filter) => !filter.excluded);
    if (!hasAim && this.clauses.length + this.filters.length > 0) this.note('only-exclusions', '');
    return { clauses: this.clauses, filters: this.filters, notes: this.notes };
  }

  private take(token: Token, next: Token | undefined): void {
    const operator = operatorOf(token);
    if (operator === 'and') return;
    if (operator === 'or') {
      this.joinByOr(token, next);
    } else if (operator === 'not') {
      if (next === undefined) this.note('exclusion-empty', token.raw);
      this.isNextExcluded = next !== undefined;
    } else {
      const isExcluded = token.isExcluded || this.isNextExcluded;
      this.isNextExcluded = false;
      this.add(token, isExcluded);
    }
  }

  private joinByOr(token: Token, next: Token | undefined): void {
    const last = this.clauses.at(-1);
    if (!last || last.excluded || next === undefined) {
      this.note('or-without-neighbour', token.raw);
      return;
    }
    this.alternatives = last.anyOf;
  }

  private add(token: Token, isExcluded: boolean): void {
    const alternatives = this.alternatives;
    this.alternatives = undefined;
    const field = token.field === undefined ? 'anywhere' : FIELDS[token.field];
    if (field === undefined || isFilter(field)) {
      if (field !== undefined) this.addFilter(token, field, isExcluded);
      return;
    }
    const text = wordsOf(token.text);
    if (text === '') this.noteEmpty(token, isExcluded);
    else if (this.hasRoom(token))
      this.addTerm(token, { text, isPhrase: token.isPhrase, place: field }, isExcluded, alternatives);
  }

  private addTerm(token: Token, term: Term, isExcluded: boolean, alternatives: Term[] | undefined): void {
    if (alternatives && !isExcluded) {
      alternatives.push(term);
      return;
    }
    if (alternatives) this.note('or-before-exclusion', token.raw);
    this.clauses.push({ excluded: isExcluded, anyOf: [term] });
  }

  private noteEmpty(token: Token, isExcluded: boolean): void {
    if (token.field !== undefined) this.note('field-empty', token.raw);
    else if (isExcluded) this.note('exclusion-empty', token.raw);
  }

  private hasRoom(token: Token): boolean {
    this.words += 1;
    if (this.words === TERMS_MAX + 1) this.note('too-many-words', token.raw);
    return this.words <= TERMS_MAX;
  }

  private addFilter(token: Token, field: FilterField, excluded: boolean): void {
    const value = token.text.trim();
    if (value === '') {
      this.note('field-empty', token.raw);
      return;
    }
    if (field === 'year' && !yearsOf(value)) {
      this.note('year-not-understood', token.raw);
      return;
    }
    if (this.filters.length < TERMS_MAX) this.filters.push({ field, value, excluded });
  }

  private note(code: QueryNote['code'], text: string): void {
    this.notes.push({ code, text });
  }
}

function operatorOf(token: Token): 'and' | 'or' | 'not' | undefined {
  if (token.isPhrase || token.isExcluded || token.field !== undefined) return undefined;
  if (AND.test(token.raw)) return 'and';
  if (OR.test(token.raw)) return 'or';
  return NOT.test(token.raw) ? 'not' : undefined;
}

function isFilter(field: FilterField | TermPlace): field is FilterField {
  return field !== 'anywhere' && field !== 'contact' && field !== 'subject';
}

/** Signs around a word mean nothing; a text without letter or digit is no word. */
function wordsOf(text: string): string {
  const trimmed = text.trim().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return /[\p{L}\p{N}]/u.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : '';
}

function tokensOf(text: string, notes: QueryNote[]): Token[] {
  const tokens: Token[] = [];
  let place = 0;
  while (place < text.length) {
    if (/\s/.test(text.charAt(place))) {
      place += 1;
      continue;
    }
    const { token, end } = tokenAt(text, place, notes);
    tokens.push(token);
    place = end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, notes: QueryNote[]): { token: Token; end: number } {
  let place = start;
  const isExcluded = /[-–−]/.test(text.charAt(place)) && /\S/.test(text.charAt(place + 1));
  if (isExcluded || text.charAt(place) === '+') place += 1;
  const field = fieldAt(text, place, notes);
  if (field !== undefined) place += field.length + 1;
  const { content, isPhrase, end } = contentAt(text, place, notes);
  return {
    token: { raw: text.slice(start, end), text: content, isPhrase, isExcluded, field: field?.toLowerCase() },
    end,
  };
}

/** The field named here (`amt` of `amt:63`); a word with a colon that is none is a word, with a note. */
function fieldAt(text: string, place: number, notes: QueryNote[]): string | undefined {
  const [, name, after] = /^(\p{L}+):(\/?)/u.exec(text.slice(place, place + 40)) ?? [];
  if (name === undefined || after === '/') return undefined;
  if (Object.hasOwn(FIELDS, name.toLowerCase())) return name;
  notes.push({ code: 'field-unknown', text: name });
  return undefined;
}

function contentAt(
  text: string,
  place: number,
  notes: QueryNote[],
): { content: string; isPhrase: boolean; end: number } {
  if (!OPENING.test(text.charAt(place))) {
    const [word = ''] = /^[^\s"„“”»«]*/.exec(text.slice(place)) ?? [];
    // A quote in the middle of a word (3" Rohr) belongs to nothing; at least one character is taken, so that it ends.
    return { content: word, isPhrase: false, end: place + word.length };
  }
  const rest = text.slice(place + 1);
  const length = rest.search(CLOSING);
  if (length < 0) {
    if (rest.trim() !== '') notes.push({ code: 'quote-not-closed', text: text.slice(place) });
    return { content: rest, isPhrase: true, end: text.length };
  }
  return { content: rest.slice(0, length), isPhrase: true, end: place + length + 2 };
}
