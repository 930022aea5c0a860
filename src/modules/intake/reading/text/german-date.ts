import { distance } from 'fastest-levenshtein';
import { foldText } from './folding.js';

/** A date found in a text. */
export interface DateInText {
  /** The day as YYYY-MM-DD. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  /** Whether letters had to be taken for digits. */
  readonly isMisread: boolean;
}

const MONTHS = [
  'januar',
  'februar',
  'marz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
] as const;
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  janner: 1,
  jan: 1,
  feb: 2,
  febr: 2,
  mrz: 3,
  mar: 3,
  maerz: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dez: 12,
};

const DIGIT = '[0-9OoQDlI|!SsBZ]';
const NUMERIC = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(${DIGIT}{1,2})\\s?[.,]\\s?(${DIGIT}{1,2})\\s?[.,]\\s?([12lIZ|]${DIGIT}{3}|${DIGIT}{2})(?![\\p{L}\\p{N}/-]|\\.\\d)`,
  'gu',
);
const ISO = /(?<![\p{L}\p{N}-])([12]\d{3})-(\d{2})-(\d{2})(?![\p{L}\p{N}-])/gu;
const SLASHED = /(?<![\p{L}\p{N}./-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\p{L}\p{N}/-])/gu;
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(${DIGIT}{1,2})[.,]?\\s{0,2}([\\p{L}1|]{3,10})[.,]?\\s{0,2}([12lIZ|]${DIGIT}{3})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** All dates in a text in German spellings (12.03.2026, 12. März 2026, 12. MRZ. 2026, 2026-03-12), misread digits forgiven. */
export function findDates(text: string): readonly DateInText[] {
  const found = [
    ...collect(text, ISO, (m) => [m[3], m[2], m[1]]),
    ...collect(text, NUMERIC, (m) => [m[1], m[2], m[3]]),
    ...collect(text, SLASHED, (m) => [m[1], m[2], m[3]]),
    ...collect(text, WRITTEN, (m) => [m[1], monthNumber(m[2] ?? ''), m[3]]),
  ];
  return found.sort((one, other) => one.start - other.start);
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

type DateParts = readonly (string | undefined)[];

function collect(text: string, pattern: RegExp, parts: (match: RegExpExecArray) => DateParts): DateInText[] {
  const dates: DateInText[] = [];
  for (const match of text.matchAll(pattern)) {
    const [day, month, year] = parts(match);
    if (day === undefined || month === undefined || year === undefined) continue;
    if (!/\d/u.test(day + year)) continue;
    const iso = toIso(asDigits(day), asDigits(month), asDigits(year));
    if (iso === undefined) continue;
    dates.push({
      iso,
      start: match.index,
      end: match.index + match[0].length,
      isMisread: /\D/u.test(day + month + year),
    });
  }
  return dates;
}

function asDigits(text: string): string {
  return text
    .replace(/[OoQD]/gu, '0')
    .replace(/[lI|!]/gu, '1')
    .replace(/[Ss]/gu, '5')
    .replace(/B/gu, '8')
    .replace(/Z/gu, '2');
}

function toIso(day: string, month: string, year: string): string | undefined {
  const fullYear = year.length === 2 ? `20${year}` : year;
  const date = new Date(Date.UTC(Number(fullYear), Number(month) - 1, Number(day)));
  const isReal = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

function monthNumber(name: string): string | undefined {
  const folded = foldText(name.replace(/[1|]/gu, 'l'));
  const exact = SHORT_MONTHS[folded];
  if (exact !== undefined) return String(exact);
  const ranked = MONTHS.map((month, index) => ({ index, edits: distance(folded, month) })).sort(
    (one, other) => one.edits - other.edits,
  );
  const best = ranked[0];
  const second = ranked[1];
  if (best === undefined || second === undefined || folded.length < 3) return undefined;
  const allowed = folded.length >= 6 ? 2 : folded.length >= 4 ? 1 : 0;
  return best.edits <= allowed && best.edits < second.edits ? String(best.index + 1) : undefined;
}
