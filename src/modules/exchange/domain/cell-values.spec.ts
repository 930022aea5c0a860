import { describe, expect, it } from '@jest/globals';
import { dayOf, disposalOf, mediumOf, partiesOf, retentionOf } from './cell-values.js';

describe(dayOf, () => {
  it.each([
    ['2021-03-04', '2021-03-04'],
    ['4.3.2021', '2021-03-04'],
    ['04.03.21', '2021-03-04'],
    ['04.03.77', '1977-03-04'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2023', undefined],
    ['2021-13-01', undefined],
    ['31.04.2021', undefined],
    ['03/04/2021', undefined],
    ['44256', undefined],
    ['Mai 2021', undefined],
  ])('takes %p for %p', (text, day) => {
    expect(dayOf(text, 2026)).toBe(day);
  });
});

describe(retentionOf, () => {
  it.each([
    ['10', 10],
    ['10 Jahre', 10],
    ['dauernd', null],
    ['0', 0],
    ['151', undefined],
    ['-1', undefined],
    ['lange', undefined],
    ['1,5', undefined],
  ])('takes %p for %p', (text, years) => {
    expect(retentionOf(text)).toBe(years);
  });
});

describe(partiesOf, () => {
  it('reads names, addresses and roles', () => {
    expect(partiesOf('Anna Müller | Am Hang 3 | Bauherrin; Stadtwerke')).toEqual([
      { name: 'Anna Müller', address: 'Am Hang 3', role: 'Bauherrin' },
      { name: 'Stadtwerke', address: '', role: '' },
    ]);
  });

  it.each([' | Am Hang 3 | Bauherrin', 'A | B | C | D'])('refuses %p', (text) => {
    expect(partiesOf(text)).toBeUndefined();
  });
});

describe('words', () => {
  it('stand for kinds of disposal and media', () => {
    expect(['A', 'Vernichten', 'bewerten', 'C'].map(disposalOf)).toEqual(['A', 'V', 'B', undefined]);
    expect(['Papier', '001', 'Hybrid', 'Film'].map(mediumOf)).toEqual(['003', '001', '002', undefined]);
  });
});
