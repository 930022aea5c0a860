import { describe, expect, it } from '@jest/globals';
import type { GreyImage } from '../imaging/grey-image.js';
import { coverageOf } from './coverage.js';

const WIDTH = 400;
const HEIGHT = 300;

function page(isInk: (x: number, y: number) => boolean): GreyImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let i = 0; i < data.length; i++) if (isInk(i % WIDTH, Math.floor(i / WIDTH))) data[i] = 0;
  return { data, width: WIDTH, height: HEIGHT, dpi: 200 };
}

/** Two lines of strokes, each 24 pixels high. */
function twoLines(x: number, y: number): boolean {
  const isLine = (y >= 40 && y < 64) || (y >= 140 && y < 164);
  return isLine && x >= 40 && x < 360 && x % 10 < 3;
}

describe(coverageOf.name, () => {
  it('is whole when every line was read', () => {
    const boxes = [
      { left: 40, top: 40, width: 320, height: 24 },
      { left: 40, top: 140, width: 320, height: 24 },
    ];
    expect(coverageOf(page(twoLines), boxes).share).toBe(1);
  });

  it('is a half when one of two lines was passed over', () => {
    const { share } = coverageOf(page(twoLines), [{ left: 40, top: 40, width: 320, height: 24 }]);
    expect(share).toBeCloseTo(0.5, 2);
  });

  it('does not take rules, frames and the dark edge of the scanner for text', () => {
    const lined = page((x, y) => twoLines(x, y) || y === 100 || x > 380 || (x === 20 && y > 20));
    const boxes = [
      { left: 40, top: 40, width: 320, height: 24 },
      { left: 40, top: 140, width: 320, height: 24 },
    ];
    expect(coverageOf(lined, boxes).share).toBeGreaterThan(0.99);
  });

  it('is whole on an empty page', () => {
    expect(
      coverageOf(
        page(() => false),
        [],
      ),
    ).toEqual({ ink: 0, share: 1 });
  });
});
