import { describe, expect, it } from '@jest/globals';
import { filterChoices } from './choice-filter.js';

const offices = [
  { id: 'a', label: '10 Hauptamt' },
  { id: 'b', label: '20 Kämmerei' },
  { id: 'c', label: '63 Bauaufsichtsamt' },
  { id: 'd', label: '63.1 Baugenehmigungen Nord', second: '63 Bauaufsichtsamt' },
  { id: 'e', label: '66 Straßen, Hausnummer 63' },
];
const ids = (typed: string) => filterChoices(offices, typed).map((choice) => choice.id);

describe(filterChoices.name, () => {
  it('shows all when nothing is typed', () => {
    expect(ids(' ')).toHaveLength(5);
  });

  it('finds by number, those that begin with it first', () => {
    expect(ids('63')).toEqual(['c', 'd', 'e']);
  });

  it('finds umlauts and sharp s by their plain letters', () => {
    expect(ids('kammerei')).toEqual(['b']);
    expect(ids('strassen')).toEqual(['e']);
  });

  it('wants every word, also in the second line', () => {
    expect(ids('bauaufsicht nord')).toEqual(['d']);
    expect(ids('bauaufsicht süd')).toEqual([]);
  });
});
