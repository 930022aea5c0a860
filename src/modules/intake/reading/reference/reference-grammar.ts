import { referenceKey } from '#modules/records';

/** How references of the authority are written. */
export interface ReferenceGrammarOptions {
  /**
   * The present format. Parts in braces: `{leadUnit}` office number, `{planMark}`, `{sequence, 4 digits}`, `{year}` or
   * `{year, 2 digits}`; everything else is literal.
   */
  readonly template: string;
  /** Formats of earlier years, in the same notation. */
  readonly oldTemplates: readonly string[];
  /** What precedes the number of a proceeding behind the file's reference; null when proceedings have no own reference. */
  readonly proceedingSeparator: string | null;
}

/** The format of the demo city: `63.1-63.10.01/0042-2025`, proceedings `…-1`. */
export const DEFAULT_REFERENCE_GRAMMAR: ReferenceGrammarOptions = {
  template: '{leadUnit}-{planMark}/{sequence, 4 digits}-{year}',
  oldTemplates: ['{leadUnit}/{planMark}/{sequence}/{year, 2 digits}', '{planMark}/{sequence}/{year, 2 digits}'],
  proceedingSeparator: '-',
};

/** A piece of text that has the shape of a reference of ours. */
export interface ReferenceInText {
  /** The reference as read. */
  readonly read: string;
  readonly start: number;
  readonly end: number;
  /** Key of the file's reference with lost leading zeros put back, without the proceeding. */
  readonly key: string;
  /** Number of the proceeding; null without one. */
  readonly proceeding: string | null;
  readonly isOldFormat: boolean;
  /** The recognised parts, digits corrected. */
  readonly parts: Readonly<Record<string, string>>;
}

const SLOT = /\{(\w+)(?:,\s*(\d+) digits)?\}/gu;
const DIGIT = '[0-9OoQDIl|!SsBZG]';
const BLANKS = '\\s{0,2}';
/** What is left of a printed separator after recognition; it may be lost altogether. */
const LOOSE_SEPARATOR = `${BLANKS}[-./,:;_–—|\\\\'*=~]?${BLANKS}`;

/** Finds references of the authority in text, whatever recognition did to their digits and separators. */
export class ReferenceGrammar {
  private readonly present: RegExp;
  private readonly old: readonly RegExp[];

  constructor(private readonly options: ReferenceGrammarOptions = DEFAULT_REFERENCE_GRAMMAR) {
    const proceeding =
      options.proceedingSeparator === null ? '' : `(?:${BLANKS}[-–—/.]${BLANKS}(?<proceeding>${DIGIT}{1,3}))?`;
    this.present = new RegExp(`${BEFORE}${toPattern(options.template)}${proceeding}${AFTER}`, 'gu');
    this.old = options.oldTemplates.map((template) => new RegExp(`${BEFORE}${toPattern(template)}${AFTER}`, 'gu'));
  }

  /** All stretches of the text in the shape of a reference, present format first. */
  find(text: string): readonly ReferenceInText[] {
    const present = this.collect(text, this.present, false);
    const old = this.old
      .flatMap((pattern) => this.collect(text, pattern, true))
      .filter((found) => !present.some((other) => found.start < other.end && other.start < found.end));
    return [...present, ...old];
  }

  /** The present keys a reference in an old format may have today: its parts put into the present format for each office. */
  presentKeys(found: ReferenceInText, officeNumbers: readonly string[]): readonly string[] {
    const known = found.parts.leadUnit;
    return known === undefined
      ? officeNumbers.map((leadUnit) => this.presentKey({ ...found.parts, leadUnit }))
      : [this.presentKey(found.parts)];
  }

  private presentKey(parts: Readonly<Record<string, string>>): string {
    return referenceKey(
      this.options.template.replace(SLOT, (_, name: string, digits: string | undefined) => {
        const part = parts[name] ?? '';
        if (name === 'year') return part.length === 2 ? `20${part}` : part;
        return part.padStart(Number(digits ?? 0), '0');
      }),
    );
  }

  private collect(text: string, pattern: RegExp, isOldFormat: boolean): ReferenceInText[] {
    return [...text.matchAll(pattern)].filter(isMostlyDigits).map((match) => {
      const { proceeding, ...parts }: Record<string, string | undefined> = match.groups ?? {};
      const start = match.index;
      const read = match[0];
      const file = proceeding === undefined ? read : read.slice(0, read.lastIndexOf(proceeding));
      const cleaned = Object.fromEntries(
        Object.entries(parts).map(([name, value]) => [name, referenceKey(value ?? '')]),
      );
      return {
        read: read.replace(/\s+/gu, ' '),
        start,
        end: start + read.length,
        key: isOldFormat ? referenceKey(file) : this.presentKey(cleaned),
        proceeding: proceeding === undefined ? null : referenceKey(proceeding),
        isOldFormat,
        parts: cleaned,
      };
    });
  }
}

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}]|[./-]\\d)';

function isMostlyDigits(match: RegExpMatchArray): boolean {
  const signs = match[0].replace(/[^\p{L}\p{N}|!]/gu, '');
  return signs.replace(/\D/gu, '').length >= signs.length * 0.6;
}

function toPattern(template: string): string {
  return template
    .split(/(\{[^}]+\})/u)
    .map((part) => {
      const slot = [...part.matchAll(SLOT)][0];
      return slot === undefined ? looseLiteral(part) : slotPattern(slot[1] ?? '', slot[2]);
    })
    .join('');
}

function looseLiteral(literal: string): string {
  return Array.from(literal)
    .map((character) => (/[\p{L}\p{N}]/u.test(character) ? character : LOOSE_SEPARATOR))
    .join('');
}

function slotPattern(name: string, digits: string | undefined): string {
  const dot = `${BLANKS}[.,:]${BLANKS}`;
  switch (name) {
    case 'leadUnit':
      return `(?<leadUnit>${DIGIT}{2}(?:${dot}${DIGIT}{1,2})?)`;
    case 'planMark':
      return `(?<planMark>${DIGIT}{1,2}(?:(?:${dot}|\\s)?${DIGIT}{2}){1,3})`;
    case 'year':
      return digits === '2' ? `(?<year>${DIGIT}{2})` : `(?<year>[2Z]${DIGIT}{3}|1[9]${DIGIT}{2})`;
    default:
      return digits === undefined
        ? `(?<${name}>${DIGIT}{1,5})`
        : `(?<${name}>${DIGIT}{${digits}}|${DIGIT}{1,${digits}}(?=${BLANKS}[-./,:;_–—]))`;
  }
}
