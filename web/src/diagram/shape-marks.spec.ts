import { describe, expect, it } from '@jest/globals';
import { heatOf } from './shape-marks.js';

describe(heatOf.name, () => {
  it('is nothing where nobody waits, and the most where most do', () => {
    expect([0, 1, 3, 6, 10].map((figure) => heatOf(figure, 10))).toEqual([undefined, 1, 2, 3, 4]);
    expect(heatOf(3, 0)).toBeUndefined();
  });
});
