import { describe, expect, it } from '@jest/globals';
import { choicesFrom, choicesText, followedKey, freeKey, moved, partKeyOf, typeKeyOf } from './part-keys.js';

describe('keys out of labels', () => {
  it.each([
    ['Name des Kindes', 'nameDesKindes'],
    ['Straße & Hausnummer', 'strasseHausnummer'],
    ['2. Antrag', 'antrag'],
    ['Größe (m²)', 'groesseM'],
    ['Café', 'cafe'],
    ['', ''],
  ])('makes of %p %p', (label, key) => {
    expect(partKeyOf(label)).toBe(key);
  });

  it('makes keys of types', () => {
    expect(typeKeyOf('Hundesteuer (Stadt)')).toBe('hundesteuer-stadt');
    expect(typeKeyOf('Übergangsgebührnisse')).toBe('uebergangsgebuehrnisse');
  });

  it('follow the label until they are their own', () => {
    expect(followedKey('kind', 'Kind', 'Kind und Eltern')).toBe('kindUndEltern');
    expect(followedKey('child', 'Kind', 'Kind und Eltern')).toBe('child');
    expect(freeKey('kind', ['kind', 'kind2'])).toBe('kind3');
  });
});

describe('choices as lines', () => {
  const before = [
    { value: 'first', label: '0 bis 5 Jahre' },
    { value: 'second', label: '6 bis 11 Jahre' },
  ];

  it('keep the values of what stays and of what is only called otherwise', () => {
    expect(choicesFrom(choicesText(before), before)).toEqual(before);
    expect(choicesFrom('0 bis 5 Jahre\nab 6 Jahre', before)).toEqual([
      before[0],
      { value: 'second', label: 'ab 6 Jahre' },
    ]);
    expect(choicesFrom('6 bis 11 Jahre\n0 bis 5 Jahre', before)).toEqual([before[1], before[0]]);
    expect(choicesFrom('6 bis 11 Jahre\n\n ab 12 Jahren ', [])).toEqual([
      { value: 'bis11Jahre', label: '6 bis 11 Jahre' },
      { value: 'ab12Jahren', label: 'ab 12 Jahren' },
    ]);
  });
});

describe(moved.name, () => {
  it('puts a part elsewhere, and stays at the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });
});
