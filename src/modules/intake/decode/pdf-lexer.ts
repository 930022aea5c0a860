/** Where a lexer takes its bytes from: a file, or an object stream unfolded in memory. */
export interface LexerInput {
  readonly size: number;
  /** The byte at a position, or -1 behind the end. */
  byteAt(position: number): number;
}

/** A PDF name such as `/Type`, with its #xx escapes resolved. */
export class PdfName {
  constructor(readonly name: string) {}
}

/** A reference to another object, `12 0 R`. */
export class PdfReference {
  constructor(readonly objectNumber: number) {}
}

/** A bare word: `obj`, `stream`, `true`, or junk. */
export class PdfKeyword {
  constructor(readonly word: string) {}
}

/** A dictionary; a key that occurs twice keeps its last value. */
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** A parsed value; the content of strings is not kept (null stands for a string). */
export type PdfValue = PdfName | PdfReference | PdfKeyword | number | null | readonly PdfValue[] | PdfDictionary;

const ARRAY_VALUES_KEPT = 65_536;
const DEEPEST_NESTING = 200;
const LONGEST_WORD = 256;
const NUMBER = /^[+\-.\d]/;

const CHAR = {
  hash: 0x23,
  percent: 0x25,
  parenOpen: 0x28,
  parenClose: 0x29,
  slash: 0x2f,
  less: 0x3c,
  greater: 0x3e,
  bracketOpen: 0x5b,
  backslash: 0x5c,
  bracketClose: 0x5d,
  braceOpen: 0x7b,
  braceClose: 0x7d,
} as const;

const DELIMITERS: ReadonlySet<number> = new Set(
  Object.values(CHAR).filter((byte) => byte !== CHAR.hash && byte !== CHAR.backslash),
);

/** Reads PDF tokens and values from a position on, tolerating junk: whatever cannot be read becomes a keyword. */
export class PdfLexer {
  constructor(
    private readonly input: LexerInput,
    public position = 0,
  ) {}

  /** The next value, or undefined at the end of the input. Closing brackets without opening come as keywords. */
  next(depth = 0): PdfValue | undefined {
    this.skipSpace();
    const byte = this.input.byteAt(this.position);
    if (byte < 0) return undefined;
    switch (byte) {
      case CHAR.slash:
        return this.name();
      case CHAR.parenOpen:
        return this.string();
      case CHAR.bracketOpen:
        return this.array(depth);
      case CHAR.less:
        return this.input.byteAt(this.position + 1) === CHAR.less ? this.dictionary(depth) : this.hexString();
      default:
        return isDelimiter(byte) ? this.closing(byte) : this.word();
    }
  }

  private closing(byte: number): PdfKeyword {
    const isDouble = byte === CHAR.greater && this.input.byteAt(this.position + 1) === CHAR.greater;
    this.position += isDouble ? 2 : 1;
    return new PdfKeyword(isDouble ? '>>' : String.fromCharCode(byte));
  }

  private name(): PdfName {
    this.position += 1;
    let name = '';
    for (;;) {
      let byte = this.input.byteAt(this.position);
      if (byte < 0 || isSpace(byte) || isDelimiter(byte)) break;
      if (byte === CHAR.hash) {
        const high = hexDigit(this.input.byteAt(this.position + 1));
        const low = hexDigit(this.input.byteAt(this.position + 2));
        if (high >= 0 && low >= 0) {
          byte = high * 16 + low;
          this.position += 2;
        }
      }
      if (name.length < LONGEST_WORD) name += String.fromCharCode(byte);
      this.position += 1;
    }
    return new PdfName(name);
  }

  private string(): null {
    let open = 0;
    for (;;) {
      const byte = this.input.byteAt(this.position);
      if (byte < 0) return null;
      this.position += byte === CHAR.backslash ? 2 : 1;
      if (byte === CHAR.parenOpen) open += 1;
      if (byte === CHAR.parenClose && --open === 0) return null;
    }
  }

  private hexString(): null {
    for (;;) {
      const byte = this.input.byteAt(this.position);
      if (byte < 0) return null;
      this.position += 1;
      if (byte === CHAR.greater) return null;
    }
  }

  private array(depth: number): readonly PdfValue[] {
    this.position += 1;
    const values: PdfValue[] = [];
    if (depth >= DEEPEST_NESTING) return values;
    for (;;) {
      const value = this.next(depth + 1);
      if (value === undefined || isWord(value, ']')) return values;
      if (endsObject(value)) return values;
      if (isWord(value, 'R')) resolveReference(values);
      else if (values.length < ARRAY_VALUES_KEPT) values.push(value);
    }
  }

  private dictionary(depth: number): PdfDictionary {
    this.position += 2;
    const builder = new DictionaryBuilder();
    if (depth >= DEEPEST_NESTING) return builder.entries;
    for (;;) {
      const value = this.next(depth + 1);
      if (value === undefined || isWord(value, '>>') || endsObject(value)) return builder.finish();
      builder.take(value);
    }
  }

  private word(): PdfKeyword | number {
    let word = '';
    for (;;) {
      const byte = this.input.byteAt(this.position);
      if (byte < 0 || isSpace(byte) || isDelimiter(byte)) break;
      this.position += 1;
      if (word.length < LONGEST_WORD) word += String.fromCharCode(byte);
    }
    const number = NUMBER.test(word) ? Number(word) : Number.NaN;
    return Number.isNaN(number) ? new PdfKeyword(word) : number;
  }

  private skipSpace(): void {
    for (;;) {
      const byte = this.input.byteAt(this.position);
      if (byte === CHAR.percent) {
        let inside: number = byte;
        while (inside >= 0 && inside !== 0x0a && inside !== 0x0d) inside = this.input.byteAt(++this.position);
      } else if (byte < 0 || !isSpace(byte)) return;
      this.position += 1;
    }
  }
}

/** Puts keys and values together, also where a key has no value or more than one. */
class DictionaryBuilder {
  readonly entries = new Map<string, PdfValue>();
  private key: string | undefined;
  private readonly values: PdfValue[] = [];

  take(value: PdfValue): void {
    if (isWord(value, 'R')) resolveReference(this.values);
    else if (value instanceof PdfName && (this.key === undefined || this.values.length > 0)) {
      this.finish();
      this.key = value.name;
    } else if (this.values.length < 3) this.values.push(value);
  }

  finish(): PdfDictionary {
    if (this.key !== undefined) this.entries.set(this.key, this.values[0] ?? null);
    this.values.length = 0;
    return this.entries;
  }
}

/** True for a keyword with exactly this word. */
export function isWord(value: PdfValue | undefined, word: string): boolean {
  return value instanceof PdfKeyword && value.word === word;
}

/** True for a dictionary. */
export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

/** The name's text, or undefined for any other value. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return value instanceof PdfName ? value.name : undefined;
}

function endsObject(value: PdfValue): boolean {
  return isWord(value, 'endobj') || isWord(value, 'stream') || isWord(value, 'endstream');
}

function resolveReference(values: PdfValue[]): void {
  const objectNumber = values.at(-2);
  if (typeof objectNumber !== 'number') return;
  values.splice(-2, 2, new PdfReference(objectNumber));
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) || byte === 0;
}

function isDelimiter(byte: number): boolean {
  return DELIMITERS.has(byte);
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
