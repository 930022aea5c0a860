import { describe, expect, it } from '@jest/globals';
import { hasCodeTexture } from './code-texture.js';

const DPI = 150;
const WIDTH = 600;
const HEIGHT = 600;

function imageOf(valueAt: (x: number, y: number) => number): {
  data: Uint8Array;
  width: number;
  height: number;
  dpi: number;
} {
  const data = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) => valueAt(i % WIDTH, Math.floor(i / WIDTH)));
  return { data, width: WIDTH, height: HEIGHT, dpi: DPI };
}

describe(hasCodeTexture.name, () => {
  it('sees squares as in a matrix code', () => {
    const image = imageOf((x, y) => (x < 150 || y < 150 || ((x >> 3) + (y >> 3)) % 2 === 0 ? 240 : 20));
    expect(hasCodeTexture(image)).toBe(true);
  });

  it('sees a code whose squares are as large as those of a separator sheet', () => {
    const image = imageOf((x, y) => (x < 100 || y < 100 || (((x >> 4) * 7 + (y >> 4) * 5) % 3) % 2 === 0 ? 240 : 20));
    expect(hasCodeTexture(image)).toBe(true);
  });

  it('sees bars', () => {
    expect(hasCodeTexture(imageOf((x, y) => (y > 200 && y < 320 && x % 6 < 3 ? 30 : 230)))).toBe(true);
  });

  it('does not see lines of text', () => {
    expect(hasCodeTexture(imageOf((x, y) => (y % 30 < 10 && x % 12 < 3 ? 30 : 230)))).toBe(false);
  });

  it('does not see a solid box or faint show-through', () => {
    expect(hasCodeTexture(imageOf((x, y) => (x > 100 && y > 100 ? 20 : 240)))).toBe(false);
    expect(hasCodeTexture(imageOf((x) => (x % 6 < 3 ? 195 : 235)))).toBe(false);
  });
});
