import { describe, expect, it } from '@jest/globals';
import { localDay } from './local-day.js';

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
