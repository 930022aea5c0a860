import { passageOf, type PageLayout, type Passage, type TextRun } from '../layout/page-layout.js';
import { foldText, similarity } from '../text/folding.js';

/** A name with its postal address as printed on a letter. */
export interface PrintedAddress {
  /** Empty when only street and place were found. */
  readonly name: string;
  readonly street: string;
  /** Postal code and place. */
  readonly place: string;
  readonly namePassage: Passage | null;
  readonly addressPassage: Passage;
  /** Whether all of it stood on one line, as above the address field. */
  readonly isOneLine: boolean;
  /** The run with the postal code. */
  readonly placeRun: TextRun;
}

const PLACE = /(?<![\p{L}\p{N}])(?:D\s?[-–—]\s?)?(\d{5})\s+(\p{Lu}[\p{L}.]+(?:[ -/][\p{L}.]+){0,4})/u;
const STREET =
  /(\p{Lu}[\p{L}.\- ]{1,40}?(?:\s|(?<=\p{L}\.?))\d{1,4}(?:\s?[a-zA-Z](?!\p{L}))?(?:\s?[-–/]\s?\d{1,4}(?:\s?[a-z](?!\p{L}))?)?|Postfach\s[\d ]{2,9}\d)/u;
/** What is left of the dots, bars and commas between the parts of a one-line address. */
const DIVIDER = /\s*[,;·•*|»«+~=°—–]\s*|\s+[-.:e©®]\s+/u;

/** Millimetres between the lines of one address block. */
const LINE_GAP = 4.5;

/** All addresses of a page: one-line ones and blocks of lines above a postal code. */
export function findAddresses(layout: PageLayout, runs: readonly TextRun[]): readonly PrintedAddress[] {
  return runs.flatMap((run) => {
    if (run.page !== layout.page) return [];
    const place = PLACE.exec(run.text);
    if (place === null) return [];
    const oneLine = readOneLine(run, place, runs);
    return [oneLine ?? readBlock(run, place, runs)].filter((address) => address !== undefined);
  });
}

/** The address in one line, as it is stored: `Mühlenstraße 12, 05417 Eschenbrück`. */
export function formatAddress(address: PrintedAddress): string {
  return [address.street, address.place].filter((part) => part !== '').join(', ');
}

/** Whether two addresses are the same house, misread letters forgiven. */
export function isSameAddress(one: string, other: string): boolean {
  const numbers = (address: string): string => (address.match(/\d+/gu) ?? []).join(' ');
  return numbers(one) === numbers(other) && similarity(one, other) >= 0.85;
}

function readOneLine(run: TextRun, place: RegExpExecArray, runs: readonly TextRun[]): PrintedAddress | undefined {
  const before = run.text.slice(0, place.index);
  const parts = before
    .split(DIVIDER)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part));
  const last = parts.pop() ?? '';
  const street = STREET.exec(last);
  if (street === null) return undefined;
  const streetText = street[0].trim();
  const start = before.lastIndexOf(streetText);
  const own = tidyName(parts.join(', ') || last.slice(0, street.index));
  const address = {
    street: streetText,
    place: placeOf(place),
    addressPassage: passageOf(run, start, place.index + place[0].length),
    placeRun: run,
  };
  if (own !== '') {
    return { ...address, name: own, namePassage: passageOf(run, 0, Math.max(1, start - 1)), isOneLine: true };
  }
  const above = nameAbove(run, runs);
  if (above === undefined) return { ...address, name: '', namePassage: null, isOneLine: false };
  return { ...address, name: tidyName(above.text), namePassage: passageOf(above), isOneLine: false };
}

function readBlock(run: TextRun, place: RegExpExecArray, runs: readonly TextRun[]): PrintedAddress | undefined {
  if (place.index > 4) return undefined;
  const [street, ...above] = linesAbove(run, runs);
  if (street === undefined || PLACE.test(street.text)) return undefined;
  const streetText = STREET.exec(street.text)?.[0].trim();
  if (streetText === undefined) return undefined;
  const names = above.filter((line) => isNameLike(line.text)).slice(0, 3);
  const name = names.at(-1);
  return {
    name: name === undefined ? '' : tidyName(joinHonorific(names)),
    street: streetText,
    place: placeOf(place),
    namePassage: name === undefined ? null : passageOf(name),
    addressPassage: { page: run.page, words: [...street.words, ...run.words], text: `${street.text}, ${run.text}` },
    isOneLine: false,
    placeRun: run,
  };
}

function placeOf([, code = '', town = '']: RegExpExecArray): string {
  return `${code} ${tidyPlace(town)}`;
}

/** `Herrn` / `Frau` / `Firma` on a line of its own belongs to no name: the line below it does. */
function joinHonorific(names: readonly TextRun[]): string {
  const top = names.at(-1)?.text ?? '';
  const isHonorific = /^\W*(?:Herrn?|Frau|Firma|Eheleute|An(?: d\p{L}+)?|Absender(?:in)?:?)\W*$/iu.test(top);
  return isHonorific ? (names.at(-2)?.text ?? top) : top;
}

function nameAbove(run: TextRun, runs: readonly TextRun[]): TextRun | undefined {
  return linesAbove(run, runs, 9).find((line) => isNameLike(line.text));
}

/** Lines directly above a run that start at its left edge, end at its right edge or share its middle; nearest first. */
function linesAbove(run: TextRun, runs: readonly TextRun[], firstGap = LINE_GAP): readonly TextRun[] {
  const stack: TextRun[] = [];
  let lower = run;
  for (;;) {
    const gap = stack.length === 0 ? firstGap : Math.max(LINE_GAP, lower.height);
    const next = runs
      .filter((other) => other.page === run.page && other !== lower && isAligned(run, other))
      .filter((other) => {
        const space = lower.paper.top - other.paper.bottom;
        return space > -1.5 && space < gap && other.paper.top < lower.paper.top - 1;
      })
      .sort((one, other) => other.paper.top - one.paper.top)[0];
    if (next === undefined || stack.length >= 5) return stack;
    stack.push(next);
    lower = next;
  }
}

function isAligned(one: TextRun, other: TextRun): boolean {
  const centres = Math.abs(one.paper.left + one.paper.right - other.paper.left - other.paper.right) / 2;
  return (
    Math.abs(one.paper.left - other.paper.left) < 2.5 ||
    Math.abs(one.paper.right - other.paper.right) < 2.5 ||
    centres < 4
  );
}

/** Whether a line can be the name of a person or organisation. */
export function isNameLike(text: string): boolean {
  return /\p{Lu}/u.test(text) && isNameEntry(text);
}

/** Whether the entry of a form can be a name; its capital may have been misread. */
export function isNameEntry(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  const isMostlyLetters = letters >= 3 && letters >= text.replaceAll(' ', '').length * 0.7;
  return isMostlyLetters && text.length <= 70 && !NOT_A_NAME.test(foldText(text));
}

const NOT_A_NAME =
  /^(?:tel|telefon|telefax|fax|mobil|e mail|www|seite|datum|ihr zeichen|unser zeichen|betreff|rechnung|mit freundlichen|sehr geehrte|anlage|per |einschreiben|eingang|antrag auf|iban|steuernummer)\b/u;

/** A name without honorifics, roles and what recognition left at its ends. */
export function tidyName(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}„"]+|[^\p{L}\p{N}.)]+$/gu, '')
    .replace(/^(?:Absender(?:in)?|Abs\.?|Von|Herrn?|Frau|Firma)[:\s]\s*/iu, '')
    .replace(/\s{2,}/gu, ' ')
    .trim();
}

function tidyPlace(text: string): string {
  return text.split(/\s+(?:Tel|Telefon|Fax|E-Mail|Mobil|den|www)\b/u)[0]?.replace(/[.\s-]+$/u, '') ?? text;
}
