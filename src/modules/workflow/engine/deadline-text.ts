import { addDays } from '#kernel/calendar-day';
import { localDay } from '#kernel/local-day';
import { nextWorkingDay } from '#kernel/working-days';
import { momentOfWallTime, wallTime } from './local-time.js';
import { dueMoment } from './durable-timer.js';

const DAY_ALONE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_ONLY = /^P(\d{1,4})D$/;

/**
 * The moment a text of a model means: an ISO 8601 date, date and time, or duration from now on.
 * @param days whether whole days count as working days (North Rhine-Westphalia) or as they come
 * @returns `null` for no text and for one that says no moment
 */
export function momentOf(text: string | null, days: 'working' | 'calendar', now: Date): Date | null {
  if (text === null) return null;
  try {
    const wholeDays = DAYS_ONLY.exec(text)?.[1];
    if (wholeDays !== undefined && days === 'working') return afterWorkingDays(now, Number(wholeDays));
    if (DAY_ALONE.test(text)) return endOfDay(text);
    const { expireAt } = dueMoment(text.includes('P') ? 'timeDuration' : 'timeDate', text, now);
    return Number.isNaN(expireAt.getTime()) ? null : expireAt;
  } catch {
    return null;
  }
}

/** The same time of day so many working days later. */
function afterWorkingDays(now: Date, count: number): Date {
  const today = localDay(now);
  let day = today;
  for (let left = count; left > 0; left -= 1) day = nextWorkingDay(addDays(day, 1));
  return momentOfWallTime(new Date(wallTime(now).getTime() + (Date.parse(day) - Date.parse(today))));
}

/** What is due on a day is in time as long as the day lasts. */
function endOfDay(day: string): Date | null {
  const end = new Date(`${day}T23:59:59Z`);
  // 30 February is read as 2 March
  return Number.isNaN(end.getTime()) || !end.toISOString().startsWith(day) ? null : momentOfWallTime(end);
}
