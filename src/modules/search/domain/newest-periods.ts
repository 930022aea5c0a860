/** More months than these are asked for as whole years, and what is older is left out afterwards: each mark costs something for every hit. */
const MONTHS_MAX = 4;
const YEARS_MAX = 40;
/** What is newer than the planner knows belongs to the newest, too. */
const MONTHS_TO_COME = 3;

/** The newest part of a stock. */
export interface NewestPart {
  /** Months (YYYY-MM) or years (YYYY) all of it lies in. */
  readonly periods: readonly string[];
  /** Its first day, YYYY-MM-DD. */
  readonly from: string;
}

/**
 * The newest months that hold about these shares of a stock, for each share; shares of more than half of it are left out.
 * @param days of the stock from the oldest to the newest, at equal distances, YYYY-MM-DD
 */
export function newestPeriods(days: readonly string[], shares: readonly number[]): readonly NewestPart[] {
  const newest = monthOf(days.at(-1));
  if (newest === undefined) return [];
  let widest = -1;
  return shares
    .filter((share) => share > 0 && share <= 0.5)
    .flatMap((share) => {
      const first = monthOf(days[Math.floor((1 - share) * (days.length - 1))]);
      if (first === undefined || newest - first > YEARS_MAX * 12 || newest - first <= widest) return [];
      widest = newest - first;
      const periods = widest < MONTHS_MAX ? monthsFrom(first, newest) : yearsFrom(first, newest);
      return [{ periods, from: `${monthName(first)}-01` }];
    });
}

function monthsFrom(first: number, newest: number): readonly string[] {
  return range(first, newest + MONTHS_TO_COME).map(monthName);
}

function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function yearsFrom(first: number, newest: number): readonly string[] {
  return range(Math.floor(first / 12), Math.floor((newest + MONTHS_TO_COME) / 12)).map((year) =>
    String(year).padStart(4, '0'),
  );
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, after) => first + after);
}

/** Months since the year 0. */
function monthOf(day: string | undefined): number | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(day ?? '') ?? [];
  return year === undefined || Number(year) === 0 ? undefined : Number(year) * 12 + Number(month) - 1;
}
