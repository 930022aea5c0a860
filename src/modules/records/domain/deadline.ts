import { addDays, addMonths, type CalendarDay } from '#kernel/calendar-day';
import { nextWorkingDay, restDayOf, type RestDay } from '#kernel/working-days';

/** What the length of a computed deadline is counted in. */
export type DeadlineUnit = 'days' | 'weeks' | 'months' | 'years';

/**
 * How a deadline (Frist) comes to its end:
 * - `fixed`: an authority or court named the day; it stays (§ 31 (3) sentence 2 VwVfG).
 * - `computed`: so long from a day on.
 */
export type DeadlineRule =
  | { readonly kind: 'fixed'; readonly on: CalendarDay }
  | {
      readonly kind: 'computed';
      readonly from: CalendarDay;
      /** The day on which the event happened does not count; the day whose beginning matters does (§ 187). */
      readonly startsWith: 'event' | 'beginning-of-day';
      readonly amount: number;
      readonly unit: DeadlineUnit;
    };

/** One step of the reckoning, for words. */
export type DeadlineStep =
  | { readonly norm: '§ 187 (1) BGB' | '§ 187 (2) BGB'; readonly day: CalendarDay }
  | { readonly norm: '§ 188 (1) BGB' | '§ 188 (2) BGB' | '§ 188 (3) BGB'; readonly day: CalendarDay }
  | { readonly norm: '§ 193 BGB'; readonly day: CalendarDay; readonly because: RestDay };

/** When a deadline ends, and how that was found. */
export interface ComputedDeadline {
  readonly endsOn: CalendarDay;
  /** Empty where the day was named. */
  readonly steps: readonly DeadlineStep[];
}

/** Longest deadline in each unit; more is a slip of the pen. */
export const DEADLINE_MOST: Readonly<Record<DeadlineUnit, number>> = { days: 3660, weeks: 520, months: 360, years: 30 };

const MONTHS = { months: 1, years: 12 } as const;

/**
 * When a deadline ends.
 * @norm §§ 187, 188, 193 BGB; § 31 (1), (3) VwVfG NRW
 */
export function computeDeadline(rule: DeadlineRule): ComputedDeadline {
  if (rule.kind === 'fixed') return { endsOn: rule.on, steps: [] };
  const withEvent = rule.startsWith === 'event';
  const firstDay = withEvent ? addDays(rule.from, 1) : rule.from;
  const start: DeadlineStep = { norm: withEvent ? '§ 187 (1) BGB' : '§ 187 (2) BGB', day: firstDay };
  const last = lastDayOf(rule);
  const steps: DeadlineStep[] = [start, last];
  const because = restDayOf(last.day);
  if (because === undefined) return { endsOn: last.day, steps };
  const endsOn = nextWorkingDay(last.day);
  return { endsOn, steps: [...steps, { norm: '§ 193 BGB', day: endsOn, because }] };
}

/** The last day before rest days are looked at. */
function lastDayOf({ from, startsWith, amount, unit }: Extract<DeadlineRule, { kind: 'computed' }>): DeadlineStep {
  const dayBefore = startsWith === 'event' ? from : addDays(from, -1);
  if (unit === 'days') return { norm: '§ 188 (1) BGB', day: addDays(dayBefore, amount) };
  if (unit === 'weeks') return { norm: '§ 188 (2) BGB', day: addDays(dayBefore, 7 * amount) };
  const months = amount * MONTHS[unit];
  const corresponding = addMonths(from, months);
  const isShort = corresponding.slice(8) !== from.slice(8);
  // With the beginning of a day the deadline ends on the day before the one of the same number; where the month has no
  // such day, its last day is the end already.
  const day = startsWith === 'event' || isShort ? corresponding : addDays(corresponding, -1);
  return { norm: isShort ? '§ 188 (3) BGB' : '§ 188 (2) BGB', day };
}
