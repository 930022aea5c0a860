import type { DisposalKind } from '../domain/plan-unit-content.js';
import type { RetentionStart } from '../domain/retention-rule.js';

const DISPOSAL_KINDS: ReadonlyMap<string, DisposalKind> = new Map([
  ...['a', 'archivwürdig', 'archivieren', 'abgeben', 'abliefern'].map((word) => [word, 'A'] as const),
  ...['b', 'bewerten', 'anbieten', 'auswahl', 'sampling', 'nicht geprüft', 'noch nicht geprüft'].map(
    (word) => [word, 'B'] as const,
  ),
  ...['v', 'vernichten', 'nicht archivwürdig', 'kassieren', 'löschen'].map((word) => [word, 'V'] as const),
]);

/** Kind of disposal in any of the words used for it. @norm xdomea 3.1 code list Aussonderungsart */
export function disposalKindOf(text: string): DisposalKind | undefined {
  return DISPOSAL_KINDS.get(text.trim().toLowerCase());
}

const YES = new Set(['ja', 'j', 'x', '1', 'true', 'wahr', 'yes']);
const NO = new Set(['nein', 'n', '0', 'false', 'falsch', 'no', '-']);

/** Yes or no; `undefined` when it is neither. */
export function yesOrNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

const STARTS: ReadonlyMap<string, RetentionStart> = new Map([
  ...['jahresende', 'ablauf des jahres', 'kalenderjahr', 'year-end'].map((word) => [word, 'year-end'] as const),
  ...['z.d.a.', 'zda', 'schließung', 'abschluss', 'closing'].map((word) => [word, 'closing'] as const),
]);

/** Words of {@link retentionStartOf} that files written here use. */
export const RETENTION_START_WORDS: Readonly<Record<RetentionStart, string>> = {
  'year-end': 'Jahresende',
  closing: 'z.d.A.',
};

/** From when a period counts. */
export function retentionStartOf(text: string): RetentionStart | undefined {
  return STARTS.get(text.trim().toLowerCase());
}

/** A day as `2026-01-31` or `31.1.2026`, in the former spelling; `undefined` when there is no such day. */
export function dayOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : german ? [german[3], german[2], german[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? undefined : written;
}

/** Marks in a list divided by semicolons or commas. */
export function markListOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[;,]/)
        .map((mark) => mark.trim())
        .filter((mark) => mark !== ''),
    ),
  ];
}
