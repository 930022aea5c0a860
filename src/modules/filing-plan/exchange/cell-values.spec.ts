import { describe, expect, it } from '@jest/globals';
import { dayOf, disposalKindOf, markListOf, retentionStartOf, yesOrNo } from './cell-values.js';

describe('words in the cells of a plan', () => {
  it('tell the kind of disposal', () => {
    expect(['A', 'archivwürdig', 'Anbieten', 'b', 'V', 'Nicht archivwürdig', 'C'].map(disposalKindOf)).toEqual([
      'A',
      'A',
      'B',
      'B',
      'V',
      'V',
      undefined,
    ]);
  });
  it('tell yes from no and from anything else', () => {
    expect(['Ja', 'x', '1', 'nein', '0', 'vielleicht'].map(yesOrNo)).toEqual([
      true,
      true,
      true,
      false,
      false,
      undefined,
    ]);
  });
  it('tell when a period starts', () => {
    expect(['Jahresende', 'z.d.A.', 'ZdA', 'morgen'].map(retentionStartOf)).toEqual([
      'year-end',
      'closing',
      'closing',
      undefined,
    ]);
  });
  it.each([
    ['2026-01-31', '2026-01-31'],
    ['1.2.2026', '2026-02-01'],
    ['31.02.2026', undefined],
    ['2026-13-01', undefined],
    ['bald', undefined],
  ])('tell the day %p', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
  it('list marks once', () => {
    expect(markListOf('63.10; 63.20,63.10 ;')).toEqual(['63.10', '63.20']);
  });
});
