import sharp, { type Sharp, type SharpOptions } from 'sharp';
import type { Raster } from '../imaging/raster.js';
import { ByteSource } from './byte-source.js';
import { DecodeError } from './decode-error.js';
import { FINDING_CODES } from './finding-codes.js';
import type { IntakeMediaType } from './media-type.js';
import type { PageRaster, RasteriseOrder } from './page-raster.js';
import { squarePixels } from './square-pixels.js';
import { readTiffDirectory } from './tiff-directory.js';

/** A page image larger than wanted by less than this is not worth reducing. */
const REDUCED_FROM_RATIO = 1.1;

const GREY_SPACES: ReadonlySet<string> = new Set(['b-w', 'grey16']);

sharp.cache(false);
sharp.concurrency(1);

/** Where an image page lies. */
export interface ImagePlace {
  readonly path: string;
  readonly mediaType: Exclude<IntakeMediaType, 'application/pdf'>;
  /** Counted from 0. */
  readonly pageIndex: number;
}

/**
 * Decodes one page of a TIFF, JPEG or PNG.
 *
 * @throws DecodeError FILE_DAMAGED, PAGE_TOO_LARGE
 */
export async function rasteriseImage(place: ImagePlace, order: RasteriseOrder): Promise<PageRaster> {
  const { pageIndex } = place;
  if (place.mediaType !== 'image/tiff' && pageIndex > 0) throw missing(pageIndex);
  const stated = place.mediaType === 'image/tiff' ? statedTiffSize(place) : await statedSize(place);
  const megapixels = (stated.widthPx * stated.heightPx) / 1e6;
  if (megapixels > order.limits.maxMegapixels) {
    throw new DecodeError(FINDING_CODES.pageTooLarge, `The page has ${megapixels.toFixed(0)} megapixels`, pageIndex);
  }
  const square = squarePixels(stated);
  const reduction = square.dpi > order.dpi * REDUCED_FROM_RATIO ? order.dpi / square.dpi : 1;
  const image = sharp(place.path, decodeOptions(place, order)).autoOrient();
  const width = Math.max(1, Math.round(square.widthPx * reduction));
  const height = Math.max(1, Math.round(square.heightPx * reduction));
  const isResized = reduction !== 1 || square.widthPx * square.heightPx !== stated.widthPx * stated.heightPx;
  if (isResized) image.resize(width, height, { fit: 'fill' });
  const raster = await toRaster(image, { dpi: Math.round(square.dpi * reduction), isGrey: order.isGrey }, pageIndex);
  return { ...raster, full: square };
}

/**
 * Carries out a decoding and gives the samples; transparency is laid on white, 16 bit become 8.
 *
 * @throws DecodeError FILE_DAMAGED
 */
export async function toRaster(
  image: Sharp,
  wanted: { dpi: number; isGrey: boolean },
  pageIndex: number,
): Promise<Raster> {
  try {
    const { space } = await image.metadata();
    const coloured = image.flatten({ background: '#ffffff' }).toColourspace(GREY_SPACES.has(space) ? 'b-w' : 'srgb');
    const { data, info } = await coloured.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    if (info.channels === 1) return { data, width, height, channels: 1, dpi: wanted.dpi };
    if (info.channels !== 3) throw new RangeError(`The image has ${String(info.channels)} channels`);
    if (!wanted.isGrey) return { data, width, height, channels: 3, dpi: wanted.dpi };
    return { data: greyOf(data, width * height), width, height, channels: 1, dpi: wanted.dpi };
  } catch (error) {
    throw new DecodeError(FINDING_CODES.fileDamaged, 'The page image cannot be decoded', pageIndex, { cause: error });
  }
}

/** Lightness by ITU-R BT.601 in whole numbers: a fifth of the time of a colour-managed conversion. */
function greyOf(colour: Uint8Array, pixels: number): Uint8Array {
  const grey = new Uint8Array(pixels);
  for (let i = 0, from = 0; i < pixels; i += 1, from += 3) {
    grey[i] = ((colour[from] ?? 0) * 77 + (colour[from + 1] ?? 0) * 150 + (colour[from + 2] ?? 0) * 29) >> 8;
  }
  return grey;
}

/** Colour profiles are not applied: they triple the time and change nothing a reader would see. */
function decodeOptions(place: ImagePlace, order: RasteriseOrder): SharpOptions {
  return {
    limitInputPixels: Math.round(order.limits.maxMegapixels * 1e6),
    failOn: 'truncated',
    sequentialRead: true,
    ignoreIcc: true,
    ...(place.mediaType === 'image/tiff' ? { page: place.pageIndex } : {}),
  };
}

function statedTiffSize(place: ImagePlace): {
  widthPx: number;
  heightPx: number;
  dpiX: number;
  dpiY: number;
  orientation: number;
} {
  const source = new ByteSource(place.path);
  try {
    const page = readTiffDirectory(source, place.pageIndex + 1).pages[place.pageIndex];
    if (page === undefined) throw missing(place.pageIndex);
    return page;
  } finally {
    source.close();
  }
}

async function statedSize(place: ImagePlace): Promise<{
  widthPx: number;
  heightPx: number;
  dpiX: number;
  dpiY: number;
  orientation: number;
}> {
  try {
    const { width, height, density, orientation } = await sharp(place.path, { limitInputPixels: false }).metadata();
    const dpi = density ?? 0;
    return { widthPx: width, heightPx: height, dpiX: dpi, dpiY: dpi, orientation: orientation ?? 1 };
  } catch (error) {
    throw new DecodeError(FINDING_CODES.fileDamaged, 'The image cannot be opened', place.pageIndex, { cause: error });
  }
}

function missing(pageIndex: number): DecodeError {
  return new DecodeError(FINDING_CODES.fileDamaged, 'The file has no such page', pageIndex);
}
