/**
 * The newest years that hold about these shares of a stock, for each share; shares of more than half of it are left out.
 * @param days of the stock from the oldest to the newest, at equal distances, YYYY-MM-DD
 */
export function newestYears(days: readonly string[], shares: readonly number[]): readonly (readonly number[])[] {
  const newest = yearOf(days.at(-1));
  if (newest === undefined) return [];
  return shares
    .filter((share) => share > 0 && share <= 0.5)
    .flatMap((share) => {
      const first = yearOf(days[Math.floor((1 - share) * (days.length - 1))]);
      if (first === undefined || newest - first > YEARS_MAX) return [];
      // what is newer than the planner knows belongs to it, too
      return [Array.from({ length: newest - first + 2 }, (_, after) => first + after)];
    })
    .filter((years, index, all) => index === 0 || years.length > (all[index - 1]?.length ?? 0));
}

const YEARS_MAX = 40;

function yearOf(day: string | undefined): number | undefined {
  const year = Number(day?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}
