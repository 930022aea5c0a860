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
  const strokes = new StrokeInk(width, Math.round(LONGEST_STROKE_INCHES * dpi));
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    const maskRow = mask.data.subarray((y >> MASK_SHIFT) * mask.width, ((y >> MASK_SHIFT) + 1) * mask.width);
    strokes.addRow(row, maskRow);
  }
  const { ink, inside } = strokes.total();
  return { ink, share: ink === 0 ? 1 : inside / ink };
}

/** Dark pixels of a page, rules and filled areas among them: quick to count. */
export function darkPixels(image: GreyImage): number {
  const { data } = image;
  let dark = 0;
  for (let i = 0; i < data.length; i++) if ((data[i] as number) < DARK) dark++;
  return dark;
}

/** Counts dark pixels whose run is short both along the row and down the column. */
class StrokeInk {
  private ink = 0;
  private inside = 0;
  private readonly run: Uint16Array;
  private readonly columnInk: Uint16Array;
  private readonly columnInside: Uint16Array;

  constructor(
    private readonly width: number,
    private readonly longest: number,
  ) {
    this.run = new Uint16Array(width);
    this.columnInk = new Uint16Array(width);
    this.columnInside = new Uint16Array(width);
  }

  addRow(row: Uint8Array, maskRow: Uint8Array): void {
    const { run, width } = this;
    for (let x = 0; x < width; x++) {
      if ((row[x] as number) < DARK) x = this.addRun(row, maskRow, x) - 1;
      else if (run[x] !== 0) this.endColumn(x);
    }
  }

  total(): { ink: number; inside: number } {
    for (let x = 0; x < this.width; x++) this.endColumn(x);
    return { ink: this.ink, inside: this.inside };
  }

  private addRun(row: Uint8Array, maskRow: Uint8Array, start: number): number {
    let end = start + 1;
    while (end < this.width && (row[end] as number) < DARK) end++;
    const isStroke = end - start < this.longest ? 1 : 0;
    for (let x = start; x < end; x++) {
      (this.run[x] as number)++;
      (this.columnInk[x] as number) += isStroke;
      (this.columnInside[x] as number) += isStroke & (maskRow[x >> MASK_SHIFT] as number);
    }
    return end;
  }

  private endColumn(x: number): void {
    if ((this.run[x] as number) < this.longest) {
      this.ink += this.columnInk[x] as number;
      this.inside += this.columnInside[x] as number;
    }
    this.run[x] = this.columnInk[x] = this.columnInside[x] = 0;
  }
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
