import { addDays } from '#kernel/calendar-day';
import { localDay } from '#kernel/local-day';
import { nextWorkingDay } from '#kernel/working-days';
import { dueMoment } from './durable-timer.js';

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
  return new Date(now.getTime() + (Date.parse(day) - Date.parse(today)));
}
