import { rename } from 'node:fs/promises';
import sharp from 'sharp';
import type { DecodeLimits } from '../decode/decode-limits.js';
import { rasterise } from '../decode/rasterise.js';

/** A picture of a page for the screen. */
export interface PreviewPageInput {
  readonly path: string;
  /** Counted from 0. */
  readonly pageIndex: number;
  /** Width wanted, in pixels; a page that has fewer is not enlarged. */
  readonly widthPx: number;
  readonly format: 'webp' | 'jpeg';
  /** File to write. */
  readonly target: string;
  readonly limits?: DecodeLimits;
}

/** Size of the picture written. */
export interface PreviewPageResult {
  readonly widthPx: number;
  readonly heightPx: number;
}

const PREVIEW_QUALITY = 78;
const NARROWEST_SHEET_INCHES = 5.83;

/** Writes a picture of a page; the file appears complete or not at all. */
export async function previewPage(input: PreviewPageInput): Promise<PreviewPageResult> {
  const dpi = Math.min(300, Math.max(72, Math.ceil(input.widthPx / NARROWEST_SHEET_INCHES)));
  const raster = await rasterise(input.path, input.pageIndex, {
    dpi,
    ...(input.limits === undefined ? {} : { limits: input.limits }),
  });
  const { width, height, channels } = raster;
  const scaled = sharp(raster.data, { raw: { width, height, channels } }).resize({
    width: input.widthPx,
    withoutEnlargement: true,
  });
  const picture =
    input.format === 'webp' ? scaled.webp({ quality: PREVIEW_QUALITY }) : scaled.jpeg({ quality: PREVIEW_QUALITY });
  const info = await picture.toFile(`${input.target}.part`);
  await rename(`${input.target}.part`, input.target);
  return { widthPx: info.width, heightPx: info.height };
}
