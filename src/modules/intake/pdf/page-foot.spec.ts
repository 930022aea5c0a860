import { describe, expect, it } from '@jest/globals';
import { footPlace } from './page-foot.js';

const A4 = { x: 0, y: 0, width: 600, height: 800 };

describe(footPlace, () => {
  it.each([
    [0, { x: 250, y: 12, turn: 0 }],
    [90, { x: 588, y: 350, turn: 90 }],
    [180, { x: 350, y: 788, turn: 180 }],
    [270, { x: 12, y: 450, turn: 270 }],
    [-90, { x: 12, y: 450, turn: 270 }],
    [450, { x: 588, y: 350, turn: 90 }],
  ])('lies at the foot of a page that is turned by %p', (rotation, place) => {
    expect(footPlace(A4, rotation, 100)).toEqual(place);
  });

  it('follows a page that is cut out of a larger one', () => {
    expect(footPlace({ x: 100, y: 50, width: 200, height: 300 }, 0, 100)).toEqual({ x: 150, y: 62, turn: 0 });
  });
});
