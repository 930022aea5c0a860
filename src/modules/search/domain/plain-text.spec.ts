import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexable, undivided } from './plain-text.js';

describe(undivided.name, () => {
  it.each([
    ['die Bauge-\nnehmigung liegt vor', 'die Baugenehmigung liegt vor'],
    ['die Bauge- \r\n  nehmigung', 'die Baugenehmigung'],
    ['Bau\u00adgenehmigung', 'Baugenehmigung'],
    ['Ein- \nund Ausgang', 'Ein- \nund Ausgang'],
    ['Bau-\nAmt', 'Bau-\nAmt'],
    ['63-\n631', '63-\n631'],
    ['eins\nzwei', 'eins\nzwei'],
  ])('%j', (text, expected) => {
    expect(undivided(text)).toBe(expected);
  });
});

describe(indexable.name, () => {
  it('makes blanks of signs around words, and keeps all letters and digits', () => {
    expect(indexable('„Am Mühlenbach“ – § 34 BauGB…')).toBe(' Am Mühlenbach      34 BauGB ');
    expect(indexable('O\u0308zt\u00fcrk, 12 m² "wörtlich"')).toBe('Öztürk, 12 m² "wörtlich"');
  });

  it('loses no word', () => {
    const word = fc.stringMatching(/^[a-zäöüß]{2,10}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(
          indexable(words.map((one) => `„${one}“`).join('–'))
            .split(/\s+/)
            .filter(Boolean),
        ).toEqual(words);
      }),
    );
  });
});
