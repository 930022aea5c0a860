import { describe, expect, it } from '@jest/globals';
import { weekOf } from './index-marks.js';
import { newestParts, type PartOfStock } from './newest-periods.js';

const DAYS = ['2010-01-01', '2015-03-01', '2019-06-01', '2022-01-01', '2025-11-05', '2026-02-01'];
const TODAY = '2026-02-03';
const newestPart = (days: readonly string[], share: number, today: string): PartOfStock | undefined =>
  newestParts(days, [share], today)[0];

describe(newestParts.name, () => {
  it('takes the weeks that hold the share, to today and a week to come', () => {
    expect(newestPart(['2000-01-01', '2026-01-20', '2026-02-01'], 0.5, TODAY)).toEqual({
      marks: [2924, 2925, 2926, 2927].map((week) => `=w${String(week)}`),
      from: '2026-01-20',
      before: undefined,
    });
    expect(weekOf('2026-01-15')).toBe(2924);
    expect(weekOf('2026-01-14')).toBe(2923);
  });

  it('takes months where there would be many weeks', () => {
    expect(newestPart(DAYS, 0.2, TODAY)).toEqual({
      marks: ['=y202511', '=y202512', '=y202601', '=y202602'],
      from: '2025-11-05',
    });
  });

  it('takes months up to the first whole year, and years from there', () => {
    expect(newestPart(DAYS, 0.2, '2027-01-02')?.marks).toEqual(['=y202511', '=y202512', '=y2026', '=y2027']);
  });

  it('takes whole years where there would be many months', () => {
    expect(newestPart(DAYS, 0.4, TODAY)).toEqual({
      marks: ['=y2022', '=y2023', '=y2024', '=y2025', '=y2026'],
      from: '2022-01-01',
      before: undefined,
    });
  });

  it('reaches to today, however long nobody has looked at the stock, and beyond where it does', () => {
    expect(newestPart(DAYS, 0.2, '2028-01-02')?.marks.at(-1)).toBe('=y2028');
    expect(newestPart(DAYS, 0.2, '2020-01-01')?.marks).toContain('=y202602');
  });

  it('takes older parts from where the newer one begins, each with its own marks', () => {
    expect(newestParts(DAYS, [0.2, 0.2, 0.4, 0.6], TODAY)).toEqual([
      { marks: ['=y202511', '=y202512', '=y202601', '=y202602'], from: '2025-11-05', before: undefined },
      { marks: ['=y2022', '=y2023', '=y2024', '=y2025'], from: '2022-01-01', before: '2025-11-05' },
    ]);
  });

  it('takes nothing of shares that are most of the stock, or of a stock it knows nothing of', () => {
    expect(newestPart(DAYS, 0.6, TODAY)).toBeUndefined();
    expect(newestPart(DAYS, 0, TODAY)).toBeUndefined();
    expect(newestPart([], 0.1, TODAY)).toBeUndefined();
    expect(newestPart(['infinity', '-infinity'], 0.1, TODAY)).toBeUndefined();
    expect(newestPart(['0001-01-01', '0001-02-01', '2026-02-01'], 0.5, TODAY)).toBeUndefined();
  });
});
