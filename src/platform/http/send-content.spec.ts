import { describe, expect, it } from '@jest/globals';
import { parseRange } from './send-content.js';

describe(parseRange.name, () => {
  it.each([
    ['bytes=0-99', { start: 0, end: 99 }],
    ['bytes=900-', { start: 900, end: 999 }],
    ['bytes=-100', { start: 900, end: 999 }],
    ['bytes=990-5000', { start: 990, end: 999 }],
  ])('reads %s', (header, expected) => {
    expect(parseRange(header, 1000)).toEqual(expected);
  });

  it('says when a range lies beyond the end', () => {
    expect(parseRange('bytes=1000-1001', 1000)).toBe('unsatisfiable');
  });

  it.each([undefined, 'bytes=-', 'items=0-1', 'bytes=0-1,5-6'])('answers with everything for %s', (header) => {
    expect(parseRange(header, 1000)).toBeUndefined();
  });
});
