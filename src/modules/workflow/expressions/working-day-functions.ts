import { date, FeelDate, FeelDateTime, FeelFunction, parseDate } from 'feelin';
import { addDays, type CalendarDay } from '#kernel/calendar-day';
import { nextWorkingDay, restDayOf } from '#kernel/working-days';
import { WORKING_DAY_FUNCTIONS } from './feel-functions.js';

/** Nobody plans further; it bounds the counting. */
const MOST_DAYS = 3660;

type Implementation = (...values: readonly unknown[]) => unknown;

const IMPLEMENTATIONS: Readonly<Record<keyof typeof WORKING_DAY_FUNCTIONS, Implementation>> = {
  isWorkingDay: (day) => onDay(day, (known) => restDayOf(known) === undefined),
  nextWorkingDay: (day) => onDay(day, (known) => date(nextWorkingDay(known))),
  addWorkingDays: (day, count) => onDay(day, (known) => addWorkingDays(known, count)),
  workingDaysBetween: (from, until) => onDay(from, (first) => onDay(until, (last) => countBetween(first, last))),
};

/** The functions of this product as expressions call them. */
export const WORKING_DAYS: Readonly<Record<string, FeelFunction>> = Object.fromEntries(
  Object.entries(WORKING_DAY_FUNCTIONS).map(([name, parameters]) => [
    name,
    new FeelFunction(IMPLEMENTATIONS[name as keyof typeof IMPLEMENTATIONS], [...parameters]),
  ]),
);

function onDay(value: unknown, use: (day: CalendarDay) => unknown): unknown {
  if (!(value instanceof FeelDate) && !(value instanceof FeelDateTime) && typeof value !== 'string') return null;
  const day = String(value).slice(0, 10);
  return parseDate(day) === null ? null : use(day);
}

function addWorkingDays(day: CalendarDay, count: unknown): unknown {
  if (typeof count !== 'number' || !Number.isInteger(count) || Math.abs(count) > MOST_DAYS) return null;
  const step = Math.sign(count);
  let found = day;
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step);
    if (restDayOf(found) === undefined) left -= 1;
  }
  return date(found);
}

/** Working days after the first day up to and including the last. */
function countBetween(first: CalendarDay, last: CalendarDay): number | null {
  if (addDays(first, MOST_DAYS) < last || first > last) return first > last ? 0 : null;
  let count = 0;
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) if (restDayOf(day) === undefined) count += 1;
  return count;
}
