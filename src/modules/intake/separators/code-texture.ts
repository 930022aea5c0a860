import type { GreyImage } from '../imaging/grey-image.js';

const MILLIMETRES_AN_INCH = 25.4;
/** Sides of the cells a page is looked at in: for narrow bars and small modules, and for codes printed large. */
const CELLS_MM = [3, 8];
/** Cells in a square block that must all look like part of a code: a code is at least 12 mm high. */
const BLOCK_CELLS = 4;
const DARKEST_SHARE = 0.8;
const LIGHTEST_SHARE = 0.2;
const LEAST_CONTRAST = 60;

/**
 * True when the page has a compact area that is about half dark throughout, as a barcode is and running text is not.
 * Pictures and dark boxes may pass too: this only decides whether a thorough look is worth its time.
 */
export function hasCodeTexture(image: GreyImage): boolean {
  return CELLS_MM.some((side) =>
    hasTexturedBlock(image, Math.max(4, Math.round((side / MILLIMETRES_AN_INCH) * image.dpi))),
  );
}

function hasTexturedBlock(image: GreyImage, cell: number): boolean {
  const columns = Math.floor(image.width / cell);
  const rows = Math.floor(image.height / cell);
  const stride = columns + 1;
  const run = new Uint16Array(stride * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!isCodeLike(image, column * cell, row * cell, cell)) continue;
      // The grid has a margin of one cell above and to the left, which stays 0.
      const at = (row + 1) * stride + column + 1;
      const side = 1 + Math.min(run[at - 1] as number, run[at - stride] as number, run[at - stride - 1] as number);
      if (side >= BLOCK_CELLS) return true;
      run[at] = side;
    }
  }
  return false;
}

/** A cell is code-like when it holds both dark and light in like amounts. */
function isCodeLike(image: GreyImage, left: number, top: number, size: number): boolean {
  const [darkest, lightest] = extremes(image, left, top, size);
  if (lightest - darkest < LEAST_CONTRAST) return false;
  const middle = (lightest + darkest) / 2;
  let dark = 0;
  for (let y = top; y < top + size; y += 1) {
    for (let at = y * image.width + left, end = at + size; at < end; at += 1) {
      if ((image.data[at] as number) < middle) dark += 1;
    }
  }
  return dark > size * size * LIGHTEST_SHARE && dark < size * size * DARKEST_SHARE;
}

function extremes(image: GreyImage, left: number, top: number, size: number): readonly [number, number] {
  let darkest = 255;
  let lightest = 0;
  for (let y = top; y < top + size; y += 2) {
    for (let at = y * image.width + left, end = at + size; at < end; at += 2) {
      const value = image.data[at] as number;
      if (value < darkest) darkest = value;
      if (value > lightest) lightest = value;
    }
  }
  return [darkest, lightest];
}
