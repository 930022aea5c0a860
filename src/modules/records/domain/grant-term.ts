import { AccessReasonMissing, GrantInvalid } from '../access-errors.js';

/** Purposes of access outside of one's remit (Auskunft, Notfall, Revision, Vertretung ohne Bestellung). */
export const ACCESS_PURPOSES = ['information', 'emergency', 'audit', 'unplanned-absence'] as const;

/** What somebody says he needs a file for that is not his to work on. */
export type AccessPurpose = (typeof ACCESS_PURPOSES)[number];

/** So long access for a stated reason lasts. */
export const REASONED_HOURS = 24;
const LONGEST_DAYS = 366;
const REASON_MAX = 500;
const DAY_MS = 86_400_000;

/** @throws {AccessReasonMissing} Thrown when nothing or too much is left. */
export function checkedReason(reason: string): string {
  const trimmed = reason.trim();
  if (trimmed === '' || trimmed.length > REASON_MAX) throw new AccessReasonMissing();
  return trimmed;
}

/**
 * A grant ends with its last day; it has to be one, not over and no longer than a year away.
 * @throws {GrantInvalid} Thrown when it is over or too far away.
 */
export function checkLastDay(untilDay: string, today: string): void {
  const days = (Date.parse(untilDay) - Date.parse(today)) / DAY_MS;
  if (!(days >= 0 && days <= LONGEST_DAYS)) throw new GrantInvalid('period');
}

/** A right as it is given. */
export interface NewGrant {
  readonly id: string;
  readonly kind: 'given' | 'reasoned';
  readonly userId: string | null;
  readonly unitId: string | null;
  readonly fileId: string | null;
  readonly lineageId: string | null;
  readonly right: 'read' | 'work';
  readonly purpose: AccessPurpose | null;
  readonly reason: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly givenBy: string;
}

/** A right with what lists show of it. */
export interface GrantRow extends NewGrant {
  readonly fileReference: string | null;
  readonly leadUnitId: string | null;
  readonly planMark: string | null;
  readonly planTitle: string | null;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
  readonly reviewedAt: Date | null;
  readonly reviewedBy: string | null;
  readonly reviewNote: string | null;
}
