import { describe, expect, it } from '@jest/globals';
import { newestYears } from './newest-years.js';

const DAYS = ['2010-01-01', '2015-03-01', '2019-06-01', '2022-01-01', '2024-05-05', '2026-02-01'];

describe(newestYears.name, () => {
  it('takes the years that hold the share, and one to come', () => {
    expect(newestYears(DAYS, [0.2])).toEqual([[2024, 2025, 2026, 2027]]);
    expect(newestYears(DAYS, [0.01, 0.4])).toEqual([
      [2024, 2025, 2026, 2027],
      [2022, 2023, 2024, 2025, 2026, 2027],
    ]);
  });

  it('leaves out shares that are most of the stock, and those that add nothing', () => {
    expect(newestYears(DAYS, [0.6, 2])).toEqual([]);
    expect(newestYears(DAYS, [0.01, 0.02])).toHaveLength(1);
  });

  it('knows no years of a stock it knows nothing of', () => {
    expect(newestYears([], [0.1])).toEqual([]);
    expect(newestYears(['infinity', '-infinity'], [0.1])).toEqual([]);
  });
});
