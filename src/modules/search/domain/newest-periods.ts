import { MARKS, weekOf } from './index-marks.js';

/** More weeks or months than these are asked for as months or whole years, and what is older is left out afterwards: each mark costs something for every hit. */
const WEEKS_MAX = 6;
const MONTHS_MAX = 6;
const YEARS_MAX = 40;
/** A day or two of what is dated ahead, or of clocks that do not agree. */
const DAYS_TO_COME = 7;
const DAY_MS = 24 * 3600 * 1000;

/** The newest part of a stock. */
export interface NewestPart {
  /** Marks of weeks, months or years all of it lies in. */
  readonly marks: readonly string[];
  /** Its first day, YYYY-MM-DD. */
  readonly from: string;
}

/**
 * The newest weeks that hold about this share of a stock, up to today, however long ago it was looked at; undefined where it
 * is more than half of it, or nothing is known of its days.
 * @param days of the stock from the oldest to the newest, at equal distances, YYYY-MM-DD
 * @param today YYYY-MM-DD
 */
export function newestPart(days: readonly string[], share: number, today: string): NewestPart | undefined {
  const known = days.at(-1);
  const first = days[Math.floor((1 - share) * (days.length - 1))];
  if (share <= 0 || share > 0.5 || !isDay(known) || !isDay(first) || !isDay(today)) return undefined;
  const last = addDays(known > today ? known : today, DAYS_TO_COME);
  const [firstWeek, lastWeek] = [weekOf(first), weekOf(last)];
  if (lastWeek - firstWeek < WEEKS_MAX) return { marks: range(firstWeek, lastWeek).map(MARKS.week), from: first };
  const marks = monthsAndYears(monthOf(first), monthOf(last));
  return marks && { marks: marks.map(MARKS.period), from: first };
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
