import type { GreyImage } from './grey-image.js';

/** Every second row of a cell is enough to know its brightness. */
const ROW_STEP = 2;
/** Every fourth row of the page is enough to know how ink and paper are distributed. */
const LEVEL_ROW_STEP = 4;
/** Over so few rows the paper does not change. */
const ROWS_A_BAND = 4;
/** Edge of the square cells in which the brightness of the paper is sampled, in pixels. */
const CELL = 16;
/** Cells to each side that count as one neighbourhood: wider than a stroke, narrower than a shaded box. */
const REACH = 2;
/** The paper is never taken for darker than this share of the page's paper, so that photos and black bars stay dark. */
const DARKEST_PAPER = 0.4;

/** The brightness of the bare paper under the ink, on a coarse grid with one value for each 16-pixel cell. */
export interface PaperBrightness {
  readonly cells: Float32Array;
  readonly columns: number;
  readonly rows: number;
  /** Resolution of the image in which the cells were measured. */
  readonly dpi: number;
}

/** Where ink and paper lie on a page whose background was divided out, each 0..255. */
export interface InkLevels {
  /** Becomes black. */
  readonly ink: number;
  /** From here on everything is bare paper and becomes white. */
  readonly paper: number;
}

/**
 * Finds the brightness of the paper everywhere: shade of the book fold, grey recycled paper, a dark photocopy.
 * The bright half of each cell is paper unless the cell lies inside print; a maximum followed by a minimum over the
 * neighbours bridges such cells, and smoothing takes the steps out.
 */
export function findPaper(image: GreyImage): PaperBrightness {
  const columns = Math.ceil(image.width / CELL);
  const rows = Math.ceil(image.height / CELL);
  const cells = brightHalves(image, columns, rows);
  const { dpi } = image;
  const widest = neighbours({ cells, columns, rows, dpi }, Math.max);
  const closed = neighbours({ cells: widest, columns, rows, dpi }, Math.min);
  const floor = DARKEST_PAPER * quantile(closed, 0.9);
  for (let i = 0; i < closed.length; i++) closed[i] = Math.max(floor, closed[i] as number, 1);
  const once = smooth({ cells: closed, columns, rows, dpi });
  return { cells: smooth({ cells: once, columns, rows, dpi }), columns, rows, dpi };
}

function brightHalves(image: GreyImage, columns: number, rows: number): Float32Array {
  const { data, width, height } = image;
  const cells = new Float32Array(columns * rows);
  for (let r = 0; r < rows; r++) {
    const bottom = Math.min(height, (r + 1) * CELL);
    for (let c = 0; c < columns; c++) {
      const left = c * CELL;
      const right = Math.min(width, left + CELL);
      let sum = 0;
      for (let y = r * CELL; y < bottom; y += ROW_STEP) {
        for (let o = y * width + left, end = y * width + right; o < end; o++) sum += data[o] as number;
      }
      const mean = sum / (Math.ceil((bottom - r * CELL) / ROW_STEP) * (right - left));
      let bright = 0;
      let count = 0;
      for (let y = r * CELL; y < bottom; y += ROW_STEP) {
        for (let o = y * width + left, end = y * width + right; o < end; o++) {
          const value = data[o] as number;
          if (value >= mean) {
            bright += value;
            count++;
          }
        }
      }
      cells[r * columns + c] = bright / Math.max(1, count);
    }
  }
  return cells;
}

function neighbours(paper: PaperBrightness, choose: (a: number, b: number) => number): Float32Array {
  const { cells, columns, rows } = paper;
  const across = new Float32Array(cells.length);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      let best = cells[r * columns + c] as number;
      const end = Math.min(columns - 1, c + REACH);
      for (let k = Math.max(0, c - REACH); k <= end; k++) best = choose(best, cells[r * columns + k] as number);
      across[r * columns + c] = best;
    }
  }
  const both = new Float32Array(cells.length);
  for (let r = 0; r < rows; r++) {
    const end = Math.min(rows - 1, r + REACH);
    for (let c = 0; c < columns; c++) {
      let best = across[r * columns + c] as number;
      for (let k = Math.max(0, r - REACH); k <= end; k++) best = choose(best, across[k * columns + c] as number);
      both[r * columns + c] = best;
    }
  }
  return both;
}

function smooth(paper: PaperBrightness): Float32Array {
  const { cells, columns, rows } = paper;
  const out = new Float32Array(cells.length);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      let sum = 0;
      let count = 0;
      for (let y = Math.max(0, r - 1); y <= Math.min(rows - 1, r + 1); y++) {
        for (let x = Math.max(0, c - 1); x <= Math.min(columns - 1, c + 1); x++) {
          sum += cells[y * columns + x] as number;
          count++;
        }
      }
      out[r * columns + c] = sum / count;
    }
  }
  return out;
}

function quantile(values: Float32Array, share: number): number {
  const sorted = Float32Array.from(values).sort();
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 255;
}

/**
 * Makes the paper white and the ink black: each pixel is divided by the paper around it and stretched between the levels.
 * Photos and dark grounds keep their tones.
 */
export function cleanPage(image: GreyImage, paper: PaperBrightness, levels: InkLevels): GreyImage {
  const { data, width, height } = image;
  const out = new Uint8Array(data.length);
  const gains = new PaperGains(paper, image);
  const tones = stretchedTones(levels);
  for (let y = 0, o = 0; y < height; y++) {
    const row = gains.ofRow(y);
    for (let x = 0; x < width; x++, o++) {
      const value = ((data[o] as number) * (row[x] as number)) >>> 16;
      out[o] = tones[value > 255 ? 255 : value] as number;
    }
  }
  return { data: out, width, height, dpi: image.dpi };
}

/** The tone that each brightness relative to the paper becomes. */
function stretchedTones(levels: InkLevels): Uint8Array {
  const tones = new Uint8Array(256);
  for (let v = 0; v < 256; v++) {
    tones[v] = Math.max(0, Math.min(255, Math.round((255 * (v - levels.ink)) / (levels.paper - levels.ink))));
  }
  return tones;
}

/** The factor, in 1/65536, that makes the paper 255 at each pixel of a row: interpolated between the centres of the cells. */
export class PaperGains {
  private readonly atCells: Float64Array;
  private readonly row: Int32Array;
  private readonly cell: number;
  private band = -1;

  constructor(
    private readonly paper: PaperBrightness,
    image: { readonly width: number; readonly dpi: number },
  ) {
    this.cell = (CELL * image.dpi) / paper.dpi;
    this.atCells = new Float64Array(paper.columns);
    this.row = new Int32Array(image.width);
  }

  /** The factors of one pixel row; the returned array is overwritten by later calls. */
  ofRow(y: number): Int32Array {
    const band = Math.floor(y / ROWS_A_BAND);
    if (band !== this.band) this.compute((band + 0.5) * ROWS_A_BAND);
    this.band = band;
    return this.row;
  }

  private compute(middle: number): void {
    const { cells, columns, rows } = this.paper;
    const at = Math.min(rows - 1, Math.max(0, middle / this.cell - 0.5));
    const above = Math.floor(at) * columns;
    const below = Math.min(rows - 1, Math.floor(at) + 1) * columns;
    const part = at - Math.floor(at);
    for (let c = 0; c < columns; c++) {
      const value = (cells[above + c] as number) * (1 - part) + (cells[below + c] as number) * part;
      this.atCells[c] = (255 * 65536) / value;
    }
    this.spread();
  }

  private spread(): void {
    const { atCells, row, cell } = this;
    const last = atCells.length - 1;
    for (let c = -1, x = 0; x < row.length && c <= last; c++) {
      const from = atCells[Math.max(0, c)] as number;
      const step = ((atCells[Math.min(last, c + 1)] as number) - from) / cell;
      const start = (c + 0.5) * cell;
      const end = c === last ? row.length : Math.min(row.length, Math.ceil(start + cell));
      for (let gain = from + (x - start) * step; x < end; x++, gain += step) row[x] = gain;
    }
  }
}

/** Share of the peak of a bell curve at one standard deviation from it. */
const ONE_SIGMA = 0.6065;
/** Ink and paper are never taken for closer than this (of 255): the grain of an empty page must not become print. */
const LEAST_CONTRAST = 36;
/** The darkest fifth of what is not paper is ink; the rest are the grey edges of strokes. */
const INK_SHARE = 0.2;

/** Finds ink and paper in the brightness of a page relative to its bare paper. */
export function findInkLevels(image: GreyImage, paper: PaperBrightness): InkLevels {
  const counts = brightnessCounts(image, paper);
  let peak = 254;
  for (let v = 254; v > 150; v--) if ((counts[v] as number) > (counts[peak] as number)) peak = v;
  let low = peak;
  while (low > 128 && (counts[low] as number) > ONE_SIGMA * (counts[peak] as number)) low--;
  const sigma = Math.max(1, peak - low);
  const white = Math.max(170, peak - 2.5 * sigma);
  const inkFrom = Math.floor(white - Math.max(12, 2 * sigma));
  let inked = 0;
  for (let v = 0; v <= inkFrom; v++) inked += counts[v] as number;
  let ink = 0;
  for (let seen = 0; ink < inkFrom; ink++) {
    seen += counts[ink] as number;
    if (seen > inked * INK_SHARE) break;
  }
  return { ink: Math.max(0, Math.min(ink, white - Math.max(LEAST_CONTRAST, 6 * sigma))), paper: white };
}

function brightnessCounts(image: GreyImage, paper: PaperBrightness): Uint32Array {
  const { data, width, height } = image;
  const counts = new Uint32Array(256);
  const gains = new PaperGains(paper, image);
  for (let y = 0; y < height; y += LEVEL_ROW_STEP) {
    const row = gains.ofRow(y);
    for (let x = 0, o = y * width; x < width; x++, o++) {
      const value = ((data[o] as number) * (row[x] as number)) >>> 16;
      (counts[value > 255 ? 255 : value] as number)++;
    }
  }
  return counts;
}
