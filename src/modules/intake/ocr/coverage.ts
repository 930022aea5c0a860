import type { PixelBox } from '../imaging/deskew.js';
import type { GreyImage } from '../imaging/grey-image.js';

/** How much of the ink on a page was read. */
export interface InkCoverage {
  /** Dark pixels that may be print: strokes, without rules, frames and filled areas. */
  readonly ink: number;
  /** Share of these inside the boxes of words, 0..1; 1 for a page without ink. */
  readonly share: number;
}

/** Darker than this is ink; what shines through from the back is lighter. */
const DARK = 110;
/** Letters are up to this high at 200 dpi (44 point): longer runs are rules, frames, bars and holes. */
const LONGEST_STROKE_INCHES = 0.24;
/** Word boxes cut accents and tails off now and then. */
const MARGIN_INCHES = 0.015;
const MASK_SHIFT = 2;

/** Measures the share of ink that lies in the boxes of words: low cover at good confidence means text was passed over. */
export function coverageOf(image: GreyImage, boxes: readonly PixelBox[]): InkCoverage {
  const { data, width, height, dpi } = image;
  const mask = wordMask(image, boxes);
  const longest = Math.round(LONGEST_STROKE_INCHES * dpi);
  const columns = { run: new Uint16Array(width), ink: new Uint16Array(width), inside: new Uint16Array(width) };
  let ink = 0;
  let inside = 0;
  const endColumn = (x: number): void => {
    if ((columns.run[x] as number) < longest) {
      ink += columns.ink[x] as number;
      inside += columns.inside[x] as number;
    }
    columns.run[x] = columns.ink[x] = columns.inside[x] = 0;
  };
  for (let y = 0; y < height; y++) {
    const maskRow = (y >> MASK_SHIFT) * mask.width;
    for (let x = 0, o = y * width; x < width; x++, o++) {
      if ((data[o] as number) >= DARK) {
        if (columns.run[x] !== 0) endColumn(x);
        continue;
      }
      let end = x + 1;
      while (end < width && (data[o + end - x] as number) < DARK) end++;
      const isStroke = end - x < longest ? 1 : 0;
      for (let k = x; k < end; k++) {
        (columns.run[k] as number)++;
        (columns.ink[k] as number) += isStroke;
        (columns.inside[k] as number) += isStroke & (mask.data[maskRow + (k >> MASK_SHIFT)] as number);
      }
      o += end - 1 - x;
      x = end - 1;
    }
  }
  for (let x = 0; x < width; x++) endColumn(x);
  return { ink, share: ink === 0 ? 1 : inside / ink };
}

/** The boxes of the words on a quarter-size grid. */
function wordMask(image: GreyImage, boxes: readonly PixelBox[]): { data: Uint8Array; width: number } {
  const width = (image.width >> MASK_SHIFT) + 1;
  const height = (image.height >> MASK_SHIFT) + 1;
  const data = new Uint8Array(width * height);
  const margin = Math.round(MARGIN_INCHES * image.dpi);
  for (const box of boxes) {
    const left = Math.max(0, box.left - margin) >> MASK_SHIFT;
    const right = Math.min(width - 1, (box.left + box.width + margin) >> MASK_SHIFT);
    const bottom = Math.min(height - 1, (box.top + box.height + margin) >> MASK_SHIFT);
    for (let y = Math.max(0, box.top - margin) >> MASK_SHIFT; y <= bottom; y++) {
      data.fill(1, y * width + left, y * width + right + 1);
    }
  }
  return { data, width };
}
