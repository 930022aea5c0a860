import { describe, expect, it } from '@jest/globals';
import type { GreyImage } from './grey-image.js';
import { type StampCutOut, cutOutStamps, levelBox, turnedBox } from './stamp-cut-out.js';

const WIDTH = 600;
const HEIGHT = 400;
const OUTER = { width: 456, height: 244, border: 6 } as const;
/** A bar of print in the upper left of the stamp and a line to write on below it, counted from the stamp's middle. */
const BAR = { left: -150, top: -60, width: 120, height: 20 } as const;
const LINE = { left: 0, top: 60, width: 90, height: 3 } as const;

function isWithin(box: { left: number; top: number; width: number; height: number }, x: number, y: number): boolean {
  return x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;
}

/** A page with one stamp in its middle, turned clockwise. */
function stampedPage(degrees: number, brightness: number): GreyImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const radians = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  for (let i = 0; i < data.length; i++) {
    const [dx, dy] = [(i % WIDTH) + 0.5 - WIDTH / 2, Math.floor(i / WIDTH) + 0.5 - HEIGHT / 2];
    const [x, y] = [dx * cosine + dy * sine, -dx * sine + dy * cosine];
    const [across, down] = [OUTER.width / 2 - Math.abs(x), OUTER.height / 2 - Math.abs(y)];
    const isFrame = across > 0 && down > 0 && (across <= OUTER.border || down <= OUTER.border);
    if (isFrame || isWithin(BAR, x, y) || isWithin(LINE, x, y)) data[i] = brightness;
  }
  return { data, width: WIDTH, height: HEIGHT, dpi: 200 };
}

function onlyStamp(page: GreyImage): StampCutOut {
  const stamps = cutOutStamps(page);
  expect(stamps).toHaveLength(1);
  return stamps[0] as StampCutOut;
}

/** The smallest rectangle around what is dark. */
function inkOf({ data, width }: GreyImage): { left: number; top: number; width: number; height: number } {
  const dark = [...data.keys()].filter((i) => (data[i] as number) < 200);
  const [xs, ys] = [dark.map((i) => i % width), dark.map((i) => Math.floor(i / width))];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left + 1, height: Math.max(...ys) - top + 1 };
}

describe(cutOutStamps.name, () => {
  it.each([4, -3, 0])(
    'turns a stamp that lies at %d degrees level, without its frame and lines to write on',
    (degrees) => {
      const { image } = onlyStamp(stampedPage(degrees, 90));
      const ink = inkOf(image);
      expect(Math.abs(ink.width - BAR.width)).toBeLessThanOrEqual(3);
      expect(Math.abs(ink.height - BAR.height)).toBeLessThanOrEqual(3);
      expect(image.dpi).toBe(200);
    },
  );

  it('leaves a level box of black print to the page, but not a turned one', () => {
    expect(cutOutStamps(stampedPage(0, 0))).toEqual([]);
    expect(cutOutStamps(stampedPage(3, 0))).toHaveLength(1);
  });
});

describe('the way back to the page', () => {
  it.each([4, -3])('tells where print of a stamp at %d degrees would stand level, and where it stands', (degrees) => {
    const page = stampedPage(degrees, 90);
    const stamp = onlyStamp(page);
    const level = levelBox(stamp, inkOf(stamp.image));
    expect(Math.abs(level.left - (WIDTH / 2 + BAR.left))).toBeLessThanOrEqual(4);
    expect(Math.abs(level.top - (HEIGHT / 2 + BAR.top))).toBeLessThanOrEqual(4);
    const place = turnedBox(stamp.frame, level);
    const radians = (degrees * Math.PI) / 180;
    const [x, y] = [BAR.left + BAR.width / 2, BAR.top + BAR.height / 2];
    const middle = {
      x: WIDTH / 2 + x * Math.cos(radians) - y * Math.sin(radians),
      y: HEIGHT / 2 + x * Math.sin(radians) + y * Math.cos(radians),
    };
    expect(Math.abs(place.left + place.width / 2 - middle.x)).toBeLessThanOrEqual(4);
    expect(Math.abs(place.top + place.height / 2 - middle.y)).toBeLessThanOrEqual(4);
    expect(place.height).toBeGreaterThan(level.height);
  });
});
