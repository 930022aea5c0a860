import { rename, writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { encodeBilevel } from './bilevel.js';
import { type GreyImage, resample } from './grey-image.js';
import { contentOf } from './page-content.js';
import type { PreparedPage } from './prepare.js';
import type { Raster } from './raster.js';

/** How the viewing copy of a page is kept: black and white (a TIFF file of fax group 4) or as JPEG. */
export type PageImageKind = 'g4' | 'jpeg';

/** The image of a page for its PDF/A, as a file. */
export interface PageImage {
  readonly kind: PageImageKind;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
}

/** Size of a picture in pixels. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A page as scanned, its grey values and what preparation found. */
export interface PageToRender {
  readonly raster: Raster;
  readonly grey: GreyImage;
  readonly prepared: PreparedPage;
}

/** Print needs its full sharpness in black and white, where grey edges no longer help the eye. */
const BILEVEL_DPI = 300;
/** Photos and coloured pages: 200 dpi at this quality is a quarter of the scanner's file and still sharp in print. */
const PHOTO_DPI = 200;
const PHOTO_QUALITY = 55;
const PREVIEW_WIDTH = 1400;
const PREVIEW_QUALITY = 62;

/**
 * Writes the image of a page for its PDF/A. Print in black and white becomes fax group 4: about 30 KB instead of 230 KB,
 * and sharper. That would lose colour, photos and dark grounds, so pages that show any of these are kept as JPEG.
 * Either is a viewing copy: the scanner's file stays the original.
 */
export async function writePageImage(page: PageToRender, target: string): Promise<PageImage> {
  const content = contentOf(page.raster, page.prepared.cleaned);
  if (content === 'bilevel') {
    const { paper, levels } = page.prepared;
    const grey = page.grey.dpi > BILEVEL_DPI ? resample(page.grey, BILEVEL_DPI) : page.grey;
    const { file, width, height, dpi } = encodeBilevel(grey, paper, levels);
    await writeWhole(target, file);
    return { kind: 'g4', widthPx: width, heightPx: height, dpi };
  }
  const dpi = Math.min(PHOTO_DPI, page.raster.dpi);
  const width = Math.round((page.raster.width * dpi) / page.raster.dpi);
  const picture = content === 'colour' ? pictureOf(page.raster) : pictureOf(page.grey);
  const { data, info } = await picture
    .resize({ width, kernel: 'linear' })
    .jpeg({ quality: PHOTO_QUALITY })
    .toBuffer({ resolveWithObject: true });
  await writeWhole(target, data);
  return { kind: 'jpeg', widthPx: info.width, heightPx: info.height, dpi };
}

/** Writes the picture of a page for the screen: cleaned where the page is black print, as scanned where it is not. */
export async function writePreview(page: PageToRender, kind: PageImageKind, target: string): Promise<PictureSize> {
  const picture = kind === 'g4' ? pictureOf(page.prepared.cleaned) : pictureOf(page.raster);
  const { data, info } = await picture
    .resize({ width: PREVIEW_WIDTH, kernel: 'linear', withoutEnlargement: true })
    .jpeg({ quality: PREVIEW_QUALITY })
    .toBuffer({ resolveWithObject: true });
  await writeWhole(target, data);
  return { widthPx: info.width, heightPx: info.height };
}

function pictureOf(image: Raster | GreyImage): Sharp {
  const { data, width, height } = image;
  const isColour = 'channels' in image && image.channels === 3;
  const picture = sharp(data, { raw: { width, height, channels: isColour ? 3 : 1 } });
  return isColour ? picture : picture.toColourspace('b-w');
}

/** The file appears complete or not at all. */
async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${target}.part`, bytes);
  await rename(`${target}.part`, target);
}
