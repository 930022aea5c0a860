import { describe, expect, it } from '@jest/globals';
import { changedValues, readValues } from './json-values.js';

describe(readValues.name, () => {
  it('takes objects only, and nothing for nothing', () => {
    expect([readValues('{"a": 1}'), readValues(' '), readValues('[1]'), readValues('{a}'), readValues('null')]).toEqual(
      [{ a: 1 }, {}, undefined, undefined, undefined],
    );
  });
});

describe(changedValues.name, () => {
  it('names what is new or different; what was left out stays', () => {
    expect(changedValues({ a: 1, b: [1], c: 'x' }, { a: 1, b: [2], d: null })).toEqual({ b: [2], d: null });
  });
});
