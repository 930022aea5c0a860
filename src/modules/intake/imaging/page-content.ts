import type { GreyImage } from './grey-image.js';
import type { Raster } from './raster.js';

/** What a page shows, which decides how its viewing copy is kept. */
export type PageContent = 'bilevel' | 'grey' | 'colour';

/** Every fourth pixel of every eighth row is looked at: a stamp or a signature has thousands of pixels. */
const COLUMN_STEP = 4;
const ROW_STEP = 8;
const TONE_ROW_STEP = 4;
/** Difference of the colour parts, of 255, from which a pixel is coloured and not merely tinted by lamp or paper. */
const LEAST_CHROMA = 48;
/** Share of coloured pixels from which colour says something: about a line of coloured writing. */
const COLOURED_PAGE = 0.0006;
const CELL = 16;
/** Tones between these, of 255, are neither ink nor paper. */
const MIDDLE_TONES = { from: 60, to: 185 } as const;
/** Share of middle tones from which a cell is a picture or a dark ground; the edges of print stay below it. */
const TONED_CELL = 0.55;
/** Share of such cells from which a page has a picture: about 6 square centimetres of an A4 page. */
const TONED_PAGE = 0.01;

/**
 * Decides what a page shows.
 *
 * @param raster the page as scanned
 * @param cleaned the same page with white paper and black ink
 */
export function contentOf(raster: Raster, cleaned: GreyImage): PageContent {
  if (raster.channels === 3 && colouredShare(raster) > COLOURED_PAGE) return 'colour';
  return tonedShare(cleaned) > TONED_PAGE ? 'grey' : 'bilevel';
}

/** Share of pixels whose colour differs from that of the paper, so that yellowed or recycled paper is not colour. */
function colouredShare(raster: Raster): number {
  const { data, width, height } = raster;
  const [red, green, blue] = paperColour(raster);
  let coloured = 0;
  let seen = 0;
  for (let y = 0; y < height; y += ROW_STEP) {
    for (let x = 0, o = y * width * 3; x < width; x += COLUMN_STEP, o += 3 * COLUMN_STEP) {
      const r = (data[o] as number) * red;
      const g = (data[o + 1] as number) * green;
      const b = (data[o + 2] as number) * blue;
      if (Math.max(r, g, b) - Math.min(r, g, b) > LEAST_CHROMA) coloured++;
      seen++;
    }
  }
  return coloured / Math.max(1, seen);
}

/** Factors that make the most frequent colour of each channel white. */
function paperColour({ data, width, height }: Raster): readonly [number, number, number] {
  const red = new Uint32Array(256);
  const green = new Uint32Array(256);
  const blue = new Uint32Array(256);
  for (let y = 0; y < height; y += 4 * ROW_STEP) {
    for (let x = 0, o = y * width * 3; x < width; x += COLUMN_STEP, o += 3 * COLUMN_STEP) {
      (red[data[o] as number] as number)++;
      (green[data[o + 1] as number] as number)++;
      (blue[data[o + 2] as number] as number)++;
    }
  }
  const factor = (channel: Uint32Array): number => 255 / Math.max(64, channel.indexOf(Math.max(...channel)));
  return [factor(red), factor(green), factor(blue)];
}

function tonedShare(image: GreyImage): number {
  const { data, width, height } = image;
  const columns = Math.floor(width / CELL);
  const rows = Math.floor(height / CELL);
  const tones = new Uint16Array(columns);
  let toned = 0;
  for (let r = 0; r < rows; r++) {
    tones.fill(0);
    for (let y = r * CELL; y < (r + 1) * CELL; y += TONE_ROW_STEP) {
      for (let x = 0, o = y * width; x < columns * CELL; x++, o++) {
        const value = data[o] as number;
        if (value >= MIDDLE_TONES.from && value <= MIDDLE_TONES.to) (tones[x >> 4] as number)++;
      }
    }
    for (let c = 0; c < columns; c++) if ((tones[c] as number) > (TONED_CELL * CELL * CELL) / TONE_ROW_STEP) toned++;
  }
  return toned / Math.max(1, columns * rows);
}
