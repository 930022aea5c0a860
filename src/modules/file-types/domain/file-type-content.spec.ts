import { describe, expect, it } from '@jest/globals';
import { isEmptyValue, isPartKey, isTypeKey } from './file-type-content.js';

describe('keys', () => {
  it('are names machines can live with for years', () => {
    expect(['child', 'kindName', 'a1'].every(isPartKey)).toBe(true);
    expect(['', 'Child', '1st', 'the-child', 'größe', 'x'.repeat(41)].some(isPartKey)).toBe(false);
    expect(['wohngeld', 'owi-2', 'a'].every(isTypeKey)).toBe(true);
    expect(['', 'Wohngeld', 'a--b', '-a', 'a_b', '2a', 'x'.repeat(41)].some(isTypeKey)).toBe(false);
  });
});

describe(isEmptyValue.name, () => {
  it('takes what nobody entered for nothing, but no and zero for something', () => {
    expect([undefined, null, '', '  ', []].every(isEmptyValue)).toBe(true);
    expect([false, 0, 'x', ['x']].some(isEmptyValue)).toBe(false);
  });
});
