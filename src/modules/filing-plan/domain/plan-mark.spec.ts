import { describe, expect, it } from '@jest/globals';
import { compareMarks, expectedAbove, isMark, markAbove } from './plan-mark.js';

describe(isMark.name, () => {
  it.each(['0', '63.10.01', '10 44 01', 'S 0100', '51-3', 'Ä.1'])('takes %p', (mark) => {
    expect(isMark(mark)).toBe(true);
  });
  it.each(['', '.', '63.', '63..1', ' 63', '63.1;2', '<b>', '1'.repeat(41)])('refuses %p', (mark) => {
    expect(isMark(mark)).toBe(false);
  });
});

describe(markAbove.name, () => {
  const marks = new Set(['6', '63', '63.10', '63.10.01', '10 44', '1']);
  it.each([
    ['63.10.01', '63.10'],
    ['63.10', '63'],
    ['63', '6'],
    ['6', null],
    ['1044', '1'],
    ['7', null],
    ['63.20.01', undefined],
    ['10 44 01', '10 44'],
  ])('of %p is %p', (mark, above) => {
    expect(markAbove(mark, marks)).toBe(above);
  });

  it('names what is missing', () => {
    expect(expectedAbove('63.20.01')).toBe('63.20');
  });
});

describe(compareMarks.name, () => {
  it('orders numbers by value and groups before what is below them', () => {
    expect(['63.10', '10', '63.9', '9', '63', '63.10.01'].sort(compareMarks)).toEqual([
      '9',
      '10',
      '63',
      '63.9',
      '63.10',
      '63.10.01',
    ]);
  });
  it('is the same order whatever came first', () => {
    expect(['01', '1'].sort(compareMarks)).toEqual(['1', '01'].sort(compareMarks));
  });
});
