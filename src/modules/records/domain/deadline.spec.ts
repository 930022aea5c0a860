import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '#kernel/calendar-day';
import { restDayOf } from '#kernel/working-days';
import { computeDeadline, type DeadlineUnit } from './deadline.js';

const aDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function ends(from: string, amount: number, unit: DeadlineUnit, startsWith: 'event' | 'beginning-of-day' = 'event') {
  return computeDeadline({ kind: 'computed', from, amount, unit, startsWith });
}

describe(computeDeadline.name, () => {
  it('leaves a day that was named where it is, even on a Sunday', () => {
    expect(computeDeadline({ kind: 'fixed', on: '2026-11-22' })).toEqual({ endsOn: '2026-11-22', steps: [] });
  });

  it.each([
    // an objection of one month, served on 30 January: February has no 30th
    ['2026-01-30', 1, 'months', '2026-03-02'],
    ['2024-01-31', 1, 'months', '2024-02-29'],
    ['2026-10-15', 1, 'months', '2026-11-16'],
    ['2026-11-02', 2, 'weeks', '2026-11-16'],
    ['2026-11-02', 10, 'days', '2026-11-12'],
    ['2026-11-25', 1, 'months', '2026-12-28'],
    ['2026-03-20', 14, 'days', '2026-04-07'],
    ['2026-05-04', 1, 'months', '2026-06-05'],
    ['2024-02-29', 1, 'years', '2025-02-28'],
    ['2025-10-01', 1, 'months', '2025-11-03'],
  ] as const)('of an event on %s and %i %s is %s', (from, amount, unit, endsOn) => {
    expect(ends(from, amount, unit).endsOn).toBe(endsOn);
  });

  it.each([
    ['2026-12-01', 1, 'months', '2026-12-31'],
    ['2026-01-01', 1, 'years', '2026-12-31'],
    ['2026-11-02', 1, 'weeks', '2026-11-09'],
    ['2026-11-03', 3, 'days', '2026-11-05'],
    ['2027-01-31', 1, 'months', '2027-03-01'],
  ] as const)('of the beginning of %s and %i %s is %s', (from, amount, unit, endsOn) => {
    expect(ends(from, amount, unit, 'beginning-of-day').endsOn).toBe(endsOn);
  });

  it('tells how it was reckoned', () => {
    expect(ends('2026-11-25', 1, 'months').steps).toEqual([
      { norm: '§ 187 (1) BGB', day: '2026-11-26' },
      { norm: '§ 188 (2) BGB', day: '2026-12-25' },
      { norm: '§ 193 BGB', day: '2026-12-28', because: 'christmas-day' },
    ]);
    expect(ends('2026-01-31', 1, 'months').steps.map(({ norm }) => norm)).toEqual([
      '§ 187 (1) BGB',
      '§ 188 (3) BGB',
      '§ 193 BGB',
    ]);
  });

  it('never ends on a rest day, never early, and at most six days late', () => {
    const length = fc.constantFrom<DeadlineUnit>('days', 'weeks', 'months', 'years');
    const start = fc.constantFrom('event' as const, 'beginning-of-day' as const);
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 30 }), length, start, (from, amount, unit, startsWith) => {
        const { endsOn, steps } = ends(from, amount, unit, startsWith);
        const [first, last] = steps;
        expect(restDayOf(endsOn)).toBeUndefined();
        expect(endsOn >= from).toBe(true);
        expect(daysBetween(last?.day ?? '', endsOn)).toBeLessThanOrEqual(6);
        expect(first?.day).toBe(startsWith === 'event' ? addDays(from, 1) : from);
      }),
    );
  });

  it('is a day later for the event than for the beginning of the same day, counted in days', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 400 }), (from, amount) => {
        const event = ends(from, amount, 'days').steps[1]?.day ?? '';
        const beginning = ends(from, amount, 'days', 'beginning-of-day').steps[1]?.day ?? '';
        expect(daysBetween(beginning, event)).toBe(1);
      }),
    );
  });
});
