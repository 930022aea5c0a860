import { describe, expect, it } from '@jest/globals';
import { daysAtEqualDistances } from './days-of-stock.js';

const shareFrom = (days: readonly string[], first: string): number =>
  days.filter((day) => day >= first).length / days.length;

describe(daysAtEqualDistances.name, () => {
  it('counts days that are frequent as often as they are', () => {
    const days = daysAtEqualDistances({
      days: ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'],
      frequent: ['2025-03-03', '2019-05-05'],
      shares: [0.4, 0.1],
    });
    expect(shareFrom(days, '2025-01-01')).toBeCloseTo(0.4, 2);
    expect(shareFrom(days, '2022-01-01')).toBeCloseTo(0.7, 2);
    expect(days.at(0)).toBe('2019-05-05');
    expect(days.at(-1)).toBe('2025-03-03');
    expect([...days].sort()).toEqual(days);
  });

  it('knows a stock of a few days, all of them frequent, and one of none', () => {
    const days = daysAtEqualDistances({ days: [], frequent: ['2026-02-02', '2026-02-01'], shares: [0.25, 0.75] });
    expect(shareFrom(days, '2026-02-02')).toBeCloseTo(0.25, 2);
    expect(daysAtEqualDistances({ days: [], frequent: [], shares: [] })).toEqual([]);
  });
});
