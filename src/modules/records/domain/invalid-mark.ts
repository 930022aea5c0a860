import { ReasonMissing } from '../life-errors.js';

/** Who does something, as it stays in the record. */
export interface Person {
  /** `null` for a part of the product. */
  readonly id: string | null;
  readonly name: string;
}

/** The mark of what counts no longer but stays (ungültig). @norm xdomea 3.1 0617 */
export interface InvalidMark {
  readonly reason: string;
  /** Point in time by ISO 8601. */
  readonly markedAt: string;
  readonly markedBy: string;
}

const REASON_MAX = 500;

/** Trims a reason. @throws {ReasonMissing} Thrown when nothing or too much is left. */
export function checkedReason(reason: string): string {
  const trimmed = reason.trim();
  if (trimmed === '' || trimmed.length > REASON_MAX) throw new ReasonMissing();
  return trimmed;
}

/** A new mark. @throws {ReasonMissing} Thrown when no reason is given. */
export function invalidMark(reason: string, by: Person, now: Date): InvalidMark {
  return { reason: checkedReason(reason), markedAt: now.toISOString(), markedBy: by.name };
}
