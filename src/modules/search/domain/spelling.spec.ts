import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearestWords, plainSpelling, slipsBetween, soundOf } from './spelling.js';

describe(plainSpelling.name, () => {
  it.each([
    ['Müller', 'muller'],
    ['Mueller', 'muller'],
    ['MULLER', 'muller'],
    ['Öztürk', 'ozturk'],
    ['O\u0308ztu\u0308rk', 'ozturk'],
    ['Straße', 'strasse'],
    ['René', 'rene'],
  ])('%s is %s', (word, plain) => {
    expect(plainSpelling(word)).toBe(plain);
  });
});

describe(soundOf.name, () => {
  it.each([
    ['Wikipedia', '3412'],
    ['Müller-Lüdenscheidt', '65752682'],
    ['Breschnew', '17863'],
    ['Meyer', '67'],
    ['Maier', '67'],
    ['Mayr', '67'],
    ['Schmitt', '862'],
    ['Schmidt', '862'],
    ['Philipp', '351'],
    ['Xaver', '4837'],
    ['Christian', '47826'],
    ['', ''],
    ['123', ''],
  ])('%s sounds like %s', (word, code) => {
    expect(soundOf(word)).toBe(code);
  });

  it('is made of digits, whatever the word', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => /^\d*$/.test(soundOf(word))));
  });
});

describe(slipsBetween.name, () => {
  it.each([
    ['garage', 'garage', 0],
    ['garage', 'garge', 1],
    ['garage', 'gaarge', 1],
    ['garage', 'garagen', 1],
    ['ozturk', 'ozturck', 1],
    ['', 'abc', 3],
  ])('%s and %s: %d', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
  });

  it('counts the same both ways, and nothing for the same word', () => {
    const word = fc.stringMatching(/^[a-z]{0,10}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(slipsBetween(one, other)).toBe(slipsBetween(other, one));
        expect(slipsBetween(one, one)).toBe(0);
        expect(slipsBetween(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe(nearestWords.name, () => {
  const known = ['Öztürk', 'Ostermann', 'Meyer', 'Müller', 'Möller', 'Kowalczyk', 'Maurer'];

  it.each([
    ['Oztrük', ['Öztürk']],
    ['Mueler', ['Müller']],
    ['Maier', ['Meyer']],
    ['Kovalcik', ['Kowalczyk']],
    ['Xyzabc', []],
  ])('%s is meant for %s', (typed, expected) => {
    expect(nearestWords(typed, known, 1)).toEqual(expected);
  });

  it('does not offer what was typed', () => {
    expect(nearestWords('Mueller', known, 5)).not.toContain('Müller');
  });
});
