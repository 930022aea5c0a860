import { describe, expect, it } from '@jest/globals';
import { formatDay, parseDay } from './dates.js';

const today = new Date(2026, 2, 12);

describe(parseDay.name, () => {
  it.each([
    ['12.3.2026', '2026-03-12'],
    ['12.03.26', '2026-03-12'],
    ['120326', '2026-03-12'],
    ['12032026', '2026-03-12'],
    ['12.3.', '2026-03-12'],
    ['12. 3. 2026', '2026-03-12'],
    ['1/2/2025', '2025-02-01'],
    ['2026-03-01', '2026-03-01'],
    ['heute', '2026-03-12'],
    ['Gestern', '2026-03-11'],
    ['3.4.98', '1998-04-03'],
    ['29.02.2024', '2024-02-29'],
  ])('reads %s as %s', (typed, day) => {
    expect(parseDay(typed, today)).toBe(day);
  });

  it('reads a year of two digits ahead where days are to come', () => {
    expect(parseDay('12.03.28', today, 'ahead')).toBe('2028-03-12');
    expect(parseDay('12.03.28', today)).toBe('1928-03-12');
    expect(parseDay('3.4.98', today, 'ahead')).toBe('2098-04-03');
  });

  it.each(['', '31.02.2026', '29.02.2026', '12.13.2026', 'März', '1', '123', '00.01.2026'])('refuses "%s"', (typed) => {
    expect(parseDay(typed, today)).toBeNull();
  });
});

describe(formatDay.name, () => {
  it('writes a day the German way', () => {
    expect(formatDay('2026-03-09', 'de')).toBe('09.03.2026');
  });

  it('writes a day the English way', () => {
    expect(formatDay('2026-03-09', 'en')).toBe('09/03/2026');
  });

  it('leaves what is no day as it is', () => {
    expect(formatDay('März 2026', 'de')).toBe('März 2026');
    expect(formatDay(null, 'de')).toBe('');
  });
});
