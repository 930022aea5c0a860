import { type CellPart, cellGrid, cellParts } from './cell-parts.js';
import type { GreyImage } from './grey-image.js';

/** What the rectangular frame of a stamp encloses on a page that lies straight, in pixels of that page. */
export interface StampFrame {
  readonly centreX: number;
  readonly centreY: number;
  /** Lengths of the sides of what is enclosed, seen level. */
  readonly width: number;
  readonly height: number;
  /** How far it is turned, clockwise positive. */
  readonly degrees: number;
}

/** Frames are looked for at this resolution: fine enough for a quarter of a degree; gaps of half a millimetre close. */
const SEARCH_DPI = 50;
/** Frames of stamps are often grey. */
const DARK = 170;
/** Receipt stamps are 35 to 80 mm wide. */
const LEAST_MM = { width: 24, height: 10 } as const;
const MOST_MM = { width: 95, height: 65 } as const;
/** How far the print begins from the outer edge of a dark frame, and from the edge of the paper it encloses. */
const BORDER_MM = { dark: 1.5, light: 0.5 } as const;
/** Share of the rectangle around it that a frame with print in it fills at most, in cells. */
const MOST_FILLED = 0.5;
/** A stamp turned further was put across the page on purpose. */
const WIDEST_TURN = 9;
/** Below this turn a frame is level, as the fields of forms are: it must hang together with nothing to be a stamp's. */
export const LEAST_TURN = 0.7;
/** Share of a side that must lie on one straight line, and how far it may stray from that, in cells. */
const STRAIGHT_SHARE = 0.85;
const STRAY = 1.25;
/** How far the end of a side may stray from standing square to the others, in cells. */
const STRAY_OF_END = 2;
/** Share of a side at each end that is left out: rounded corners. */
const CORNER_SHARE = 0.08;
const MM_PER_INCH = 25.4;

/**
 * Finds frames of the size of a stamp: dark frames that touch nothing else, level or turned by a few degrees, and turned
 * ones that touch other print, by the paper they enclose.
 */
export function findStampFrames(image: GreyImage): StampFrame[] {
  const size = Math.max(1, Math.round(image.dpi / SEARCH_DPI));
  const grid = cellGrid(image, size, DARK);
  const cellMm = (size * MM_PER_INCH) / image.dpi;
  const framesOf = (brightness: 'dark' | 'light', mostFilled: number): StampFrame[] =>
    cellParts(grid, brightness).flatMap((part) => {
      const around = { width: part.right - part.left + 1, height: part.bottom - part.top + 1 };
      if (!isOfStampSize(around, cellMm) || part.cells.length > mostFilled * around.width * around.height) return [];
      const frame = frameOf(part, grid.width);
      return frame === undefined || !isOfStampSize(frame, cellMm)
        ? []
        : [scaled(frame, size, BORDER_MM[brightness] / cellMm)];
    });
  const frames = framesOf('dark', MOST_FILLED);
  const turned = framesOf('light', 1).filter(({ degrees }) => Math.abs(degrees) >= LEAST_TURN);
  return [...frames, ...turned.filter((frame) => !frames.some((other) => isAround(other, frame)))];
}

function isOfStampSize(cells: { width: number; height: number }, cellMm: number): boolean {
  const [width, height] = [cells.width * cellMm, cells.height * cellMm];
  const isLargeEnough = width >= LEAST_MM.width && height >= LEAST_MM.height;
  return isLargeEnough && width <= MOST_MM.width && height <= MOST_MM.height && height <= width;
}

function isAround(outer: StampFrame, { centreX, centreY }: StampFrame): boolean {
  return Math.abs(outer.centreX - centreX) < outer.width / 2 && Math.abs(outer.centreY - centreY) < outer.height / 2;
}

/** A straight line: how far it goes to the side for each step along, and where it begins. */
interface Line {
  readonly rise: number;
  readonly from: number;
}

/** The frame a part forms where its four outermost edges are straight and stand square to each other. */
function frameOf(part: CellPart, gridWidth: number): StampFrame | undefined {
  const [width, height] = [part.right - part.left + 1, part.bottom - part.top + 1];
  const [top, bottom, left, right] = edgesOf(part, gridWidth).map(straightLine);
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return undefined;
  const rise = (top.rise + bottom.rise) / 2;
  const degrees = (Math.atan(rise) * 180) / Math.PI;
  const isSquare =
    [top, bottom].every((side) => Math.abs(side.rise - rise) * width <= STRAY_OF_END) &&
    [left, right].every((side) => Math.abs(side.rise + rise) * height <= STRAY_OF_END);
  if (Math.abs(degrees) > WIDEST_TURN || !isSquare) return undefined;
  const at = (side: Line, along: number): number => side.from + side.rise * along;
  const [upper, lower] = [at(top, (width - 1) / 2), at(bottom, (width - 1) / 2)];
  const [first, last] = [at(left, (height - 1) / 2), at(right, (height - 1) / 2)];
  const cosine = Math.cos(Math.atan(rise));
  return {
    centreX: part.left + (first + last + 1) / 2,
    centreY: part.top + (upper + lower + 1) / 2,
    width: (last - first + 1) * cosine,
    height: (lower - upper + 1) * cosine,
    degrees,
  };
}

/** The outermost cells of a part seen from above, below, left and right, counted from its upper left corner. */
function edgesOf(part: CellPart, gridWidth: number): [number[], number[], number[], number[]] {
  const [width, height] = [part.right - part.left + 1, part.bottom - part.top + 1];
  const top = new Array<number>(width).fill(height);
  const bottom = new Array<number>(width).fill(-1);
  const left = new Array<number>(height).fill(width);
  const right = new Array<number>(height).fill(-1);
  for (const cell of part.cells) {
    const x = (cell % gridWidth) - part.left;
    const y = Math.floor(cell / gridWidth) - part.top;
    top[x] = Math.min(top[x] as number, y);
    bottom[x] = Math.max(bottom[x] as number, y);
    left[y] = Math.min(left[y] as number, x);
    right[y] = Math.max(right[y] as number, x);
  }
  return [top, bottom, left, right];
}

/** The line most of the values lie on. */
function straightLine(values: readonly number[]): Line | undefined {
  const corner = Math.ceil(values.length * CORNER_SHARE);
  const points = values.map((y, x) => ({ x, y })).slice(corner, values.length - corner);
  const half = Math.floor(points.length / 2);
  const rise = median(
    points.slice(half).map(({ x, y }, index) => (y - pointAt(points, index).y) / (x - pointAt(points, index).x)),
  );
  const from = median(points.map(({ x, y }) => y - rise * x));
  const near = points.filter(({ x, y }) => Math.abs(y - rise * x - from) <= STRAY);
  return near.length < STRAIGHT_SHARE * points.length ? undefined : fitted(near);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointAt(points: readonly Point[], index: number): Point {
  return points[index] as Point;
}

/** The line of least squares. */
function fitted(points: readonly Point[]): Line {
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const rise = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
  return { rise, from: meanY - rise * meanX };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

/** A frame in pixels instead of cells, without its border. */
function scaled({ centreX, centreY, width, height, degrees }: StampFrame, size: number, border: number): StampFrame {
  return {
    centreX: centreX * size,
    centreY: centreY * size,
    width: (width - 2 * border) * size,
    height: (height - 2 * border) * size,
    degrees,
  };
}
