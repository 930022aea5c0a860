import { addDays } from './calendar-day.js';

const HOUR_MS = 3_600_000;
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' });

/** The day, YYYY-MM-DD, that a point in time falls on where the city lies: years and deadlines begin at its midnight. */
export function localDay(now: Date): string {
  return DAY.format(now);
}

/** The moment at which a day begins where the city lies: its midnight. */
export function startOfDay(day: string): Date {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const [hour = 0, minute = 0] = CLOCK.format(noon).split(':').map(Number);
  const asAtNoon = noon - (hour * 60 + minute) * 60_000;
  // the clock changes between one and three, so that one hour later shows by how much midnight was another
  const [early = 0] = CLOCK.format(asAtNoon + HOUR_MS)
    .split(':')
    .map(Number);
  return new Date(asAtNoon - (early - 1) * HOUR_MS);
}

/** The last moment of a day where the city lies: what is due on it is due by then. */
export function endOfDay(day: string): Date {
  return new Date(startOfDay(addDays(day, 1)).getTime() - 1);
}
