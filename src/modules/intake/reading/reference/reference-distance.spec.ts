import { describe, expect, it } from '@jest/globals';
import { referenceKey } from '#modules/records';
import { referenceDistance } from './reference-distance.js';

const between = (one: string, other: string): number => referenceDistance(referenceKey(one), referenceKey(other));

describe(referenceDistance.name, () => {
  it('sees no difference in separators, blanks and letters read for digits', () => {
    expect(between('63.1-63.10.01/0042-2025', '63.l 63 1O.01 / OO42-2O2S')).toBe(0);
  });

  it('ranks look-alike digits before other digits', () => {
    const alike = between('63.1-63.10.01/0042-2025', '68.1-63.10.01/0042-2025');
    const other = between('63.1-63.10.01/0042-2025', '69.1-63.10.01/0042-2025');
    expect(alike).toBeLessThan(other);
    expect(other).toBe(1);
  });

  it('forgives a lost thin 1 more readily than another lost digit', () => {
    expect(between('63.1-63.10.01/0117-2024', '63.1-63.10.01/017-2024')).toBeCloseTo(0.6);
    expect(between('63.1-63.10.01/0427-2024', '63.1-63.10.01/047-2024')).toBe(1);
  });
});
