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
  /** Marks of weeks, months or years all of it lies in. */
  readonly marks: readonly string[];
  /** Its first day, YYYY-MM-DD. */
  readonly from: string;
  /** The day after its last, YYYY-MM-DD; undefined for the newest part. */
  readonly before: string | undefined;
}

/**
 * The newest part of a stock and older ones, each beginning where the one before it ends, that hold these shares of it
 * together. The newest reaches to today, however long ago the stock was looked at. Ends where a share is more than half, or
 * nothing is known of the days.
 * @param days of the stock from the oldest to the newest, at equal distances, YYYY-MM-DD
 * @param shares growing, each together with those before it
 * @param today YYYY-MM-DD
 */
export function newestParts(days: readonly string[], shares: readonly number[], today: string): readonly PartOfStock[] {
  const known = days.at(-1);
  if (!isDay(known) || !isDay(today)) return [];
  const end = addDays(known > today ? known : today, DAYS_TO_COME + 1);
  const firsts = [...new Set(whileKnown(shares, (share) => firstDay(days, share)))];
  return whileKnown(firsts, (from, place) => {
    const before = firsts[place - 1];
    const marks = marksOfDays(from, addDays(before ?? end, -1));
    return marks && { marks, from, before };
  });
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
