import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readQuery, TERMS_MAX, yearsOf } from './query-language.js';

/** A query in short: `a | b` alternatives, `-` exclusion, quotes for phrases, `@` place. */
function inShort(text: string): string[] {
  const { clauses, filters } = readQuery(text);
  return [
    ...clauses.map(
      ({ excluded, anyOf }) =>
        (excluded ? '-' : '') +
        anyOf
          .map(
            (term) =>
              (term.isPhrase ? `"${term.text}"` : term.text) + (term.place === 'anywhere' ? '' : `@${term.place}`),
          )
          .join(' | '),
    ),
    ...filters.map(({ field, value, excluded }) => `${excluded ? '-' : ''}${field}=${value}`),
  ];
}
const notesOf = (text: string): string[] => readQuery(text).notes.map(({ code, text: part }) => `${code}: ${part}`);

describe(readQuery.name, () => {
  it.each([
    ['Bauantrag Garage', ['Bauantrag', 'Garage']],
    ['Bauantrag UND Garage', ['Bauantrag', 'Garage']],
    [
      'Bauantrag "Garage am Hang" „Müller, Änne“ »zwei Worte«',
      ['Bauantrag', '"Garage am Hang"', '"Müller, Änne"', '"zwei Worte"'],
    ],
    ['Garage -Anlage +Bau *', ['Garage', '-Anlage', 'Bau']],
    ['Garage NICHT Anlage', ['Garage', '-Anlage']],
    ['Garage -"am Hang" NICHT von:Meier', ['Garage', '-"am Hang"', '-Meier@contact']],
    ['Garage ODER Carport ODER Stellplatz Bescheid', ['Garage | Carport | Stellplatz', 'Bescheid']],
    ['von:Müller betreff:"Garage am Hang"', ['Müller@contact', '"Garage am Hang"@subject']],
    [
      'az:63.1-631/0001-2026 amt:63 TYP:Bescheid jahr:2024-2026 zustand:offen',
      ['reference=63.1-631/0001-2026', 'unit=63', 'type=Bescheid', 'year=2024-2026', 'state=offen'],
    ],
    ['amt:"Jugend und Familie" -jahr:2020', ['unit=Jugend und Familie', '-year=2020']],
    ['63.1-631/0001-2026', ['63.1-631/0001-2026']],
    ['oder doch nicht und', ['oder', 'doch', 'nicht', 'und']],
    ['10:30 http://example.org/a', ['10:30', 'http://example.org/a']],
    ['% _ & | ! ( ) : <-> \\ - +', []],
    ['  " ', []],
    ['Rohr 3"', ['Rohr', '3']],
  ])('reads %s', (text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  it.each([
    ['Bau "Garage am Hang', ['quote-not-closed: "Garage am Hang']],
    ['farbe:rot', ['field-unknown: farbe']],
    ['Garage amt:', ['field-empty: amt:']],
    ['Garage von:""', ['field-empty: von:""']],
    ['ODER Garage', ['or-without-neighbour: ODER']],
    ['Garage ODER', ['or-without-neighbour: ODER']],
    ['Garage ODER -Carport', ['or-before-exclusion: -Carport']],
    ['Garage NICHT', ['exclusion-empty: NICHT']],
    ['-Garage', ['only-exclusions: ']],
    ['jahr:neulich', ['year-not-understood: jahr:neulich']],
    ['wort '.repeat(TERMS_MAX + 3), ['too-many-words: wort']],
    ['Garage "am Hang" -Carport', []],
  ])('names what is wrong with %j', (text, expected) => {
    expect(notesOf(text)).toEqual(expected);
  });

  it('makes a query of any text, within limits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { clauses, filters } = readQuery(text);
        expect(clauses.flatMap((clause) => clause.anyOf).length).toBeLessThanOrEqual(TERMS_MAX);
        expect(filters.length).toBeLessThanOrEqual(TERMS_MAX);
        for (const { anyOf } of clauses) {
          expect(anyOf.length).toBeGreaterThan(0);
          for (const term of anyOf) expect(term.text).toMatch(/[\p{L}\p{N}]/u);
        }
      }),
    );
  });

  it('keeps every plain word, in order', () => {
    const word = fc.stringMatching(/^[a-zäöü]{2,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: TERMS_MAX }), (words) => {
        expect(readQuery(words.join(' ')).clauses.map((clause) => clause.anyOf[0]?.text)).toEqual(words);
      }),
    );
  });

  it('keeps every phrase, whatever stands around it', () => {
    const phrase = fc.stringMatching(/^[a-zäöü]{2,8}( [a-zäöü]{2,8}){1,3}$/);
    fc.assert(
      fc.property(phrase, phrase, (one, other) => {
        expect(inShort(`"${one}" vorn -„${other}“`)).toEqual([`"${one}"`, 'vorn', `-"${other}"`]);
      }),
    );
  });
});

describe(yearsOf.name, () => {
  it.each([
    ['2026', [2026, 2026]],
    ['2024-2026', [2024, 2026]],
    ['2026..2024', [2024, 2026]],
    ['26', undefined],
    ['heuer', undefined],
  ])('%s', (value, expected) => {
    expect(yearsOf(value)).toEqual(expected);
  });
});
