import { describe, expect, it } from '@jest/globals';
import { resample, turn } from './grey-image.js';
import { prepare } from './prepare.js';
import type { Raster } from './raster.js';

const WIDTH = 620;
const HEIGHT = 880;

/** Rows of dark strokes on paper that gets darker to the right; `contrast` is the share of light the ink takes away. */
function shadedPage(contrast: number): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const paper = 235 - (110 * x) / WIDTH;
      data[y * WIDTH + x] = Math.round(isStroke(x, y) ? paper * (1 - contrast) : paper);
    }
  }
  return { data, width: WIDTH, height: HEIGHT, channels: 1, dpi: 200 };
}

function isStroke(x: number, y: number): boolean {
  return y % 44 > 14 && y % 44 < 36 && x % 12 < 4 && x > 60 && x < 560 && y > 60 && y < 820;
}

describe(prepare.name, () => {
  it.each([0.85, 0.4, 0.2])('makes shaded paper white and ink of contrast %d black', (contrast) => {
    const { cleaned } = prepare(shadedPage(contrast));
    for (const x of [70, 300, 550]) {
      const stroke = x - (x % 12) + 1;
      expect(cleaned.data[25 * WIDTH + 5]).toBe(255);
      expect(cleaned.data[(44 * 8 + 25) * WIDTH + stroke]).toBeLessThan(60);
      expect(cleaned.data[(44 * 8 + 25) * WIDTH + stroke + 6]).toBeGreaterThan(230);
    }
  });

  it('does not make print out of the grain of empty paper', () => {
    const data = new Uint8Array(WIDTH * HEIGHT);
    for (let i = 0; i < data.length; i++) data[i] = 228 + ((i * 7919) % 13);
    const { image } = prepare({ data, width: WIDTH, height: HEIGHT, channels: 1, dpi: 200 });
    expect(image.data.filter((value) => value < 128)).toHaveLength(0);
  });

  it('survives a black page', () => {
    const raster: Raster = {
      data: new Uint8Array(WIDTH * HEIGHT),
      width: WIDTH,
      height: HEIGHT,
      channels: 1,
      dpi: 200,
    };
    expect(prepare(raster).image.data).toHaveLength(WIDTH * HEIGHT);
  });

  it('brings a coloured page of 300 dpi to 200 dpi', () => {
    const raster: Raster = {
      data: new Uint8Array(301 * 200 * 3).fill(200),
      width: 301,
      height: 200,
      channels: 3,
      dpi: 300,
    };
    const { image } = prepare(raster);
    expect([image.width, image.height, image.dpi]).toEqual([201, 133, 200]);
    expect(image.data.every((value) => value === 255)).toBe(true);
  });
});

describe(resample.name, () => {
  it.each([
    [300, 200],
    [400, 200],
    [204, 200],
    [150, 200],
    [100, 300],
  ])('keeps brightness and place from %d to %d dpi', (from, to) => {
    const side = from * 2;
    const data = new Uint8Array(side * side);
    for (let i = 0; i < data.length; i++) data[i] = i % side < side / 2 ? 40 : 200;
    const image = resample({ data, width: side, height: side, dpi: from }, to);
    expect(image.width).toBe(to * 2);
    expect(image.data[to * image.width + Math.floor(to * 0.5)]).toBe(40);
    expect(image.data[to * image.width + Math.floor(to * 1.5)]).toBe(200);
  });
});

describe(turn.name, () => {
  it('turns clockwise in quarter turns', () => {
    const raster: Raster = { data: Uint8Array.of(1, 2, 3, 4, 5, 6), width: 3, height: 2, channels: 1, dpi: 200 };
    expect([...turn(raster, 90).data]).toEqual([4, 1, 5, 2, 6, 3]);
    expect([...turn(raster, 180).data]).toEqual([6, 5, 4, 3, 2, 1]);
    expect([...turn(raster, 270).data]).toEqual([3, 6, 2, 5, 1, 4]);
    expect(turn(turn(raster, 90), 270).data).toEqual(raster.data);
  });
});
