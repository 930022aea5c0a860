/** What a database knows of the days of a stock, YYYY-MM-DD. */
export interface KnownDays {
  /** All but the frequent ones, from the oldest to the newest, at equal distances. */
  readonly days: readonly string[];
  readonly frequent: readonly string[];
  /** Which part of the whole stock each of the frequent ones is. */
  readonly shares: readonly number[];
}

/** So finely the stock is cut. */
const STEPS = 1000;

/** Days of a stock from the oldest to the newest at equal distances, the frequent ones as often as they are. */
export function daysAtEqualDistances({ days, frequent, shares }: KnownDays): readonly string[] {
  const left = Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
  const each = days.length === 0 ? 0 : left / days.length;
  const weighed = [
    ...days.map((day) => ({ day, share: each })),
    ...frequent.map((day, place) => ({ day, share: shares[place] ?? 0 })),
  ].sort((one, other) => (one.day < other.day ? -1 : 1));
  const total = weighed.reduce((sum, { share }) => sum + share, 0);
  const cut: string[] = [];
  let before = 0;
  for (const { day, share } of weighed) {
    before += share;
    while (cut.length <= STEPS && cut.length / STEPS <= before / total) cut.push(day);
  }
  const last = weighed.at(-1)?.day;
  return last === undefined ? [] : [...cut.slice(0, STEPS), last];
}
