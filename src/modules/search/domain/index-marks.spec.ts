import { describe, expect, it } from '@jest/globals';
import { MARKS, marksOf, quotedLexeme } from './index-marks.js';

const ID = '0193f4a0-0000-7000-8000-0000000000aa';

describe(marksOf.name, () => {
  const file = {
    kind: 'file' as const,
    unitId: ID,
    fileId: ID,
    planUnitId: ID,
    fileType: 'Sachakte',
    documentType: null,
    state: 'open',
    day: '2026-03-02',
  };

  it('marks everything results are narrowed by', () => {
    expect(marksOf({ ...file, kind: 'document', documentType: 'Änderungsbescheid' })).toEqual([
      '=kd',
      '=u0193f4a00000700080000000000000aa',
      '=f0193f4a00000700080000000000000aa',
      '=p0193f4a00000700080000000000000aa',
      '=y2026',
      '=y202603',
      '=w2930',
      '=sopen',
      '=asachakte',
      '=tanderungsbescheid',
    ]);
  });

  it('gives a file no type of document', () => {
    expect(marksOf(file).some((mark) => mark.startsWith('=t'))).toBe(false);
    expect(marksOf(file)).toContain(MARKS.kind('file'));
  });
});

describe(quotedLexeme.name, () => {
  it.each([
    ['garage', `'garage'`],
    ["o'neill", `'o''neill'`],
    ['a\\b', `'a\\\\b'`],
  ])('%s', (lexeme, quoted) => {
    expect(quotedLexeme(lexeme)).toBe(quoted);
  });
});
