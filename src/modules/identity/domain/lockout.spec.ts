import { describe, expect, it } from '@jest/globals';
import { Lockout } from './lockout.js';

const NOON = new Date('2026-03-02T12:00:00Z');

function failTimes(times: number): Lockout {
  let lockout = Lockout.clear;
  for (let n = 0; n < times; n += 1) lockout = lockout.afterFailure(NOON);
  return lockout;
}

function minutesOf(lockout: Lockout): number | undefined {
  const until = lockout.lockAt(NOON);
  return until && (until.getTime() - NOON.getTime()) / 60_000;
}

describe(Lockout.name, () => {
  it('forgives four wrong tries', () => {
    expect(failTimes(4).lockAt(NOON)).toBeUndefined();
  });

  it('locks for 15 minutes at the fifth wrong try', () => {
    expect(minutesOf(failTimes(5))).toBe(15);
  });

  it('ends at the minute it said', () => {
    const lockout = failTimes(5);
    expect(lockout.lockAt(new Date('2026-03-02T12:14:59.999Z'))).toEqual(new Date('2026-03-02T12:15:00Z'));
    expect(lockout.lockAt(new Date('2026-03-02T12:15:00Z'))).toBeUndefined();
  });

  it.each([
    [10, 30],
    [15, 60],
    [35, 960],
    [40, 1440],
    [500, 1440],
  ])('after %i wrong tries in all locks for %i minutes', (tries, minutes) => {
    expect(minutesOf(failTimes(tries))).toBe(minutes);
  });

  it('gives the full number of tries again after a lock', () => {
    expect(failTimes(9).lockAt(NOON)).toBeUndefined();
  });
});
