import { describe, expect, it } from '@jest/globals';
import { TypeReader } from './type-reader.js';

describe(TypeReader.name, () => {
  it('gives something sound back for whatever it reads, and notes what was wrong', () => {
    const reader = new TypeReader();
    for (const value of [undefined, null, 5, 'x', true, [], {}, [null], { a: 1 }]) {
      expect(typeof reader.text(value, '/a', 1)).toBe('string');
      expect(typeof reader.yesOrNo(value, '/b')).toBe('boolean');
      expect(Array.isArray(reader.list(value, '/c', 0, (item) => item))).toBe(true);
      expect(['x', 'y']).toContain(reader.oneOf(value, '/d', ['x', 'y'], 'y'));
    }
    expect(new Set(reader.faults.map(({ code }) => code))).toEqual(
      new Set(['text-expected', 'yes-or-no-expected', 'list-expected', 'list-too-long', 'value-unknown']),
    );
  });

  it('takes numbers only, whole ones only between their limits', () => {
    const reader = new TypeReader();
    expect(reader.number(2.5, '')).toBe(2.5);
    expect(reader.number(null, '')).toBeNull();
    expect(reader.whole(3, '', 0, 3)).toBe(3);
    expect(reader.faults).toEqual([]);
    expect(reader.whole(4, '/n', 0, 3)).toBeNull();
    expect(reader.faults).toMatchObject([{ code: 'number-out-of-range', detail: '0 – 3' }]);
  });
});
