import type { GreyImage } from '../imaging/grey-image.js';
import { traceMarks, type Mark } from './marks.js';

/** What ink is on a page. */
export interface InkMeasure {
  /** Share of the page, without its rim, that is clearly darker than the paper, 0..1. */
  readonly inkShare: number;
  /** True when nothing a person may have put there was found: only noise, dust, punch holes, shadows or show-through. */
  readonly isBlank: boolean;
}

const MILLIMETRES_AN_INCH = 25.4;
const CELL_MM = 4;
const RIM_MM = 5;
/** Darkness relative to the paper beside it from which a pixel may belong to a mark. */
const FAINT = 0.18;
/** Darkness from which a pixel is ink; what shines through from the back is lighter. */
const STRONG = 0.24;
/** Print on a pale copy may be as light as show-through, but has edges, which paper blurs: least darkness and least step. */
const EDGE = { darkness: 0.12, step: 0.17 } as const;
/** With more ink than this, farther inside than shadows reach, no further look is needed. */
const CERTAIN_SHARE = 0.01;
/** Share of cells much darker than the paper from which there is a picture or a note stuck on. */
const DARK_CELL_SHARE = 0.02;
const DARK_CELL = 0.7;
const SHADOW_REACH_MM = 15;
/** Marks this small are dust or noise, unless there are many. */
const SPECK_MM = 1;
const SMALL_MARK_MM = 2;
const SMALL_MARKS_TOLERATED = 20;
const LEAST_STRONG_SQUARE_MM = 0.35;
const HOLE_MM = { least: 4, most: 8, reach: 22, fill: 0.6 } as const;
const SHADOW_DEPTH_MM = 4;
const SHADOW_THICKNESS_MM = 2.5;
const STREAK_MM = 1.2;

/**
 * Measures the ink of a page and decides whether it is blank. Where in doubt it is not: a short handwritten initial must
 * never be lost. @norm TR-RESISCAN A.SC.8
 */
export function measureInk(image: GreyImage): InkMeasure {
  const perMm = image.dpi / MILLIMETRES_AN_INCH;
  const paper = new PaperTone(image, Math.max(4, Math.round(CELL_MM * perMm)));
  const rim = Math.max(1, Math.min(Math.round(RIM_MM * perMm), Math.floor(Math.min(image.width, image.height) / 4)));
  const reach = Math.round(SHADOW_REACH_MM * perMm);
  const { mask, strongPixels, strongInside, lookedAt } = maskInk(image, paper, { rim, reach });
  const inkShare = strongPixels / Math.max(1, lookedAt);
  if (strongInside > CERTAIN_SHARE * lookedAt || paper.darkShare(reach) > DARK_CELL_SHARE) {
    return { inkShare, isBlank: false };
  }
  const marks = traceMarks(mask, image.width);
  const sheet = { width: image.width, height: image.height, rim, perMm };
  return { inkShare, isBlank: !hasContent(marks, sheet) };
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly rim: number;
  readonly perMm: number;
}

function hasContent(marks: readonly Mark[], sheet: Sheet): boolean {
  let small = 0;
  for (const mark of marks) {
    const longest = Math.max(mark.width, mark.height) / sheet.perMm;
    if (longest < SPECK_MM || mark.strongPixels < LEAST_STRONG_SQUARE_MM * sheet.perMm ** 2) continue;
    if (isHole(mark, sheet) || isShadow(mark, sheet) || isStreak(mark, sheet)) continue;
    if (longest >= SMALL_MARK_MM) return true;
    small += 1;
  }
  return small > SMALL_MARKS_TOLERATED;
}

/** A filled disc of the size of a punch hole, near an edge. */
function isHole(mark: Mark, sheet: Sheet): boolean {
  const [width, height] = [mark.width / sheet.perMm, mark.height / sheet.perMm];
  const isDisc =
    Math.min(width, height) >= HOLE_MM.least &&
    Math.max(width, height) <= HOLE_MM.most &&
    Math.max(width, height) < 1.35 * Math.min(width, height) &&
    mark.pixels > HOLE_MM.fill * mark.width * mark.height;
  const middleX = mark.left + mark.width / 2;
  const middleY = mark.top + mark.height / 2;
  const toEdge = Math.min(middleX, sheet.width - middleX, middleY, sheet.height - middleY);
  return isDisc && toEdge < HOLE_MM.reach * sheet.perMm;
}

/** Darkness that comes in from the edge: short, or much thicker than any pen. */
function isShadow(mark: Mark, sheet: Sheet): boolean {
  const reaches = reachedSides(mark, sheet);
  if (reaches.length === 0) return false;
  const isAcross = reaches.some((side) => side === 'left' || side === 'right');
  const isDown = reaches.some((side) => side === 'top' || side === 'bottom');
  const depth = Math.min(isAcross ? mark.width : Infinity, isDown ? mark.height : Infinity);
  const thickness = (2 * mark.pixels) / Math.max(1, mark.outline);
  return depth < SHADOW_DEPTH_MM * sheet.perMm || thickness > SHADOW_THICKNESS_MM * sheet.perMm;
}

/** A thin line from rim to rim: dirt on the scanner's glass. */
function isStreak(mark: Mark, sheet: Sheet): boolean {
  const reaches = reachedSides(mark, sheet);
  const isVertical = reaches.includes('top') && reaches.includes('bottom') && mark.width < STREAK_MM * sheet.perMm;
  const isHorizontal = reaches.includes('left') && reaches.includes('right') && mark.height < STREAK_MM * sheet.perMm;
  return isVertical || isHorizontal;
}

function reachedSides(mark: Mark, sheet: Sheet): readonly ('left' | 'top' | 'right' | 'bottom')[] {
  const sides: ('left' | 'top' | 'right' | 'bottom')[] = [];
  if (mark.left <= sheet.rim) sides.push('left');
  if (mark.top <= sheet.rim) sides.push('top');
  if (mark.left + mark.width >= sheet.width - sheet.rim) sides.push('right');
  if (mark.top + mark.height >= sheet.height - sheet.rim) sides.push('bottom');
  return sides;
}

interface MaskedInk {
  /** 0 paper, 1 faint, 2 ink; the rim is 0. */
  readonly mask: Uint8Array;
  readonly strongPixels: number;
  /** Those of them that lie farther inside than shadows reach. */
  readonly strongInside: number;
  readonly lookedAt: number;
}

function maskInk(image: GreyImage, paper: PaperTone, edges: { rim: number; reach: number }): MaskedInk {
  const { width, height, data } = image;
  const { rim, reach } = edges;
  const mask = new Uint8Array(width * height);
  let strongPixels = 0;
  let strongInside = 0;
  for (let y = rim; y < height - rim; y += 1) {
    for (let x = rim; x < width - rim; x += 1) {
      const ink = inkAt(data, y * width + x, width, paper.at(x, y));
      if (ink === 0) continue;
      mask[y * width + x] = ink;
      if (ink === 1) continue;
      strongPixels += 1;
      if (Math.min(x, y, width - 1 - x, height - 1 - y) >= reach) strongInside += 1;
    }
  }
  const lookedAt = Math.max(0, width - 2 * rim) * Math.max(0, height - 2 * rim);
  return { mask, strongPixels, strongInside, lookedAt };
}

/** 0 paper, 1 faint, 2 ink. */
function inkAt(data: Uint8Array, at: number, width: number, tone: number): 0 | 1 | 2 {
  const value = data[at] as number;
  if (value >= tone * (1 - EDGE.darkness)) return 0;
  if (value < tone * (1 - STRONG) || stepAt(data, at, width) > tone * EDGE.step) return 2;
  return value < tone * (1 - FAINT) ? 1 : 0;
}

/** Steepness at a pixel: the larger of the differences between its neighbours across and down. */
function stepAt(data: Uint8Array, at: number, width: number): number {
  const across = Math.abs((data[at + 1] as number) - (data[at - 1] as number));
  const down = Math.abs((data[at + width] as number) - (data[at - width] as number));
  return across > down ? across : down;
}

/** How light the paper is in each part of the page. */
class PaperTone {
  private readonly columns: number;
  private readonly rows: number;
  private readonly tones: Uint8Array;

  constructor(
    image: GreyImage,
    private readonly cell: number,
  ) {
    this.columns = Math.ceil(image.width / cell);
    this.rows = Math.ceil(image.height / cell);
    this.tones = this.widened(this.lightTones(image));
  }

  at(x: number, y: number): number {
    return this.tones[((y / this.cell) | 0) * this.columns + ((x / this.cell) | 0)] ?? 255;
  }

  /** Share of cells, farther from the edge than shadows reach, that are much darker than the page's paper. */
  darkShare(reach: number): number {
    const skip = Math.ceil(reach / this.cell);
    const inner: number[] = [];
    for (let row = skip; row < this.rows - skip; row += 1) {
      for (let column = skip; column < this.columns - skip; column += 1) {
        inner.push(this.tones[row * this.columns + column] ?? 255);
      }
    }
    if (inner.length === 0) return 0;
    const usual = [...inner].sort((a, b) => a - b)[inner.length >> 1] ?? 255;
    return inner.filter((tone) => tone < usual * DARK_CELL).length / inner.length;
  }

  /** The light quarter of each cell. */
  private lightTones(image: GreyImage): Uint8Array {
    const tones = new Uint8Array(this.columns * this.rows);
    const histogram = new Uint16Array(256);
    for (let index = 0; index < tones.length; index += 1) {
      histogram.fill(0);
      const left = (index % this.columns) * this.cell;
      const top = Math.floor(index / this.columns) * this.cell;
      let count = 0;
      const right = Math.min(left + this.cell, image.width);
      const bottom = Math.min(top + this.cell, image.height);
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) {
          const value = image.data[y * image.width + x] ?? 255;
          histogram[value] = (histogram[value] ?? 0) + 1;
          count += 1;
        }
      }
      let value = 255;
      for (let lighter = 0; value > 0; value -= 1) {
        lighter += histogram[value] ?? 0;
        if (lighter * 4 >= count) break;
      }
      tones[index] = value;
    }
    return tones;
  }

  /** Each cell takes the lightest of its neighbours, so that a hole or a thick stroke does not count as paper. */
  private widened(tones: Uint8Array): Uint8Array {
    const wide = new Uint8Array(tones.length);
    for (let row = 0; row < this.rows; row += 1) {
      for (let column = 0; column < this.columns; column += 1) {
        let lightest = 0;
        for (let r = Math.max(0, row - 1); r <= Math.min(this.rows - 1, row + 1); r += 1) {
          for (let c = Math.max(0, column - 1); c <= Math.min(this.columns - 1, column + 1); c += 1) {
            lightest = Math.max(lightest, tones[r * this.columns + c] ?? 0);
          }
        }
        wide[row * this.columns + column] = lightest;
      }
    }
    return wide;
  }
}
