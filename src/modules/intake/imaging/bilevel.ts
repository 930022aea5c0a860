import { PaperGains, type InkLevels, type PaperBrightness } from './background.js';
import type { GreyImage } from './grey-image.js';
import { Group4Encoder } from './group-4.js';
import { type TiffField, encodeTiff } from './tiff-file.js';

/** A black and white page, packed as fax group 4 inside a TIFF file of one strip. */
export interface BilevelPage {
  readonly file: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** Where between ink (0) and paper (1) a pixel turns white: a little above the middle keeps thin strokes whole. */
const THRESHOLD = 0.58;
const CCITT_GROUP_4 = 4;
const WHITE_IS_ZERO = 0;

/**
 * The page in black and white at its own resolution: each pixel is compared with the paper around it, so that shade
 * and a grey ground disappear. Lone dots of noise are left out.
 */
export function encodeBilevel(grey: GreyImage, paper: PaperBrightness, levels: InkLevels): BilevelPage {
  const { data, width, height, dpi } = grey;
  const limit = Math.round((levels.ink + THRESHOLD * (levels.paper - levels.ink)) * 65536);
  const gains = new PaperGains(paper, grey);
  const encoder = new Group4Encoder(width);
  const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];
  const darken = (y: number, row: Uint8Array): void => {
    const gain = gains.ofRow(y);
    for (let x = 0, o = y * width; x < width; x++, o++)
      row[x] = (data[o] as number) * (gain[x] as number) < limit ? 1 : 0;
  };
  let changes = encoder.rowBuffer();
  let [above, row, below] = rows as [Uint8Array, Uint8Array, Uint8Array];
  darken(0, row);
  for (let y = 0; y < height; y++) {
    if (y + 1 < height) darken(y + 1, below);
    else below.fill(0);
    findChanges(row, above, below, changes);
    changes = encoder.row(changes);
    [above, row, below] = [row, below, above];
  }
  return { file: encodeTiff(grey, bilevelFields(), encoder.finish()), width, height, dpi };
}

function bilevelFields(): TiffField[] {
  return [
    { tag: 'bitsPerSample', value: 1 },
    { tag: 'compression', value: CCITT_GROUP_4 },
    { tag: 'photometric', value: WHITE_IS_ZERO },
  ];
}

/** Writes the columns where the colour changes; a single dark pixel without dark neighbours in three rows is dust. */
function findChanges(row: Uint8Array, above: Uint8Array, below: Uint8Array, changes: Int32Array): void {
  const width = row.length;
  let count = 0;
  let colour = 0;
  for (let x = row.indexOf(1); x >= 0 && x < width; x++) {
    const value = row[x] as number;
    if (value === colour) continue;
    if (value === 1 && row[x + 1] !== 1 && isLone(x, above, below)) continue;
    colour = value;
    changes[count++] = x;
  }
  changes.fill(width, count);
}

function isLone(x: number, above: Uint8Array, below: Uint8Array): boolean {
  return (
    above[x] !== 1 &&
    below[x] !== 1 &&
    above[x - 1] !== 1 &&
    above[x + 1] !== 1 &&
    below[x - 1] !== 1 &&
    below[x + 1] !== 1
  );
}
