import { addDays, type CalendarDay, weekdayOf } from './calendar-day.js';

/** A public holiday of North Rhine-Westphalia. @norm § 2 Feiertagsgesetz NW */
export type PublicHoliday =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'labour-day'
  | 'ascension'
  | 'whit-monday'
  | 'corpus-christi'
  | 'german-unity'
  | 'all-saints'
  | 'christmas-day'
  | 'boxing-day';

/** Why a deadline does not end on a day. */
export type RestDay = PublicHoliday | 'saturday' | 'sunday';

/** Easter Sunday by the Gregorian calendar (after Oudin); 1583 and later. */
export function easterSunday(year: number): CalendarDay {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = Math.floor((century - 17) / 25);
  let moon = (century - Math.floor(century / 4) - Math.floor((century - correction) / 3) + 19 * golden + 15) % 30;
  moon -= Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(`${String(year).padStart(4, '0')}-03-28`, moon - weekday);
}

/** The public holidays of a year in North Rhine-Westphalia by day. */
export function publicHolidays(year: number): ReadonlyMap<CalendarDay, PublicHoliday> {
  const easter = easterSunday(year);
  const on = (day: string): CalendarDay => `${String(year).padStart(4, '0')}-${day}`;
  return new Map<CalendarDay, PublicHoliday>([
    [on('01-01'), 'new-year'],
    [addDays(easter, -2), 'good-friday'],
    [addDays(easter, 1), 'easter-monday'],
    [addDays(easter, 50), 'whit-monday'],
    [addDays(easter, 60), 'corpus-christi'],
    [on('05-01'), 'labour-day'],
    [on('10-03'), 'german-unity'],
    [on('11-01'), 'all-saints'],
    [on('12-25'), 'christmas-day'],
    [on('12-26'), 'boxing-day'],
    // last, for it may fall on the first of May: the day is called by the older name
    [addDays(easter, 39), 'ascension'],
  ]);
}

/** Why the day is none on which a deadline ends or an office works; `undefined` on working days. */
export function restDayOf(day: CalendarDay): RestDay | undefined {
  const holiday = publicHolidays(Number(day.slice(0, 4))).get(day);
  if (holiday !== undefined) return holiday;
  const weekday = weekdayOf(day);
  if (weekday === 0) return 'sunday';
  return weekday === 6 ? 'saturday' : undefined;
}

/** The day itself when it is a working day, otherwise the next one. @norm § 193 BGB, § 31 (3) VwVfG NRW */
export function nextWorkingDay(day: CalendarDay): CalendarDay {
  let candidate = day;
  while (restDayOf(candidate) !== undefined) candidate = addDays(candidate, 1);
  return candidate;
}
