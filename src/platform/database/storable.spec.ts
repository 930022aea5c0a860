import { describe, expect, it } from '@jest/globals';
import { storableText, storableValue } from './storable.js';

describe(storableText.name, () => {
  it('replaces what the database refuses and leaves everything else', () => {
    expect(storableText('Straße \u0000 \ud83d und 😀 \u202e')).toBe('Straße \ufffd \ufffd und 😀 \u202e');
  });
});

describe(storableValue.name, () => {
  it('gives what JSON would give back', () => {
    const value = {
      list: [1, undefined, 'a\u0000'],
      gone: undefined,
      zero: -0,
      wide: 1e21,
      none: Number.NaN,
      deep: { b: true, a: null },
    };
    expect(storableValue(value)).toEqual({
      list: [1, null, 'a\ufffd'],
      zero: 0,
      wide: 1e21,
      none: null,
      deep: { b: true, a: null },
    });
    expect(Object.keys(storableValue(value) as object)).not.toContain('gone');
    expect(Object.is((storableValue(value) as { zero: number }).zero, 0)).toBe(true);
  });
});
