import { describe, expect, it } from '@jest/globals';
import { traceMarks } from './marks.js';

function maskOf(rows: readonly string[]): Uint8Array {
  return Uint8Array.from(rows.join(''), Number);
}

describe(traceMarks.name, () => {
  it('joins what touches at a corner and parts what does not', () => {
    const rows = ['1000', '0200', '0000', '0022'];
    expect(traceMarks(maskOf(rows), 4, 4)).toEqual([
      { left: 0, top: 0, width: 2, height: 2, pixels: 2, strongPixels: 1, outline: 2 },
      { left: 2, top: 3, width: 2, height: 1, pixels: 2, strongPixels: 2, outline: 2 },
    ]);
  });

  it('does not join marks over the edge of the page', () => {
    expect(traceMarks(maskOf(['001', '100']), 3, 2)).toHaveLength(2);
  });

  it('finds nothing on an empty page', () => {
    expect(traceMarks(new Uint8Array(6), 3, 2)).toEqual([]);
  });
});
