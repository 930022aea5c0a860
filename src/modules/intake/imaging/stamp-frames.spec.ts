import { describe, expect, it } from '@jest/globals';
import type { GreyImage } from './grey-image.js';
import { findStampFrames } from './stamp-frames.js';

const WIDTH = 500;
const HEIGHT = 400;
/** A frame of 58 x 31 mm at 100 dpi, 3 pixels thick. */
const OUTER = { width: 228, height: 122, border: 3 } as const;

type Ink = (x: number, y: number) => boolean;

function page(isInk: Ink, brightness = 90): GreyImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let i = 0; i < data.length; i++) if (isInk(i % WIDTH, Math.floor(i / WIDTH))) data[i] = brightness;
  return { data, width: WIDTH, height: HEIGHT, dpi: 100 };
}

/** Drawn around the middle of the page and turned clockwise. */
function turned(degrees: number, isInk: Ink): Ink {
  const radians = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  return (x, y) => {
    const [dx, dy] = [x + 0.5 - WIDTH / 2, y + 0.5 - HEIGHT / 2];
    return isInk(dx * cosine + dy * sine, -dx * sine + dy * cosine);
  };
}

const isFrame: Ink = (x, y) => {
  const [across, down] = [Math.abs(x), Math.abs(y)];
  const isWithin = across < OUTER.width / 2 && down < OUTER.height / 2;
  return isWithin && (across >= OUTER.width / 2 - OUTER.border || down >= OUTER.height / 2 - OUTER.border);
};
/** Three lines of print inside. */
const isPrint: Ink = (x, y) => Math.abs(x) < 75 && Math.abs(y) < 35 && (y + 100) % 25 < 11 && (x + 100) % 10 < 3;
const isRuleAcross: Ink = (_x, y) => Math.abs(y + 45) < 1;

describe(findStampFrames.name, () => {
  it.each([0, 0.6, 2.3, -4.1, 6.5])('finds what a frame turned by %d degrees encloses', (degrees) => {
    const [frame, ...more] = findStampFrames(page(turned(degrees, (x, y) => isFrame(x, y) || isPrint(x, y))));
    expect(more).toEqual([]);
    expect(Math.abs((frame?.degrees ?? 90) - degrees)).toBeLessThan(0.45);
    expect(Math.hypot((frame?.centreX ?? 0) - WIDTH / 2, (frame?.centreY ?? 0) - HEIGHT / 2)).toBeLessThan(2);
    // Nothing of the frame itself, and hardly less than all that is in it.
    expect(frame?.width).toBeLessThan(OUTER.width - 2 * OUTER.border);
    expect(frame?.height).toBeLessThan(OUTER.height - 2 * OUTER.border);
    expect(frame?.width).toBeGreaterThan(OUTER.width - 16);
    expect(frame?.height).toBeGreaterThan(OUTER.height - 16);
  });

  it('finds a pale frame with gaps', () => {
    const isGap: Ink = (x, y) => (x > 20 && x < 22 && y < 0) || (y > 10 && y < 12 && x > 0);
    const frames = findStampFrames(
      page(
        turned(3, (x, y) => isFrame(x, y) && !isGap(x, y)),
        165,
      ),
    );
    expect(frames).toHaveLength(1);
  });

  it('finds a turned frame that was stamped over a rule of the page', () => {
    const isStamp = turned(3.5, isFrame);
    const isRule: Ink = (x, y) => y >= 150 && y < 152 && x < 210;
    expect(findStampFrames(page((x, y) => isStamp(x, y) || isRule(x, y)))).toHaveLength(1);
  });

  it('takes no field of a level table for a stamp', () => {
    const isTable: Ink = (x, y) => x % 150 < 2 || y % 80 < 2;
    expect(findStampFrames(page(isTable))).toEqual([]);
  });

  it('takes a level frame only when it hangs together with nothing', () => {
    expect(findStampFrames(page(turned(0, isFrame)))).toHaveLength(1);
    expect(findStampFrames(page(turned(0, (x, y) => isFrame(x, y) || isRuleAcross(x, y))))).toEqual([]);
  });

  it.each<[string, Ink]>([
    ['a filled rectangle', (x, y) => Math.abs(x) < 110 && Math.abs(y) < 60],
    ['an ellipse', (x, y) => Math.abs((x / 110) ** 2 + (y / 60) ** 2 - 1) < 0.06],
    ['a frame turned across the page', (x, y) => turned(20, isFrame)(x + WIDTH / 2, y + HEIGHT / 2)],
    ['a frame as large as a page', (x, y) => isFrame(x / 2, y / 2)],
    ['the frame of a box to tick', (x, y) => isFrame(x * 8, y * 8)],
    ['two crossing lines', (x, y) => (Math.abs(x) < 2 && Math.abs(y) < 60) || (Math.abs(y) < 2 && Math.abs(x) < 100)],
  ])('takes %s for no stamp', (_what, isInk) => {
    expect(findStampFrames(page(turned(2, isInk)))).toEqual([]);
  });

  it('finds nothing on an empty page and on an image smaller than a cell', () => {
    expect(findStampFrames(page(() => false))).toEqual([]);
    expect(findStampFrames({ data: new Uint8Array(2), width: 2, height: 1, dpi: 200 })).toEqual([]);
  });
});
