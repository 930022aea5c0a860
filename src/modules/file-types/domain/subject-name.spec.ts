import { describe, expect, it } from '@jest/globals';
import { typeField } from '../testing/type-content.js';
import { namingFaults, subjectOf, wordsOf } from './subject-name.js';

const fields = [
  typeField('kind', { kind: 'party' }),
  typeField('born', { kind: 'date' }),
  typeField('area', { kind: 'number', unit: 'm²', decimals: 2 }),
  typeField('rent', { kind: 'money' }),
  typeField('way', { kind: 'choice', choices: [{ value: 'new', label: 'Neubau' }] }),
];
const roles = [{ key: 'applicant', title: 'Antragstellerin', minimum: 1, maximum: 1 }];

describe(subjectOf.name, () => {
  it.each([
    ['{applicant} – {kind}', 'Änne Müller – Tim Müller'],
    ['{kind}, geb. {born}', 'Tim Müller, geb. 04.03.2019'],
    ['{way} ({area}), Miete {rent}', 'Neubau (82,5 m²), Miete 640,00 €'],
    ['Ohne Platzhalter', ''],
    ['', ''],
  ])('makes of %s', (naming, subject) => {
    const values = { kind: ' Tim  Müller ', born: '2019-03-04', area: 82.5, rent: 64000, way: 'new' };
    expect(subjectOf({ naming, fields }, values, { applicant: ['Änne Müller'] })).toBe(subject);
  });

  it.each([
    ['{applicant} – {kind}', { kind: 'Tim' }, 'Tim'],
    ['{kind} – {applicant}', { kind: 'Tim' }, 'Tim'],
    ['{applicant} – {kind} – {way}', { kind: 'Tim' }, 'Tim'],
    ['{applicant}, {kind} ({born})', { kind: 'Tim' }, 'Tim'],
    ['{applicant} – {kind}', {}, ''],
  ])('leaves no gap in %s', (naming, values, subject) => {
    expect(subjectOf({ naming, fields }, values as Record<string, string>)).toBe(subject);
  });

  it('names several in one role, and never more than a subject holds', () => {
    expect(subjectOf({ naming: '{applicant}', fields }, {}, { applicant: ['A', 'B'] })).toBe('A, B');
    expect(subjectOf({ naming: '{kind}', fields }, { kind: 'x'.repeat(900) })).toHaveLength(500);
  });
});

describe(namingFaults.name, () => {
  it('names what is no field and what is not closed', () => {
    const faults = (naming: string): string[] =>
      namingFaults({ naming, fields, roles }).map(({ code, part }) => `${code} ${part}`);
    expect(faults('{applicant} – {kind}')).toEqual([]);
    expect(faults('{aplicant} {Kind}')).toEqual(['placeholder-unknown {aplicant}', 'placeholder-unknown {Kind}']);
    expect(faults('{kind')).toEqual(['placeholder-open {']);
    expect(faults('kind}')).toEqual(['placeholder-open }']);
    expect(faults('{}')).toEqual(['placeholder-unknown {}']);
  });
});

describe(wordsOf.name, () => {
  it('shows values as people write them', () => {
    expect(wordsOf(typeField('a', { kind: 'yes-no' }), false)).toBe('nein');
    expect(
      wordsOf(typeField('a', { kind: 'multi-choice', choices: [{ value: 'x', label: 'X-Achse' }] }), ['x', 'y']),
    ).toBe('X-Achse, y');
    expect(wordsOf(typeField('a', { kind: 'money' }), 123_456_789)).toBe('1.234.567,89 €');
    expect(wordsOf(typeField('a'), undefined)).toBe('');
  });
});
