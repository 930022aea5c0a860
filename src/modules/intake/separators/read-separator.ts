import { resample, toGrey, type GreyImage } from '../imaging/grey-image.js';
import type { Raster } from '../imaging/raster.js';
import { findCodes, type FoundCode } from './barcode-reader.js';
import { hasCodeTexture } from './code-texture.js';
import { parseSeparatorPayload, SEPARATOR_PREFIX, type SeparatorMark } from './separator-code.js';

/** Resolution of the first look: bars of 0.4 mm still have more than two pixels. */
export const QUICK_DPI = 150;

/** Least difference between dark and light inside a code; what shines through from the back has less. */
const LEAST_CONTRAST = 60;

/** What looking for a separator gave. */
export interface SeparatorReading {
  /** The separator's mark; absent when the page is none. */
  readonly separator?: SeparatorMark;
  /** The mark of a separator on the other side of the sheet, seen from behind. */
  readonly shinesThrough?: SeparatorMark;
  /** True when the thorough look was needed. */
  readonly wasThorough: boolean;
}

/**
 * Reads a separator sheet. Looks quickly first; only a page on which something looks like a code is looked at
 * thoroughly. Codes with other contents, with a wrong check character, mirrored or as faint as show-through are refused.
 *
 * @param raster the page at 150 dpi or more
 * @param finer gives the page at its full resolution for the thorough look; the raster itself when absent
 */
export async function readSeparator(raster: Raster, finer?: () => Promise<Raster>): Promise<SeparatorReading> {
  const grey = toGrey(raster);
  const small = grey.dpi > QUICK_DPI ? resample(grey, QUICK_DPI) : grey;
  const codes = await findCodes(small, 'quick');
  const quick = judge(codes, small);
  if (quick.separator !== undefined || quick.shinesThrough !== undefined) return { ...quick, wasThorough: false };
  if (codes.some((code) => code.isValid)) return { wasThorough: false };
  const isHalfRead = codes.some((code) => code.text.startsWith(SEPARATOR_PREFIX));
  if (!isHalfRead && !hasCodeTexture(small)) return { wasThorough: false };
  const full = finer === undefined ? grey : toGrey(await finer());
  return { ...judge(await findCodes(softened(full), 'thorough'), full), wasThorough: true };
}

function judge(codes: readonly FoundCode[], image: GreyImage): Omit<SeparatorReading, 'wasThorough'> {
  for (const code of codes) {
    const mark = code.isValid ? parseSeparatorPayload(code.text) : undefined;
    if (mark === undefined) continue;
    if (code.isMirrored || contrastIn(image, code) < LEAST_CONTRAST) return { shinesThrough: mark };
    return { separator: mark };
  }
  return {};
}

/** Difference between the dark and the light tenth of the pixels inside a code. */
function contrastIn(image: GreyImage, code: FoundCode): number {
  const xs = code.corners.map((corner) => corner.x);
  const ys = code.corners.map((corner) => corner.y);
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const right = Math.min(image.width, Math.ceil(Math.max(...xs)) + 1);
  const top = Math.max(0, Math.floor(Math.min(...ys)) - 1);
  const bottom = Math.min(image.height, Math.ceil(Math.max(...ys)) + 2);
  const histogram = new Uint32Array(256);
  let count = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const value = image.data[y * image.width + x] ?? 255;
      histogram[value] = (histogram[value] ?? 0) + 1;
      count += 1;
    }
  }
  return quantile(histogram, count * 0.9) - quantile(histogram, count * 0.1);
}

function quantile(histogram: Uint32Array, rank: number): number {
  let seen = 0;
  for (let value = 0; value < 256; value += 1) {
    seen += histogram[value] ?? 0;
    if (seen >= rank) return value;
  }
  return 255;
}

/** Averages each pixel with its neighbours (1-2-1 across and down): codes out of a scanner read better slightly blurred. */
function softened(image: GreyImage): GreyImage {
  const { width, height, data } = image;
  const across = new Uint8Array(data);
  for (let at = 1; at < data.length - 1; at += 1) {
    across[at] = ((data[at - 1] as number) + 2 * (data[at] as number) + (data[at + 1] as number)) >> 2;
  }
  const both = new Uint8Array(across);
  for (let at = width; at < width * (height - 1); at += 1) {
    both[at] = ((across[at - width] as number) + 2 * (across[at] as number) + (across[at + width] as number)) >> 2;
  }
  return { ...image, data: both };
}
