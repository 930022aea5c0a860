import { describe, expect, it } from '@jest/globals';
import { deskew, deskewGeometry, toPageBox } from './deskew.js';
import type { GreyImage } from './grey-image.js';
import { findSkew } from './skew.js';

const WIDTH = 1200;
const HEIGHT = 1600;

/** Lines of short dark bars of different length, as print looks from afar, turned clockwise around the middle. */
function printedPage(degrees: number): GreyImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const radians = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const dx = x - WIDTH / 2;
      const dy = y - HEIGHT / 2;
      const straightX = dx * cosine + dy * sine + WIDTH / 2;
      const straightY = -dx * sine + dy * cosine + HEIGHT / 2;
      if (isInk(straightX, straightY)) data[y * WIDTH + x] = 0;
    }
  }
  return { data, width: WIDTH, height: HEIGHT, dpi: 200 };
}

function isInk(x: number, y: number): boolean {
  const line = Math.floor(y / 40);
  const isInside = x > 160 && x < 700 + ((line * 137) % 300) && y > 200 && y < 1400;
  return isInside && y % 40 > 14 && y % 40 < 34 && (x + line * 7) % 22 < 13;
}

describe(findSkew.name, () => {
  it.each([0, 0.3, 2, -2.4, 4.5])('finds a skew of %d degrees within a tenth', (degrees) => {
    expect(Math.abs(findSkew(printedPage(degrees)) - degrees)).toBeLessThan(0.1);
  });

  it('leaves an empty page as it is', () => {
    const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
    expect(findSkew({ data, width: WIDTH, height: HEIGHT, dpi: 200 })).toBe(0);
  });

  it('leaves a page of scattered dots without lines as it is', () => {
    const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
    for (let i = 0, at = 12_345; i < 4_000; i++) {
      at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
      data[at % data.length] = 0;
    }
    expect(findSkew({ data, width: WIDTH, height: HEIGHT, dpi: 200 })).toBe(0);
  });
});

describe(deskew.name, () => {
  it.each([2, -3.3])('straightens %d degrees and keeps the corners of the page', (degrees) => {
    const page = printedPage(degrees);
    const straight = deskew(page, deskewGeometry(page, degrees));
    expect(Math.abs(findSkew(straight))).toBeLessThan(0.06);
    expect(straight.width).toBeGreaterThan(page.width);
    expect(inkOf(straight) / inkOf(page)).toBeCloseTo(1, 2);
  });
});

describe(toPageBox.name, () => {
  it.each([0, 1.5, -2.4])(
    'leads a box found on the straightened page back to the ink it was found on, %d degrees',
    (degrees) => {
      const page = markedPage(degrees);
      const geometry = deskewGeometry(page, degrees);
      const straight = deskew(page, geometry);
      const found = boundsOf(straight, 1);
      const box = toPageBox(geometry, found);
      const truth = boundsOf(page, 1);
      expect(Math.abs(box.left * WIDTH - truth.left)).toBeLessThan(3);
      expect(Math.abs(box.top * HEIGHT - truth.top)).toBeLessThan(3);
      expect(Math.abs(box.width * WIDTH - truth.width)).toBeLessThan(5);
      expect(Math.abs(box.height * HEIGHT - truth.height)).toBeLessThan(5);
    },
  );

  it('never leads outside the page', () => {
    const geometry = deskewGeometry({ width: WIDTH, height: HEIGHT }, 3);
    const box = toPageBox(geometry, { left: 0, top: 0, width: geometry.width, height: 20 });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBe(0);
    expect(box.left + box.width).toBeLessThanOrEqual(1);
  });
});

/** One straight word in a page that was then turned: a dark bar of 180 by 30 pixels near the top left. */
function markedPage(degrees: number): GreyImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const radians = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const dx = x - WIDTH / 2;
      const dy = y - HEIGHT / 2;
      const straightX = dx * cosine + dy * sine + WIDTH / 2;
      const straightY = -dx * sine + dy * cosine + HEIGHT / 2;
      if (straightX >= 250 && straightX < 430 && straightY >= 400 && straightY < 430) data[y * WIDTH + x] = 0;
    }
  }
  return { data, width: WIDTH, height: HEIGHT, dpi: 200 };
}

function boundsOf(image: GreyImage, margin: number): { left: number; top: number; width: number; height: number } {
  let [left, top, right, bottom] = [image.width, image.height, 0, 0];
  for (let i = 0; i < image.data.length; i++) {
    if ((image.data[i] ?? 255) > 127) continue;
    const x = i % image.width;
    const y = Math.floor(i / image.width);
    [left, right] = [Math.min(left, x), Math.max(right, x + margin)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + margin)];
  }
  return { left, top, width: right - left, height: bottom - top };
}

function inkOf(image: GreyImage): number {
  return image.data.reduce((sum, value) => sum + (255 - value), 0);
}
