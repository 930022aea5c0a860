const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The day, YYYY-MM-DD, that a point in time falls on where the city lies: years and deadlines begin at its midnight. */
export function localDay(now: Date): string {
  return DAY.format(now);
}
