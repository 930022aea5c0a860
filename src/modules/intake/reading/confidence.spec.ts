import { describe, expect, it } from '@jest/globals';
import { READING_CALIBRATION } from './calibration.js';
import { calibrated } from './confidence.js';

describe(calibrated.name, () => {
  const knots = [
    [0, 0.1],
    [0.5, 0.3],
    [1, 0.9],
  ] as const;

  it('runs straight between the knots and level outside them', () => {
    expect(calibrated(0.25, knots)).toBeCloseTo(0.2);
    expect(calibrated(0.75, knots)).toBeCloseTo(0.6);
    expect(calibrated(1.2, knots)).toBe(0.9);
  });
});

describe('the measured calibration', () => {
  it('never lets more evidence lower the confidence and never promises certainty', () => {
    for (const { best, further } of Object.values(READING_CALIBRATION.curves)) {
      for (const curve of [best, further]) {
        const probabilities = curve.map(([, probability]) => probability);
        expect([...probabilities].sort((one, other) => one - other)).toEqual(probabilities);
        expect(Math.max(...probabilities)).toBeLessThan(1);
      }
    }
  });

  it('sends mail out alone only where at least 99 of 100 held-out pieces arrived rightly', () => {
    const { pieces, right } = READING_CALIBRATION.measuredAtThreshold;
    expect(pieces).toBeGreaterThan(100);
    expect(right / pieces).toBeGreaterThanOrEqual(0.99);
  });
});
