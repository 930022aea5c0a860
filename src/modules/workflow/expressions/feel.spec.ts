import { describe, expect, it } from '@jest/globals';
import { FeelExpressions } from './feel.js';

describe(FeelExpressions.name, () => {
  const feel = new FeelExpressions(() => new Date('2026-11-22T23:30:00Z'));

  it.each([
    ['betrag > 5000', { betrag: 6000 }, true],
    ['betrag > 5000', {}, null],
    ['if art = "A" then 1 else 2', { art: 'A' }, 1],
    ['string(today())', {}, '2026-11-23'],
    ['date(eingang) + duration("P3D")', { eingang: '2026-12-01' }, '2026-12-04'],
    ['addWorkingDays(date("2026-12-23"), 2)', {}, '2026-12-28'],
    ['workingDaysBetween("2026-12-23", "2026-12-28")', {}, 2],
    ['isWorkingDay(date("2026-12-25"))', {}, false],
    ['nextWorkingDay("2026-12-25")', {}, '2026-12-28'],
    [
      'sum(for p in posten return p.preis * p.menge)',
      {
        posten: [
          { preis: 2, menge: 3 },
          { preis: 1, menge: 1 },
        ],
      },
      7,
    ],
    ['some p in posten satisfies p > 5', { posten: [1, 9] }, true],
    ['antrag', { antrag: { 'Name mit Leerzeichen': 1 } }, { 'Name mit Leerzeichen': 1 }],
    ['antrag.person.name', { antrag: { person: { name: 'Müller' } } }, 'Müller'],
    ['count(liste[item > 2])', { liste: [1, 2, 3, 4] }, 2],
  ])('%s of %j is %j', (source, variables, expected) => {
    expect(feel.evaluate(source, variables)).toEqual(expected);
  });
});
