import sharp, { type Sharp } from 'sharp';
import { DecodeError } from './decode-error.js';
import { FINDING_CODES } from './finding-codes.js';
import type { PdfFile } from './pdf-file.js';
import { toRaster } from './rasterise-image.js';
import type { PageRaster, RasteriseOrder } from './page-raster.js';
import { squarePixels } from './square-pixels.js';

const OBJECT_TEXT = 1;
const OBJECT_IMAGE = 3;
const INVISIBLE_TEXT = 3;
const POINTS_AN_INCH = 72;
const REDUCED_FROM_RATIO = 1.1;
/** Share of the page's side by which the image's edge may miss the page's edge. */
const EDGE_TOLERANCE = 0.02;
const OBJECTS_LOOKED_AT = 5_000;
const BITMAP_CHANNELS: Readonly<Record<number, number>> = { 1: 1, 2: 3, 3: 4, 4: 4 };
const COLOUR_SPACES_OF_JPEG: ReadonlySet<number> = new Set([1, 2, 4, 5, 7]);

/** The one image that makes up a scanned page. */
export interface PdfPageImage {
  readonly object: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpiX: number;
  readonly dpiY: number;
  /** How far the page is turned when shown, in quarters clockwise. */
  readonly quarterTurns: number;
  readonly filters: readonly string[];
  readonly codedBytes: number;
  readonly colourSpace: number;
}

/** Finds the image of a page that shows nothing else: one upright image over the whole page, besides invisible text. */
export function findPageImage(file: PdfFile, page: number): PdfPageImage | undefined {
  const { call } = file.engine;
  const count = call._FPDFPage_CountObjects(page);
  if (count < 1 || count > OBJECTS_LOOKED_AT || call._FPDFPage_GetAnnotCount(page) > 0) return undefined;
  let object = 0;
  for (let index = 0; index < count; index += 1) {
    const candidate = call._FPDFPage_GetObject(page, index);
    if (isInvisibleText(file, candidate)) continue;
    if (object !== 0 || call._FPDFPageObj_GetType(candidate) !== OBJECT_IMAGE) return undefined;
    object = candidate;
  }
  if (object === 0 || call._FPDFPageObj_HasTransparency(object) !== 0) return undefined;
  return describe(file, page, object);
}

function isInvisibleText(file: PdfFile, object: number): boolean {
  const { call } = file.engine;
  return (
    call._FPDFPageObj_GetType(object) === OBJECT_TEXT && call._FPDFTextObj_GetTextRenderMode(object) === INVISIBLE_TEXT
  );
}

/**
 * The image's own pixels, turned as the page is; undefined when only rendering gives what is shown.
 *
 * @throws DecodeError FILE_DAMAGED, PAGE_TOO_LARGE
 */
export async function decodePageImage(
  file: PdfFile,
  image: PdfPageImage,
  order: RasteriseOrder,
  pageIndex: number,
): Promise<PageRaster | undefined> {
  if (image.widthPx * image.heightPx > order.limits.maxMegapixels * 1e6) {
    throw new DecodeError(FINDING_CODES.pageTooLarge, 'The page image has too many pixels', pageIndex);
  }
  const isJpeg = image.filters.length === 1 && image.filters[0] === 'DCTDecode';
  const pixels = isJpeg ? jpegPixels(file, image, order) : bitmapPixels(file, image);
  if (pixels === undefined) return undefined;
  const square = squarePixels(image);
  const dpi = square.dpi > order.dpi * REDUCED_FROM_RATIO ? order.dpi : square.dpi;
  scaleTo(pixels, image, square, dpi / square.dpi);
  if (image.quarterTurns !== 0) pixels.rotate(image.quarterTurns * 90);
  const isOnSide = image.quarterTurns % 2 === 1;
  const full = isOnSide ? { ...square, widthPx: square.heightPx, heightPx: square.widthPx } : square;
  const raster = await toRaster(pixels, { dpi, isGrey: order.isGrey }, pageIndex);
  return { ...raster, full };
}

function scaleTo(
  pixels: Sharp,
  image: PdfPageImage,
  square: { readonly widthPx: number; readonly heightPx: number },
  reduction: number,
): void {
  const width = Math.max(1, Math.round(square.widthPx * reduction));
  const height = Math.max(1, Math.round(square.heightPx * reduction));
  if (width !== image.widthPx || height !== image.heightPx) pixels.resize(width, height, { fit: 'fill' });
}

function jpegPixels(file: PdfFile, image: PdfPageImage, order: RasteriseOrder): Sharp | undefined {
  const isPlain = file.structure.images.some(
    (facts) =>
      facts.isPlain &&
      facts.widthPx === image.widthPx &&
      facts.heightPx === image.heightPx &&
      facts.codedBytes === image.codedBytes,
  );
  if (!isPlain || !COLOUR_SPACES_OF_JPEG.has(image.colourSpace)) return undefined;
  const { call } = file.engine;
  const coded = file.engine.within(image.codedBytes, (buffer) => {
    const bytes = call._FPDFImageObj_GetImageDataRaw(image.object, buffer, image.codedBytes);
    return file.engine.copy(buffer, bytes);
  });
  return sharp(coded, {
    limitInputPixels: Math.round(order.limits.maxMegapixels * 1e6),
    failOn: 'truncated',
    sequentialRead: true,
    ignoreIcc: true,
  });
}

function bitmapPixels(file: PdfFile, image: PdfPageImage): Sharp | undefined {
  const { call } = file.engine;
  const bitmap = call._FPDFImageObj_GetBitmap(image.object);
  if (bitmap === 0) return undefined;
  try {
    const width = call._FPDFBitmap_GetWidth(bitmap);
    const height = call._FPDFBitmap_GetHeight(bitmap);
    const stride = call._FPDFBitmap_GetStride(bitmap);
    const channels = BITMAP_CHANNELS[call._FPDFBitmap_GetFormat(bitmap)];
    if (width !== image.widthPx || height !== image.heightPx || channels === undefined) return undefined;
    const padded = file.engine.copy(call._FPDFBitmap_GetBuffer(bitmap) >>> 0, stride * height);
    const data = unpad(padded, { width, height, stride, channels });
    return sharp(data, { raw: { width, height, channels: channels === 1 ? 1 : 3 } });
  } finally {
    call._FPDFBitmap_Destroy(bitmap);
  }
}

/** Takes the padding out of rows and puts blue, green, red in order red, green, blue. */
function unpad(padded: Buffer, form: { width: number; height: number; stride: number; channels: number }): Uint8Array {
  const { width, height, stride, channels } = form;
  if (channels === 1) {
    if (stride === width) return padded;
    const grey = new Uint8Array(width * height);
    for (let y = 0; y < height; y += 1) grey.set(padded.subarray(y * stride, y * stride + width), y * width);
    return grey;
  }
  const colour = new Uint8Array(width * height * 3);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0, from = y * stride; x < width; x += 1, from += channels, to += 3) {
      colour[to] = padded[from + 2] ?? 255;
      colour[to + 1] = padded[from + 1] ?? 255;
      colour[to + 2] = padded[from] ?? 255;
    }
  }
  return colour;
}

function describe(file: PdfFile, page: number, object: number): PdfPageImage | undefined {
  const { call } = file.engine;
  const quarterTurns = call._FPDFPage_GetRotation(page);
  const shown = { width: call._FPDF_GetPageWidthF(page), height: call._FPDF_GetPageHeightF(page) };
  const isTurned = quarterTurns % 2 === 1;
  const pageWidth = isTurned ? shown.height : shown.width;
  const pageHeight = isTurned ? shown.width : shown.height;
  return file.engine.within(64, (memory) => {
    call._FPDFPageObj_GetMatrix(object, memory);
    const matrix = floats(file, memory, 6);
    if (!coversPage(matrix, pageWidth, pageHeight)) return undefined;
    call._FPDFImageObj_GetImagePixelSize(object, memory, memory + 4);
    const widthPx = file.engine.view().getUint32(memory, true);
    const heightPx = file.engine.view().getUint32(memory + 4, true);
    call._FPDFImageObj_GetImageMetadata(object, page, memory);
    return {
      object,
      widthPx,
      heightPx,
      dpiX: (widthPx / (matrix[0] ?? 1)) * POINTS_AN_INCH,
      dpiY: (heightPx / (matrix[3] ?? 1)) * POINTS_AN_INCH,
      quarterTurns,
      filters: filtersOf(file, object),
      codedBytes: call._FPDFImageObj_GetImageDataRaw(object, 0, 0),
      colourSpace: file.engine.view().getInt32(memory + 20, true),
    };
  });
}

/** True for a matrix that lays the image upright over the page, edge on edge. */
function coversPage(matrix: readonly number[], pageWidth: number, pageHeight: number): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = matrix;
  return (
    Math.abs(b) < 1e-3 * a &&
    Math.abs(c) < 1e-3 * d &&
    Math.abs(a - pageWidth) < pageWidth * EDGE_TOLERANCE &&
    Math.abs(d - pageHeight) < pageHeight * EDGE_TOLERANCE
  );
}

function floats(file: PdfFile, pointer: number, count: number): number[] {
  const view = file.engine.view();
  return Array.from({ length: count }, (_, index) => view.getFloat32(pointer + index * 4, true));
}

function filtersOf(file: PdfFile, object: number): readonly string[] {
  const { call } = file.engine;
  const filters: string[] = [];
  for (let index = 0; index < call._FPDFImageObj_GetImageFilterCount(object); index += 1) {
    filters.push(
      file.engine.within(64, (buffer) => {
        const bytes = call._FPDFImageObj_GetImageFilter(object, index, buffer, 64);
        return file.engine.copy(buffer, Math.max(0, bytes - 1)).toString('latin1');
      }),
    );
  }
  return filters;
}
