import { describe, expect, it } from '@jest/globals';
import { daysBetween, findDates } from './german-date.js';

describe(findDates.name, () => {
  it.each([
    ['12.03.2026', '2026-03-12'],
    ['3.4.26', '2026-04-03'],
    ['12. März 2026', '2026-03-12'],
    ['12. Marz 2026', '2026-03-12'],
    ['12. MRZ. 2026', '2026-03-12'],
    ['1. Januar 2025', '2025-01-01'],
    ['2026-03-12', '2026-03-12'],
    ['12/03/2026', '2026-03-12'],
    ['l2.O3.2O26', '2026-03-12'],
    ['1Z.03.2026', '2026-03-12'],
    ['12 . 03 . 2026', '2026-03-12'],
    ['12,03.2026', '2026-03-12'],
    ['7. Dezernber 2025', '2025-12-07'],
  ])('reads %s', (text, iso) => {
    expect(findDates(`Talheim, den ${text}`).map((date) => date.iso)).toEqual([iso]);
  });

  it.each(['32.01.2026', '30.02.2026', '63.10.01/0042', 'Tel. 0123.45.67890', '12.03.2026-4', 'Juni oder Juli 2026'])(
    'finds no date in %s',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  it('says when letters were taken for digits and where the date stands', () => {
    expect(findDates('am l2.03.2026 um')).toEqual([{ iso: '2026-03-12', start: 3, end: 13, isMisread: true }]);
  });

  it('does not decide between June and July when the letters fit both', () => {
    expect(findDates('3. Jui 2026')).toEqual([]);
  });
});

describe(daysBetween.name, () => {
  it('counts whole days over a change of month', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
  });
});
