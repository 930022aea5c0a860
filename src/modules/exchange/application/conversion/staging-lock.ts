/** Days for which what was sent for a conversion is kept before it is taken over or forgotten. */
const STAGING_DAYS = 30;

/** Until when what is not yet a record is kept; whatever becomes a record is locked as one then. */
export function stagedUntil(now: Date): Date {
  return new Date(now.getTime() + STAGING_DAYS * 24 * 3_600_000);
}
