import { readFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { mediaTypeOfFile, rasterise } from '../decode/rasterise.js';
import { stampFoot } from './page-foot.js';
import { type PdfFragment, writeFragment } from './pdf-fragment.js';

/** Pages of a foreign file that are to become part of a larger PDF. */
export interface BindPagesInput {
  readonly path: string;
  /** First page wanted, counted from 0. */
  readonly from: number;
  /** Stamped on each page, in order: as many as pages are wanted. */
  readonly feet: readonly string[];
  /** Number of the first object. */
  readonly first: number;
  readonly target: string;
}

/** A part of a larger PDF, and how its pages came into it. */
export interface BoundPages extends PdfFragment {
  /** Pages whose image stands for them, because they could not be taken as they are. */
  readonly pictured: number;
  /** Pages that could not be shown at all, by their position; an empty sheet stands for each. */
  readonly empty: readonly number[];
}

/** Larger PDFs are taken page by page as images: taking them apart would need too much memory. */
const LARGEST_TAKEN_APART = 200 * 1024 * 1024;
const PICTURE_DPI = 150;
const PICTURE_QUALITY = 70;
const A4: [number, number] = [595.28, 841.89];

/** Copies pages with a foot each. Pages of a PDF stay what they are; everything else, and what is broken, becomes an image. */
export async function bindPages(input: BindPagesInput): Promise<BoundPages> {
  const { document, pictured, empty } = (await copied(input)) ?? (await picturedPages(input));
  return { ...(await writeFragment(document, input.first, input.target)), pictured, empty };
}

interface Bound {
  readonly document: PDFDocument;
  readonly pictured: number;
  readonly empty: readonly number[];
}

/** The pages as they are; nothing when the file cannot be taken apart, which says nothing about whether it can be shown. */
async function copied({ path, from, feet }: BindPagesInput): Promise<Bound | undefined> {
  if (mediaTypeOfFile(path) !== 'application/pdf' || statSync(path).size > LARGEST_TAKEN_APART) return undefined;
  try {
    const source = await PDFDocument.load(await readFile(path), { updateMetadata: false });
    if (source.getPageCount() < from + feet.length) return undefined;
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    const wanted = feet.map((_, index) => from + index);
    (await document.copyPages(source, wanted)).forEach((page, index) => {
      stampFoot(document.addPage(page), font, feet[index] ?? '');
    });
    await document.flush();
    return { document, pictured: 0, empty: [] };
  } catch {
    return undefined;
  }
}

async function picturedPages({ path, from, feet }: BindPagesInput): Promise<Bound> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const empty: number[] = [];
  for (const [index, foot] of feet.entries()) {
    const picture = await pictureOf(path, from + index);
    const page = document.addPage(picture?.size ?? A4);
    if (picture === undefined) {
      empty.push(index);
      page.drawText('Diese Seite kann nicht dargestellt werden. Das Original liegt bei der Akte.', {
        x: 60,
        y: 700,
        size: 11,
        font,
      });
    } else {
      const [width, height] = picture.size;
      page.drawImage(await document.embedJpg(picture.jpeg), { x: 0, y: 0, width, height });
    }
    stampFoot(page, font, foot);
  }
  return { document, pictured: feet.length - empty.length, empty };
}

async function pictureOf(
  path: string,
  pageIndex: number,
): Promise<{ readonly jpeg: Buffer; readonly size: [number, number] } | undefined> {
  try {
    const { data, width, height, channels, dpi } = await rasterise(path, pageIndex, { dpi: PICTURE_DPI });
    const share = Math.min(1, PICTURE_DPI / dpi);
    const jpeg = await sharp(data, { raw: { width, height, channels } })
      .resize({ width: Math.max(1, Math.round(width * share)) })
      .jpeg({ quality: PICTURE_QUALITY })
      .toBuffer();
    return { jpeg, size: [(width / dpi) * 72, (height / dpi) * 72] };
  } catch {
    return undefined;
  }
}
