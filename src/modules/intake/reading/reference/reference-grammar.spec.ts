import { describe, expect, it } from '@jest/globals';
import { referenceKey } from '#modules/records';
import { ReferenceGrammar } from './reference-grammar.js';

const KEY = referenceKey('63.1-63.10.01/0042-2025');

describe(ReferenceGrammar.name, () => {
  const grammar = new ReferenceGrammar();

  it.each([
    '63.1-63.10.01/0042-2025',
    '63.1 - 63.10.01 / 0042 - 2025',
    '63.1 63.10.01/0042-2025',
    '63.l-63.1O.O1/OO42-2O25',
    '63.1—63.10.01/0042—2025',
    '63.1-63. 10. 01/0042-2025',
    '63.1-63.10.01/0042/2025',
    '63.1-63.10.01/42-2025',
    '63,1-63,10,01/0042-2025',
  ])('gives %s the key of the file', (text) => {
    expect(grammar.find(`zum Az.: ${text} vom`).map(({ key }) => key)).toEqual([KEY]);
  });

  it('separates the number of the proceeding', () => {
    expect(grammar.find('63.1-63.10.01/0042-2025-3')).toMatchObject([{ key: KEY, proceeding: '3' }]);
  });

  it('recognises an old format and gives the key it has today', () => {
    const [found] = grammar.find('63.1/63 10 01/0042/25');
    expect(found).toMatchObject({ isOldFormat: true });
    expect(found === undefined ? [] : grammar.presentKeys(found, ['63.1', '20'])).toEqual([KEY]);
  });

  it('tries every office for an old format without one', () => {
    const keys = grammar.find('63.10.01/42/25').flatMap((found) => grammar.presentKeys(found, ['63.1', '20']));
    expect(keys).toContain(KEY);
  });

  it.each(['IBAN DE00 1234 5678 9012 3456 00', '12.03.2026', '2026-00417', 'ISBN 978-3-16-148410-0'])(
    'does not take %s for a reference',
    (text) => {
      expect(grammar.find(text).filter(({ isOldFormat }) => !isOldFormat)).toEqual([]);
    },
  );

  it('follows another town’s template', () => {
    const other = new ReferenceGrammar({
      template: '{planMark} {leadUnit}/{sequence, 5 digits}/{year, 2 digits}',
      oldTemplates: [],
      proceedingSeparator: null,
    });
    expect(other.find('63.10.01 63.1/00042/25')[0]?.parts).toMatchObject({ sequence: '00042', year: '25' });
  });
});
