import { describe, expect, it } from '@jest/globals';
import { undoPngPrediction } from './png-prediction.js';

const COLUMNS_OF_FOUR = new Map([
  ['Predictor', 12],
  ['Columns', 4],
]);

describe(undoPngPrediction.name, () => {
  it('gives bytes without prediction back unchanged', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    expect(undoPngPrediction(bytes, undefined)).toBe(bytes);
  });

  it('undoes every kind of row', () => {
    const rows = Uint8Array.of(0, 10, 20, 30, 40, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 4, 1, 1, 1, 1);
    expect([...undoPngPrediction(rows, COLUMNS_OF_FOUR)]).toEqual([
      10, 20, 30, 40, 1, 2, 3, 4, 2, 3, 4, 5, 2, 3, 4, 5, 3, 4, 5, 6,
    ]);
  });
});
