import { MARKS, weekOf } from './index-marks.js';

/** More weeks or months than these are asked for as months or whole years, and what is older is left out afterwards: each mark costs something for every hit. */
const WEEKS_MAX = 6;
const MONTHS_MAX = 6;
const YEARS_MAX = 40;
/** A day or two of what is dated ahead, or of clocks that do not agree. */
const DAYS_TO_COME = 7;
const DAY_MS = 24 * 3600 * 1000;

/** A part of a stock. */
export interface PartOfStock {
  /** Marks of weeks, months or years all of it lies in; none where its days say enough, as it has an index of its own. */
  readonly marks: readonly string[];
  /** Its first day, YYYY-MM-DD. */
  readonly from: string;
  /** The day after its last, YYYY-MM-DD; undefined for the newest part. */
  readonly before: string | undefined;
}

/** What is known of the days of a stock. */
export interface DaysOfStock {
  /** Days from the oldest to the newest, at equal distances in the stock, YYYY-MM-DD. */
  readonly days: readonly string[];
  /** Years (YYYY) that have an index of their own: parts do not reach beyond them. */
  readonly yearsApart: ReadonlySet<string>;
  /** Last day that is asked for, YYYY-MM-DD; undefined where the newest are. */
  readonly last?: string | undefined;
}

/**
 * The newest part of a stock and older ones, each beginning where the one before it ends, that hold these shares of it
 * together. The newest reaches to today, however long ago the stock was looked at. Ends where a share is more than half, or
 * nothing is known of the days.
 * @param shares growing, each together with those before it
 * @param today YYYY-MM-DD
 */
export function newestParts(stock: DaysOfStock, shares: readonly number[], today: string): readonly PartOfStock[] {
  const { days, yearsApart } = stock;
  const known = days.at(-1);
  if (!isDay(known) || !isDay(today)) return [];
  const end = addDays(stock.last ?? addDays(known > today ? known : today, DAYS_TO_COME), 1);
  const firsts = [...new Set(whileKnown(shares, (share) => firstDay(days, share)))];
  const begins = withYears(firsts, end, yearsApart);
  return whileKnown(begins, (from, place) => {
    const before = begins[place - 1] ?? (yearsApart.has(yearOf(from)) ? nextYear(from) : undefined);
    const marks = marksOfPart(from, begins[place - 1] ?? end, yearsApart);
    return marks && { marks, from, before };
  });
}

/** Only what lies between two days of a stock, each of which may be missing. */
export function daysBetween(stock: DaysOfStock, from: string | undefined, to: string | undefined): DaysOfStock {
  const days = stock.days.filter((day) => (from === undefined || day >= from) && (to === undefined || day <= to));
  return { ...stock, days, last: isDay(to) ? to : stock.last };
}

/** First days of parts, with those of the years that have an index of their own, each once, the newest first. */
function withYears(firsts: readonly string[], end: string, yearsApart: ReadonlySet<string>): readonly string[] {
  const oldest = firsts.at(-1);
  if (oldest === undefined) return [];
  const borders = [...yearsApart]
    .flatMap((year) => [`${year}-01-01`, nextYear(year)])
    .filter((day) => day > oldest && day < end);
  return [...new Set([...firsts, ...borders])].sort().reverse();
}

/** A part within a year that has an index of its own needs no marks where it is most of it. */
function marksOfPart(from: string, before: string, yearsApart: ReadonlySet<string>): readonly string[] | undefined {
  const last = addDays(before, -1);
  const isApart = yearsApart.has(yearOf(from));
  return isApart && monthOf(last) - monthOf(from) >= MONTHS_MAX ? [] : marksOfDays(from, last);
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

function nextYear(day: string): string {
  return `${String(Number(yearOf(day)) + 1).padStart(4, '0')}-01-01`;
}

/** What becomes of each, up to the first of which nothing becomes. */
function whileKnown<T, U>(all: readonly T[], make: (one: T, place: number) => U | undefined): readonly U[] {
  const made = all.map(make);
  const end = made.indexOf(undefined);
  return made.slice(0, end === -1 ? undefined : end).flatMap((one) => (one === undefined ? [] : [one]));
}

/** First day of the newest part that holds this share; undefined where that is more than half, or nothing is known. */
function firstDay(days: readonly string[], share: number): string | undefined {
  const day = days[Math.floor((1 - share) * (days.length - 1))];
  return share > 0 && share <= 0.5 && isDay(day) ? day : undefined;
}

/** Marks of all weeks, months or years from a day to another; undefined where they are very many. */
function marksOfDays(first: string, last: string): readonly string[] | undefined {
  const [firstWeek, lastWeek] = [weekOf(first), weekOf(last)];
  if (lastWeek - firstWeek < WEEKS_MAX) return range(firstWeek, lastWeek).map(MARKS.week);
  return monthsAndYears(monthOf(first), monthOf(last))?.map(MARKS.period);
}

/** Months up to the first whole year, or that year as a whole where they were many, then years; undefined where they are very many. */
function monthsAndYears(first: number, last: number): readonly string[] | undefined {
  if (last - first < MONTHS_MAX) return range(first, last).map(monthName);
  const years = range(Math.floor(first / 12), Math.floor(last / 12));
  if (years.length > YEARS_MAX) return undefined;
  const [begun = '', ...whole] = years.map((year) => String(year).padStart(4, '0'));
  const months = 12 - (first % 12);
  return months > MONTHS_MAX ? [begun, ...whole] : [...range(first, first + months - 1).map(monthName), ...whole];
}

function isDay(day: string | undefined): day is string {
  return day !== undefined && /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(day);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, after) => first + after);
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
