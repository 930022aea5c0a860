import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { retainUntil } from './retention-end.js';

const aDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe(retainUntil.name, () => {
  it('counts from the end of the year of closing, or from closing itself', () => {
    const years = { kind: 'years', years: 10 } as const;
    const closed = { closedOn: '2026-03-02', eventOn: null };
    expect(retainUntil({ rule: { ...years, start: 'year-end' }, ...closed })).toBe('2036-12-31');
    expect(retainUntil({ rule: { ...years, start: 'closing' }, ...closed })).toBe('2036-03-02');
    expect(retainUntil({ rule: { ...years, start: 'closing' }, closedOn: '2024-02-29', eventOn: null })).toBe(
      '2034-02-28',
    );
  });

  it('has no end for what is kept for ever', () => {
    expect(retainUntil({ rule: { kind: 'permanent' }, closedOn: '2026-03-02', eventOn: '2026-01-01' })).toBeNull();
  });

  it('waits for the event, then counts from the end of its year', () => {
    const rule = { kind: 'event', event: 'Bestand des Gebäudes', years: 5 } as const;
    expect(retainUntil({ rule, closedOn: '2026-03-02', eventOn: null })).toBeNull();
    expect(retainUntil({ rule, closedOn: '2026-03-02', eventOn: '2040-06-30' })).toBe('2045-12-31');
    expect(retainUntil({ rule, closedOn: '2026-03-02', eventOn: '2019-06-30' })).toBe('2031-12-31');
  });

  it('never ends before the years are over, counted from closing', () => {
    fc.assert(
      fc.property(aDay, fc.option(aDay), fc.integer({ min: 0, max: 150 }), (closedOn, eventOn, years) => {
        for (const start of ['closing', 'year-end'] as const) {
          const end = retainUntil({ rule: { kind: 'years', years, start }, closedOn, eventOn }) ?? '';
          expect(Number(end.slice(0, 4)) - Number(closedOn.slice(0, 4))).toBe(years);
          expect(end.slice(5) >= closedOn.slice(5) || closedOn.endsWith('02-29')).toBe(true);
        }
        const end = retainUntil({ rule: { kind: 'event', event: 'x', years }, closedOn, eventOn });
        expect(end === null).toBe(eventOn === null);
        expect(end === null || end >= closedOn).toBe(true);
      }),
    );
  });
});
