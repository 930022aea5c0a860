import { describe, expect, it } from '@jest/globals';
import { alternativesOfTerm, indexQuery, type KnownTerm } from './index-query.js';
import { readQuery, type Term } from './query-language.js';

/** Every word is known as itself in lower case; `garage` has compounds, `der` says nothing. */
function made(text: string, marks: readonly string[] = [], compounds: readonly string[] = ['tiefgarag', 'garagenbau']) {
  const query = readQuery(text);
  const known = new Map<Term, KnownTerm>();
  for (const term of query.clauses.flatMap((clause) => clause.anyOf)) {
    const words = term.text.toLowerCase().split(' ');
    known.set(term, {
      exact: term.text === 'der' ? '' : words.map((word) => `'${word}'`).join(' <-> '),
      compounds: term.text === 'Garage' ? compounds : [],
    });
  }
  return indexQuery(query, known, marks);
}

describe(indexQuery.name, () => {
  it.each([
    ['Garage', [`(('garage') | 'tiefgarag' | 'garagenbau')`]],
    ['Bau Garage', [`(('garage') | 'tiefgarag' | 'garagenbau') & (('bau'))`]],
    ['Bau der Hang', [`(('bau')) & (('hang'))`]],
    ['Bau -Hang', [`(('bau')) & !(('hang'))`]],
    ['"Bau am Hang"', [`(('bau' <-> 'am' <-> 'hang'))`]],
    ['Carport ODER Bau', [`(('carport') | ('bau'))`]],
    ['der', []],
    ['', []],
  ])('asks for %s', (text, words) => {
    expect(made(text).words).toEqual(words);
  });

  it('does not exclude compounds of an excluded word', () => {
    expect(made('Bau -Garage').words).toEqual([`(('bau')) & !(('garage'))`]);
  });

  it('asks for marks beside the words, and alone', () => {
    expect(made('Bau', [`'=y2026'`]).words).toEqual([`(('bau')) & '=y2026'`]);
    expect(made('', [`'=y2026'`, `'=sopen'`]).words).toEqual([`'=y2026' & '=sopen'`]);
  });

  it('cuts many word forms into several queries, each with all other conditions', () => {
    const many = Array.from({ length: 40 }, (_, index) => `garage${String(index)}`);
    const { words } = made('Garage Bau', [`'=y2026'`], many);
    expect(words).toHaveLength(3);
    for (const query of words) expect(query).toMatch(/ & \(\('bau'\)\) & '=y2026'$/);
    expect(words.join('').match(/garage\d+/g)).toHaveLength(40);
  });

  it('asks headings for words that must stand in a field', () => {
    expect(made('von:Meier betreff:"am Hang" Bau')).toMatchObject({
      words: [`(('bau'))`],
      heading: `(('meier':C)) & (('am':A <-> 'hang':A))`,
    });
    expect(made('Bau -von:Meier').heading).toBe(`!(('meier':C))`);
  });

  it('asks all words with weights where alternatives stand in different places', () => {
    expect(made('von:Meier ODER Bau').words).toEqual([`(('meier':C) | ('bau'))`]);
  });

  it('ranks by the words that are wanted', () => {
    expect(made('Bau von:Meier -Hang der').ranking).toBe(`('bau') | ('meier')`);
    expect(made('-Hang').ranking).toBeUndefined();
  });
});

describe(alternativesOfTerm.name, () => {
  const garage: KnownTerm = { exact: `'garag'`, beginning: 'garag', compounds: ['garagentor', 'tiefgarag'] };

  it('asks for compounds by their beginning and the others by name, or for all by name', () => {
    expect(alternativesOfTerm(garage, 'beginning')).toEqual([`('garag')`, `'garag':*`, `'tiefgarag'`]);
    expect(alternativesOfTerm(garage, 'name')).toEqual([`('garag')`, `'garagentor'`, `'tiefgarag'`]);
    expect(alternativesOfTerm(garage, 'none')).toEqual([`('garag')`]);
  });

  it('asks for a word alone that is part of no compounds', () => {
    expect(alternativesOfTerm({ exact: `'bau'`, compounds: [] }, 'beginning')).toEqual([`('bau')`]);
  });
});
