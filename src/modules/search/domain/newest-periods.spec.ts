import { describe, expect, it } from '@jest/globals';
import { newestPeriods } from './newest-periods.js';

const DAYS = ['2010-01-01', '2015-03-01', '2019-06-01', '2022-01-01', '2025-11-05', '2026-02-01'];

describe(newestPeriods.name, () => {
  it('takes the months that hold the share, and three months to come', () => {
    const [slice] = newestPeriods(DAYS, [0.2]);
    expect(slice?.periods.slice(0, 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(slice?.periods.at(-1)).toBe('2026-05');
    expect(slice?.from).toBe('2025-11-01');
  });

  it('takes whole years where there would be very many months', () => {
    expect(newestPeriods(DAYS, [0.4])).toEqual([
      { periods: ['2022', '2023', '2024', '2025', '2026'], from: '2022-01-01' },
    ]);
  });

  it('leaves out shares that are most of the stock, and those that add nothing', () => {
    expect(newestPeriods(DAYS, [0.6, 2])).toEqual([]);
    expect(newestPeriods(DAYS, [0.01, 0.02])).toHaveLength(1);
    expect(newestPeriods(DAYS, [0.01, 0.4])).toHaveLength(2);
  });

  it('knows no periods of a stock it knows nothing of', () => {
    expect(newestPeriods([], [0.1])).toEqual([]);
    expect(newestPeriods(['infinity', '-infinity'], [0.1])).toEqual([]);
  });
});
