import type { Retention } from '#modules/storage';

/** Days for which what was sent for a conversion is kept before it is taken over or forgotten. */
export const STAGING_DAYS = 30;

/** The lock of what is not yet a record: kept for a month; whatever becomes a record is locked as one then. */
export function stagingLock(now: Date): { readonly retention: Retention; readonly hold: boolean } {
  const retainUntil = new Date(now.getTime() + STAGING_DAYS * 24 * 3_600_000);
  return { retention: { mode: 'governance', retainUntil }, hold: false };
}
