import type { PlainValue } from '#kernel/domain-event';

const REPLACEMENT = '\ufffd';

/** Text as PostgreSQL can hold it: NUL and halves of surrogate pairs, which it refuses, become U+FFFD. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', REPLACEMENT);
}

/**
 * A value exactly as it will be read back from a `jsonb` column: absent properties gone, text storable, what JSON has no
 * number for as `null`. Whoever computes a digest must do so over this.
 */
export function storableValue(value: unknown): PlainValue {
  if (typeof value === 'string') return storableText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(storableValue);
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== 'object') return null;
  const present = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(present.map(([key, item]) => [storableText(key), storableValue(item)]));
}
