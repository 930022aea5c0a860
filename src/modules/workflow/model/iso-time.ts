/** A duration as ISO 8601 says it, in parts that cannot be turned into each other. */
export interface IsoDuration {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
}

const DURATION =
  /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})(?:\.\d{1,3})?S)?)?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const CYCLE = /^R(\d{0,6})\/(?:([^/]+)\/)?(P[^/]+)$/;

const DAY_IN_SECONDS = 86_400;
const MONTH_IN_DAYS = 30.44;

/** Reads a duration such as `P3D` or `PT4H`; `undefined` for anything else. @norm ISO 8601-1 section 5.5.2 */
export function parseDuration(text: string): IsoDuration | undefined {
  const found = DURATION.exec(text);
  if (found === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return { months: years * 12 + months, days: weeks * 7 + days, seconds: hours * 3600 + minutes * 60 + seconds };
}

/** Whether a text is a day or a moment that exists. */
export function isMoment(text: string): boolean {
  const [day, time = '00:00'] = text.split('T');
  const date = new Date(`${day ?? ''}T00:00:00Z`);
  // 30 February is read as 2 March: what does not come back the same does not exist.
  if (!MOMENT.test(text) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return false;
  return /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d|$|[Z.+-])/.test(time);
}

/** A repetition; without a number it has no end, without a beginning it begins when it is come to. */
export interface IsoCycle {
  readonly times: number | undefined;
  readonly from: string | undefined;
  readonly every: IsoDuration;
}

/** Reads a repetition such as `R3/P1D` or `R/2027-01-01T08:00:00/P1W`; `undefined` for anything else. */
export function parseCycle(text: string): IsoCycle | undefined {
  const [whole, times = '', from, every = ''] = CYCLE.exec(text) ?? [];
  const interval = parseDuration(every);
  if (whole === undefined || interval === undefined || (from !== undefined && !isMoment(from))) return undefined;
  return { times: times === '' ? undefined : Number(times), from, every: interval };
}

/** About how many seconds a duration has, to hold it against bounds. */
export function roughSeconds({ months, days, seconds }: IsoDuration): number {
  return (months * MONTH_IN_DAYS + days) * DAY_IN_SECONDS + seconds;
}
