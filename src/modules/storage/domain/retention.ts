import { InvalidStorageRequestError } from '../errors.js';

/**
 * How firmly a retention (Aufbewahrung) binds: `governance` can be lifted by a specially entitled administrator of the
 * store, `compliance` by nobody before its end.
 */
export type RetentionMode = 'governance' | 'compliance';

/** Until when an object must be kept, and how firmly. */
export interface Retention {
  readonly mode: RetentionMode;
  /** Counted in whole seconds; fractions are rounded up so that a retention never ends early. */
  readonly retainUntil: Date;
}

/** The lock (Sperre und Aufbewahrung) on one object: its retention and, independent of any date, its hold. */
export interface ObjectLock extends Retention {
  readonly hold: boolean;
}

/**
 * Takes a demanded retention into whole seconds.
 * @throws InvalidStorageRequestError when the end is not a date or not in the future
 */
export function checkRetention(retention: Retention, now: Date): Retention {
  const end = retention.retainUntil.getTime();
  if (!(end > now.getTime())) {
    throw new InvalidStorageRequestError('retainUntil', 'The end of a retention must be a date in the future.');
  }
  return { mode: retention.mode, retainUntil: new Date(Math.ceil(end / 1000) * 1000) };
}

/** The lock that is at least as firm as both: later end, firmer mode, held if either is. */
export function strongestLock(one: ObjectLock, other: ObjectLock): ObjectLock {
  return {
    mode: one.mode === 'compliance' || other.mode === 'compliance' ? 'compliance' : 'governance',
    retainUntil: one.retainUntil.getTime() >= other.retainUntil.getTime() ? one.retainUntil : other.retainUntil,
    hold: one.hold || other.hold,
  };
}

/** Names what the actual lock lacks against the demanded one; undefined when it is at least as firm. */
export function findWeakness(actual: ObjectLock, demanded: ObjectLock): string | undefined {
  if (actual.retainUntil.getTime() < demanded.retainUntil.getTime()) {
    return `retained until ${actual.retainUntil.toISOString()} instead of ${demanded.retainUntil.toISOString()}`;
  }
  if (demanded.mode === 'compliance' && actual.mode !== 'compliance') return 'mode governance instead of compliance';
  if (demanded.hold && !actual.hold) return 'not held';
  return undefined;
}

/** Why an object may not be removed at this time; undefined when it may. */
export function findLockReason(lock: ObjectLock, now: Date): 'retained' | 'held' | undefined {
  if (lock.hold) return 'held';
  return lock.retainUntil.getTime() > now.getTime() ? 'retained' : undefined;
}
