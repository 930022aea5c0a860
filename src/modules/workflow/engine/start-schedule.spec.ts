import { describe, expect, it } from '@jest/globals';
import { nextStart } from './start-schedule.js';

const SINCE = new Date('2026-03-27T09:00:00Z');

describe(nextStart, () => {
  it.each([
    ['date', '2026-04-01T08:00:00', '2026-03-27T09:00:00Z', '2026-04-01T06:00:00.000Z'],
    ['date', '2026-03-01T08:00:00', '2026-03-27T09:00:00Z', null],
    ['duration', 'P1D', '2026-03-27T09:00:00Z', '2026-03-28T09:00:00.000Z'],
    ['duration', 'P1D', '2026-03-28T09:00:00Z', null],
    // eight o'clock stays eight o'clock when summer time begins
    ['cycle', 'R/2026-03-01T08:00:00/P1D', '2026-03-28T08:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['cycle', 'R/P1W', '2026-03-27T09:00:00Z', '2026-04-03T08:00:00.000Z'],
    ['cycle', 'R/2026-01-31T06:00:00/P1M', '2026-02-01T00:00:00Z', '2026-02-28T05:00:00.000Z'],
    ['cycle', 'R/2026-01-31T06:00:00/P1M', '2026-02-28T06:00:00Z', '2026-03-31T04:00:00.000Z'],
    // after years without anybody looking the next one, not those in between
    ['cycle', 'R/2020-01-01/P1D', '2026-03-27T09:00:00Z', '2026-03-27T23:00:00.000Z'],
    ['cycle', 'R3/PT4H', '2026-03-27T17:00:00Z', '2026-03-27T21:00:00.000Z'],
    ['cycle', 'R3/PT4H', '2026-03-27T21:00:00Z', null],
    ['cycle', 'R2/2026-03-27T12:00:00Z/P1D', '2026-03-27T11:00:00Z', '2026-03-27T12:00:00.000Z'],
    ['cycle', 'R2/2026-03-27T12:00:00Z/P1D', '2026-03-28T12:00:00Z', null],
  ] as const)('%s %s after %s is %s', (kind, value, after, next) => {
    expect(nextStart({ kind, value }, SINCE, new Date(after))?.toISOString() ?? null).toBe(next);
  });

  it.each([
    ['cycle', 'R/P0D'],
    ['cycle', 'täglich'],
    ['date', 'morgen'],
  ] as const)('says no time for %s %s', (kind, value) => {
    expect(() => nextStart({ kind, value }, SINCE, SINCE)).toThrow();
  });
});
