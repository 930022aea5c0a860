import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weekdayOf } from './calendar-day.js';
import { easterSunday, nextWorkingDay, publicHolidays, restDayOf } from './working-days.js';

const aDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe(easterSunday.name, () => {
  it.each([
    ['2019-04-21'],
    ['2020-04-12'],
    ['2023-04-09'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2028-04-16'],
    ['2038-04-25'],
    ['2285-03-22'],
  ])('is %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  it('is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1900; year < 2400; year += 1) {
      const day = easterSunday(year);
      expect(weekdayOf(day)).toBe(0);
      expect(day >= `${String(year)}-03-22` && day <= `${String(year)}-04-25`).toBe(true);
    }
  });
});

describe(publicHolidays.name, () => {
  it('are those of North Rhine-Westphalia', () => {
    expect([...publicHolidays(2026)].sort()).toEqual([
      ['2026-01-01', 'new-year'],
      ['2026-04-03', 'good-friday'],
      ['2026-04-06', 'easter-monday'],
      ['2026-05-01', 'labour-day'],
      ['2026-05-14', 'ascension'],
      ['2026-05-25', 'whit-monday'],
      ['2026-06-04', 'corpus-christi'],
      ['2026-10-03', 'german-unity'],
      ['2026-11-01', 'all-saints'],
      ['2026-12-25', 'christmas-day'],
      ['2026-12-26', 'boxing-day'],
    ]);
    expect(publicHolidays(2025).get('2025-06-19')).toBe('corpus-christi');
    expect(publicHolidays(2027).get('2027-05-06')).toBe('ascension');
  });

  it('count once where Ascension falls on the first of May', () => {
    expect(publicHolidays(2008).get('2008-05-01')).toBe('ascension');
    expect(publicHolidays(2008).size).toBe(10);
  });
});

describe(restDayOf.name, () => {
  it.each([
    ['2026-11-22', 'sunday'],
    ['2026-11-21', 'saturday'],
    ['2026-10-03', 'german-unity'],
    ['2026-10-31', 'saturday'],
    ['2025-10-31', undefined],
    ['2026-01-06', undefined],
    ['2026-12-24', undefined],
    ['2026-12-31', undefined],
  ])('says of %s: %s', (day, why) => {
    expect(restDayOf(day)).toBe(why);
  });
});

describe(nextWorkingDay.name, () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-23'],
    ['2026-12-25', '2026-12-28'],
    ['2026-04-03', '2026-04-07'],
    ['2026-06-04', '2026-06-05'],
    ['2022-12-31', '2023-01-02'],
  ])('of %s is %s', (day, working) => {
    expect(nextWorkingDay(day)).toBe(working);
  });

  it('is never earlier, never a rest day, and skips working days never', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const working = nextWorkingDay(day);
        expect(working >= day).toBe(true);
        expect(restDayOf(working)).toBeUndefined();
        if (restDayOf(day) === undefined) expect(working).toBe(day);
      }),
    );
  });
});
