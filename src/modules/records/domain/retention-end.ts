import { addMonths, type CalendarDay } from '#kernel/calendar-day';

/** How long a file is kept, as the plan unit said when the file was closed (Aufbewahrungsdauer). */
export type FileRetentionRule =
  | { readonly kind: 'years'; readonly years: number; readonly start: 'closing' | 'year-end' }
  | { readonly kind: 'permanent' }
  | { readonly kind: 'event'; readonly event: string; readonly years: number };

/** What the retention period of a closed file is reckoned from. */
export interface RetentionClock {
  readonly rule: FileRetentionRule;
  /** Day of the order "z.d.A.". */
  readonly closedOn: CalendarDay;
  /** Day on which the event of the rule happened; `null` until it is known. */
  readonly eventOn: CalendarDay | null;
}

/**
 * Last day on which a closed file must be kept (Aufbewahrungsende); `null` when that is not known yet or never.
 * An event that came before closing starts nothing earlier than closing does; its years count from the end of its year.
 */
export function retainUntil({ rule, closedOn, eventOn }: RetentionClock): CalendarDay | null {
  if (rule.kind === 'permanent') return null;
  if (rule.kind === 'years') {
    return rule.start === 'closing' ? addMonths(closedOn, 12 * rule.years) : yearEnd(closedOn, rule.years);
  }
  if (eventOn === null) return null;
  return yearEnd(eventOn > closedOn ? eventOn : closedOn, rule.years);
}

function yearEnd(day: CalendarDay, years: number): CalendarDay {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}-12-31`;
}
