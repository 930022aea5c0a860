/** From when a retention period counts: from the order "z.d.A.", or from the end of the calendar year in which it was given. */
export type RetentionStart = 'closing' | 'year-end';

/**
 * How long a file is kept after it was closed (Aufbewahrungsdauer).
 * - `years`: a number of years from the start.
 * - `permanent`: without limit.
 * - `event`: as long as something lasts that the words name ("Bestand des Gebäudes"), and a number of years beyond.
 */
export type RetentionRule =
  | { readonly kind: 'years'; readonly years: number; readonly start: RetentionStart }
  | { readonly kind: 'permanent' }
  | { readonly kind: 'event'; readonly event: string; readonly years: number };

/** Longest period in years that can be meant seriously; longer ones are permanent. */
export const MAX_RETENTION_YEARS = 150;

const PERMANENT = /^(dauernd|dauerhaft|unbefristet|unbegrenzt|permanent|ewig|immer|u)$/i;
const YEARS = /^(\d{1,3})\s*(j|jahr|jahre|years?|y)?\.?$/i;
const EVENT = /^(.*\S)\s*\+\s*(\d{1,3})\s*(j|jahr|jahre|years?)?\.?$/i;

/**
 * Reads a retention period as people write it: `10`, `10 Jahre`, `dauernd`, `Bestand des Gebäudes + 5 Jahre`.
 * @returns `undefined` when the words are none of these or the years are more than {@link MAX_RETENTION_YEARS}
 */
export function parseRetention(text: string, start: RetentionStart = 'year-end'): RetentionRule | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (PERMANENT.test(trimmed)) return { kind: 'permanent' };
  const years = YEARS.exec(trimmed);
  if (years) return withinLimit({ kind: 'years' as const, years: Number(years[1]), start });
  const event = EVENT.exec(trimmed);
  if (event?.[1] === undefined || /^\d+$/.test(event[1])) return undefined;
  return withinLimit({ kind: 'event' as const, event: event[1], years: Number(event[2]) });
}

/** Writes a period so that {@link parseRetention} reads the same from it. */
export function retentionText(rule: RetentionRule): string {
  switch (rule.kind) {
    case 'permanent':
      return 'dauernd';
    case 'years':
      return String(rule.years);
    case 'event':
      return `${rule.event} + ${String(rule.years)}`;
  }
}

function withinLimit<Rule extends { readonly years: number }>(rule: Rule): Rule | undefined {
  return rule.years <= MAX_RETENTION_YEARS ? rule : undefined;
}
