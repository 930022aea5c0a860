import { describe, expect, it } from '@jest/globals';
import { referenceKey } from './file-reference.js';

describe(referenceKey.name, () => {
  it('is the same for every spelling of one reference', () => {
    expect(referenceKey('63.1 - 63.10.01 / 0042 - 2025')).toBe(referenceKey('63.1-63.10.01/0042-2025'));
  });

  it('takes letters that look like digits for digits', () => {
    expect(referenceKey('63.l-63.I0.O1/OO4Z-2025')).toBe('63163100100422025');
  });
});
