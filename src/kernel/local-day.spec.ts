import { describe, expect, it } from '@jest/globals';
import { endOfDay, localDay, startOfDay } from './local-day.js';

describe(localDay.name, () => {
  it.each([
    ['2025-12-31T22:59:59Z', '2025-12-31'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
    ['2026-07-14T22:30:00Z', '2026-07-15'],
    ['2026-11-22T12:00:00Z', '2026-11-22'],
  ])('puts %s on %s', (instant, day) => {
    expect(localDay(new Date(instant))).toBe(day);
  });
});

describe(endOfDay.name, () => {
  it.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z', '2026-01-15T22:59:59.999Z'],
    ['2026-07-14', '2026-07-13T22:00:00.000Z', '2026-07-14T21:59:59.999Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
    ['2026-12-31', '2026-12-30T23:00:00.000Z', '2026-12-31T22:59:59.999Z'],
  ])('lets %s last from %s to %s', (day, from, until) => {
    expect([startOfDay(day).toISOString(), endOfDay(day).toISOString()]).toEqual([from, until]);
    expect([localDay(startOfDay(day)), localDay(endOfDay(day))]).toEqual([day, day]);
  });
});
