import { describe, expect, it } from '@jest/globals';
import { traceMarks } from './marks.js';

function maskOf(rows: readonly string[]): Uint8Array {
  return Uint8Array.from(rows.join(''), Number);
}

describe(traceMarks.name, () => {
  it('joins what touches at a corner and parts what does not', () => {
    const rows = ['000000', '010000', '002000', '000000', '000220', '000000'];
    expect(traceMarks(maskOf(rows), 6)).toEqual([
      { left: 1, top: 1, width: 2, height: 2, pixels: 2, strongPixels: 1, outline: 2 },
      { left: 3, top: 4, width: 2, height: 1, pixels: 2, strongPixels: 2, outline: 2 },
    ]);
  });

  it('counts only the pixels beside paper as outline', () => {
    const rows = ['00000', '02220', '02220', '02220', '00000'];
    expect(traceMarks(maskOf(rows), 5)).toMatchObject([{ pixels: 9, outline: 8 }]);
  });

  it('does not join marks over the edge of the page', () => {
    expect(traceMarks(maskOf(['00000', '00010', '00000', '01000', '00000']), 5)).toHaveLength(2);
  });

  it('finds nothing on an empty page', () => {
    expect(traceMarks(new Uint8Array(9), 3)).toEqual([]);
  });
});
