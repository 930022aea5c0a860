import { describe, expect, it } from '@jest/globals';
import { weekOf } from './index-marks.js';
import { daysBetween, newestParts, type PartOfStock } from './newest-periods.js';

const DAYS = ['2010-01-01', '2015-03-01', '2019-06-01', '2022-01-01', '2025-11-05', '2026-02-01'];
const TODAY = '2026-02-03';
const NONE: ReadonlySet<string> = new Set();
const newestPart = (days: readonly string[], share: number, today: string): PartOfStock | undefined =>
  newestParts({ days, yearsApart: NONE }, [share], today)[0];

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
    expect(newestParts({ days: DAYS, yearsApart: NONE }, [0.2, 0.2, 0.4, 0.6], TODAY)).toEqual([
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

  it('lets no part reach beyond a year that has an index of its own, which needs no marks where it is most of it', () => {
    const yearsApart = new Set(['2023', '2024', '2026']);
    expect(newestParts({ days: DAYS, yearsApart }, [0.2, 0.4], TODAY)).toEqual([
      {
        marks: [2922, 2923, 2924, 2925, 2926, 2927].map((week) => `=w${String(week)}`),
        from: '2026-01-01',
        before: '2027-01-01',
      },
      { marks: ['=y202511', '=y202512'], from: '2025-11-05', before: '2026-01-01' },
      { marks: ['=y2025'], from: '2025-01-01', before: '2025-11-05' },
      { marks: [], from: '2024-01-01', before: '2025-01-01' },
      { marks: [], from: '2023-01-01', before: '2024-01-01' },
      { marks: ['=y2022'], from: '2022-01-01', before: '2023-01-01' },
    ]);
  });

  it('has its newest part end with its year only where nothing can be dated into the next', () => {
    const parts = newestParts({ days: DAYS, yearsApart: new Set(['2026']) }, [0.2], '2026-12-28');
    expect(parts.map(({ from, before }) => [from, before])).toEqual([
      ['2027-01-01', undefined],
      ['2026-01-01', '2027-01-01'],
      ['2025-11-05', '2026-01-01'],
    ]);
  });

  it('takes shares of what lies between two days where only that is asked', () => {
    const stock = daysBetween({ days: DAYS, yearsApart: NONE }, '2015-01-01', '2022-12-31');
    expect(stock.days).toEqual(['2015-03-01', '2019-06-01', '2022-01-01']);
    expect(daysBetween(stock, undefined, undefined)).toEqual(stock);
    expect(newestParts({ ...stock, yearsApart: new Set(['2022', '2023']) }, [0.4], TODAY)).toEqual([
      { marks: [], from: '2022-01-01', before: '2023-01-01' },
      { marks: ['=y2019', '=y2020', '=y2021'], from: '2019-06-01', before: '2022-01-01' },
    ]);
  });
});
