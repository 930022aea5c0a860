/** A day `YYYY-MM-DD` as people read it: `12.03.2026` or `12/03/2026`. Anything else comes back as it is. */
export function formatDay(day: string | null, locale: string): string {
  if (day === null) {
    return '';
  }
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (match === null) {
    return day;
  }
  const [, year = '', month = '', date = ''] = match;
  return locale === 'en' ? `${date}/${month}/${year}` : `${date}.${month}.${year}`;
}

const dateTimeFormats = new Map<string, Intl.DateTimeFormat>();

/** A moment (ISO 8601) as date and time in the reader's time zone. */
export function formatMoment(moment: string | null, locale: string): string {
  if (moment === null) {
    return '';
  }
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) {
    return moment;
  }
  let format = dateTimeFormats.get(locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', { dateStyle: 'medium', timeStyle: 'short' });
    dateTimeFormats.set(locale, format);
  }
  return format.format(date);
}

/** The last day on which something is in force that ends at this moment (ISO 8601), in the reader's time zone. */
export function lastDayBefore(moment: string, locale: string): string {
  const last = new Date(new Date(moment).getTime() - 1);
  return formatDay(toIso(last.getFullYear(), last.getMonth() + 1, last.getDate()), locale);
}

/** The last moment of a day in UTC, for filters that end with the day; absent stays absent. */
export function endOfDay(day: string | undefined): string | undefined {
  return day === undefined ? undefined : `${day}T23:59:59.999Z`;
}

/** Where the days of a field lie: letters were written, follow-ups and ends of terms are to come. */
export type DayOutlook = 'past' | 'ahead';

function fullYear(text: string, today: Date, outlook: DayOutlook): number {
  const year = Number(text);
  if (text.length === 4) {
    return year;
  }
  const century = Math.floor(today.getFullYear() / 100) * 100;
  // A letter is never from the far future: "98" in 2026 means 1998; a deadline in "28" is not of 1928.
  return outlook === 'past' && century + year > today.getFullYear() + 1 ? century - 100 + year : century + year;
}

function isRealDay(year: number, month: number, date: number): boolean {
  const day = new Date(Date.UTC(year, month - 1, date));
  return day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
}

function toIso(year: number, month: number, date: number): string | null {
  if (!isRealDay(year, month, date)) {
    return null;
  }
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/**
 * Reads a day as a clerk types it: `12.3.2026`, `12.03.26`, `120326`, `12032026`, `12.3.` (this year), `12/3/2026`,
 * `2026-03-12`, `heute`/`today`, `gestern`/`yesterday`.
 *
 * @returns `YYYY-MM-DD`, or null when it is no day
 */
export function parseDay(text: string, today: Date = new Date(), outlook: DayOutlook = 'past'): string | null {
  const typed = text.trim().toLowerCase();
  if (typed === 'heute' || typed === 'today') {
    return toIso(today.getFullYear(), today.getMonth() + 1, today.getDate());
  }
  if (typed === 'gestern' || typed === 'yesterday') {
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
    return toIso(day.getFullYear(), day.getMonth() + 1, day.getDate());
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso !== null) {
    return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const parts =
    /^(\d{1,2})[./-]\s*(\d{1,2})(?:[./-]\s*(\d{4}|\d{2})?)?$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  if (parts === null) {
    return null;
  }
  const year = parts[3] === undefined ? today.getFullYear() : fullYear(parts[3], today, outlook);
  return toIso(year, Number(parts[2]), Number(parts[1]));
}
