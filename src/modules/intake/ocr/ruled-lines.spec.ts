import { describe, expect, it } from '@jest/globals';
import type { GreyImage } from '../imaging/grey-image.js';
import { findRuledLines, smallFrames } from './ruled-lines.js';

const WIDTH = 800;
const HEIGHT = 600;

function page(isInk: (x: number, y: number) => boolean): GreyImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let i = 0; i < data.length; i++) if (isInk(i % WIDTH, Math.floor(i / WIDTH))) data[i] = 0;
  return { data, width: WIDTH, height: HEIGHT, dpi: 200 };
}

describe(findRuledLines.name, () => {
  it('finds a rule across and one down, whatever stands beside them', () => {
    const isText = (x: number, y: number): boolean => y >= 300 && y < 324 && x % 12 < 4;
    const { across, down } = findRuledLines(
      page((x, y) => (y >= 100 && y < 103 && x >= 50 && x < 700) || (x === 60 && y >= 150 && y < 290) || isText(x, y)),
    );
    expect(across).toEqual([{ left: 50, top: 100, width: 650, height: 3 }]);
    expect(down).toEqual([{ left: 60, top: 150, width: 1, height: 140 }]);
  });

  it('puts together what is left of a slightly slanting rule', () => {
    const { across } = findRuledLines(page((x, y) => y === 100 + Math.floor(x / 200) && x >= 20 && x < 780));
    expect(across).toEqual([{ left: 20, top: 100, width: 760, height: 4 }]);
  });

  it('finds nothing on an empty page', () => {
    expect(findRuledLines(page(() => false))).toEqual({ across: [], down: [], stamps: [] });
  });
});

describe(smallFrames.name, () => {
  it('finds the frame of a stamp', () => {
    const isFrame = (x: number, y: number): boolean => {
      const isWithin = x >= 200 && x < 600 && y >= 200 && y < 420;
      return isWithin && (x < 206 || x >= 594 || y < 206 || y >= 414);
    };
    expect(smallFrames(findRuledLines(page(isFrame)))).toEqual([{ left: 200, right: 600, top: 200, bottom: 420 }]);
  });

  it('knows the frames of stamps that were cut out of the page', () => {
    const white = { data: new Uint8Array(0), width: 0, height: 0, dpi: 200 };
    const stamp = { image: white, frame: { centreX: 400, centreY: 300, width: 300, height: 160, degrees: 4 } };
    const rules = findRuledLines(
      page(() => false),
      [stamp],
    );
    expect(smallFrames(rules)).toContainEqual({ left: 250, right: 550, top: 220, bottom: 380 });
    expect([rules.across.length, rules.down.length]).toEqual([2, 2]);
  });

  it('does not take two rules without sides for a frame', () => {
    expect(smallFrames(findRuledLines(page((x, y) => (y === 200 || y === 400) && x > 100 && x < 500)))).toEqual([]);
  });
});
