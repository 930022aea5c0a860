import { describe, expect, it } from '@jest/globals';
import type { GreyImage } from '../imaging/grey-image.js';
import { measureInk } from './ink-measure.js';

const DPI = 150;
const MM = DPI / 25.4;
const WIDTH = 1240;
const HEIGHT = 1754;
const PAPER = 240;

/** Looking up globals is slow in a test's sandbox, and these are called for every pixel. */
const { hypot, imul, max, min, round } = Math;

/** A sheet of A4 with noise, on which a test draws in millimetres. */
class Sheet {
  readonly data = new Uint8Array(WIDTH * HEIGHT);
  private state = 1;

  constructor(paper = PAPER, noise = 4) {
    for (let i = 0; i < this.data.length; i += 1) {
      this.state = (imul(this.state, 1_103_515_245) + 12_345) & 0x7fffffff;
      this.data[i] = paper + round(((this.state >> 16) % (2 * noise + 1)) - noise);
    }
  }

  box(left: number, top: number, width: number, height: number, factor: number): this {
    return this.paint([left, top, width, height], () => true, factor);
  }

  disc(x0: number, y0: number, diameter: number, factor: number): this {
    const area = [x0 - diameter / 2, y0 - diameter / 2, diameter, diameter] as const;
    return this.paint(area, (x, y) => hypot(x - x0, y - y0) <= diameter / 2, factor);
  }

  stroke(points: readonly (readonly [number, number])[], thickness: number, factor: number): this {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, top] = [min(...xs) - thickness, min(...ys) - thickness];
    const area = [left, top, max(...xs) + thickness - left, max(...ys) + thickness - top] as const;
    return this.paint(
      area,
      (x, y) => points.some(([px, py], i) => near(x, y, px, py, points[i + 1], thickness / 2)),
      factor,
    );
  }

  image(): GreyImage {
    return { data: this.data, width: WIDTH, height: HEIGHT, dpi: DPI };
  }

  private paint(
    [left, top, width, height]: readonly [number, number, number, number],
    covers: (xMm: number, yMm: number) => boolean,
    factor: number,
  ): this {
    for (let y = Math.floor(top * MM); y < min(HEIGHT, (top + height) * MM); y += 1) {
      for (let x = Math.floor(left * MM); x < min(WIDTH, (left + width) * MM); x += 1) {
        if (covers(x / MM, y / MM)) this.data[y * WIDTH + x] = round((this.data[y * WIDTH + x] ?? 0) * factor);
      }
    }
    return this;
  }
}

function near(
  x: number,
  y: number,
  fromX: number,
  fromY: number,
  to: readonly [number, number] | undefined,
  reach: number,
): boolean {
  if (to === undefined) return false;
  const [dx, dy] = [to[0] - fromX, to[1] - fromY];
  const along = min(1, max(0, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy)));
  return hypot(x - fromX - along * dx, y - fromY - along * dy) <= reach;
}

/** A short handwritten initial, 7 mm high. */
const INITIAL: readonly (readonly [number, number])[] = [
  [150, 240],
  [152, 233],
  [154, 240],
  [156, 234],
  [158, 239],
];

function isBlank(sheet: Sheet): boolean {
  return measureInk(sheet.image()).isBlank;
}

describe(measureInk.name, () => {
  describe('calls blank', () => {
    it('an empty sheet, white, grey or noisy', () => {
      expect(isBlank(new Sheet())).toBe(true);
      expect(isBlank(new Sheet(180))).toBe(true);
      expect(isBlank(new Sheet(225, 12))).toBe(true);
    });

    it('a sheet with two punch holes', () => {
      expect(isBlank(new Sheet().disc(12, 108, 6, 0.1).disc(12, 188, 6, 0.1))).toBe(true);
    });

    it('a sheet with dark edges from the scanner', () => {
      const sheet = new Sheet().box(0, 0, 9, 297, 0.15).box(0, 292, 210, 5, 0.3);
      expect(isBlank(sheet)).toBe(true);
    });

    it('a sheet through which the other side shines', () => {
      const sheet = new Sheet();
      for (let line = 0; line < 30; line += 1) {
        for (let step = 0; step < 4; step += 1) {
          sheet.box(25 + step * 0.17, 40 + line * 7 + step * 0.17, 150 - step * 0.34, 2.5 - step * 0.34, 0.95);
        }
      }
      expect(isBlank(sheet)).toBe(true);
    });

    it('a sheet with dust and a streak from the scanner glass', () => {
      const sheet = new Sheet().box(77, 0, 0.4, 297, 0.5);
      for (let speck = 0; speck < 15; speck += 1) sheet.disc(20 + speck * 11, 30 + ((speck * 67) % 230), 0.6, 0.3);
      expect(isBlank(sheet)).toBe(true);
    });
  });

  describe('never calls blank', () => {
    it.each([
      ['ballpoint', 0.5, 0.35],
      ['pencil', 0.4, 0.6],
      ['felt pen', 1, 0.2],
    ])('a sheet with one short initial in %s', (_pen, thickness, factor) => {
      expect(isBlank(new Sheet().stroke(INITIAL, thickness, factor))).toBe(false);
    });

    it('a sheet with an initial at its edge, between holes and shadows', () => {
      const sheet = new Sheet().box(0, 0, 9, 297, 0.15).disc(12, 108, 6, 0.1);
      const atEdge = INITIAL.map(([x, y]) => [x + 38, y] as const);
      expect(isBlank(sheet.stroke(atEdge, 0.5, 0.4))).toBe(false);
    });

    it('a pale copy on grey paper', () => {
      const sheet = new Sheet(180);
      for (let line = 0; line < 12; line += 1) {
        for (let letter = 0; letter < 40; letter += 1) sheet.box(30 + letter * 3, 50 + line * 8, 0.35, 2, 0.78);
      }
      expect(isBlank(sheet)).toBe(false);
    });

    it('a sheet with a single page number', () => {
      const digit = [
        [104, 285],
        [106, 285],
        [106, 286.5],
        [104, 287.8],
        [106, 287.8],
      ] as const;
      expect(isBlank(new Sheet().stroke(digit, 0.35, 0.2))).toBe(false);
    });

    it('a sheet with a note stuck on it', () => {
      expect(isBlank(new Sheet().box(60, 100, 76, 76, 0.6))).toBe(false);
    });

    it('a sheet with one ruled line', () => {
      expect(isBlank(new Sheet().box(30, 150, 120, 0.4, 0.3))).toBe(false);
    });
  });

  it('measures the share of the ink', () => {
    expect(measureInk(new Sheet().box(30, 50, 100, 2, 0.2).image()).inkShare).toBeCloseTo(200 / (200 * 287), 3);
  });
});
