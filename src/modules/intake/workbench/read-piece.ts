import { join } from 'node:path';
import type { PageReading } from '../imaging/raster.js';
import type { RecogniserChoice } from '../ocr/choose-recogniser.js';
import { readPages } from '../ocr/read-page.js';
import { composePdfA } from '../pdf/compose-pdf-a.js';

/** A piece to be read and put together. */
export interface ReadPieceInput {
  /** Its pages with something on them, in order. */
  readonly pages: readonly { readonly path: string; readonly pageIndex: number }[];
  readonly title: string;
  /** Date the reading copy bears, ISO 8601: that of receipt, so that a repeated reading gives the same bytes. */
  readonly createdAt: string;
  readonly engine: RecogniserChoice;
  /** Folder for the files that are written. */
  readonly folder: string;
}

/** What was read and where the files lie. */
export interface ReadPieceOutput {
  readonly pages: readonly {
    readonly reading: PageReading;
    readonly widthPx: number;
    readonly heightPx: number;
    readonly previewPath: string;
  }[];
  readonly pdfPath: string;
}

/** Reads the pages of a piece together, which spares the engine's start for each, and writes the reading copy. */
export async function readPiece(input: ReadPieceInput): Promise<ReadPieceOutput> {
  const pages = input.pages.map((page, index) => ({
    ...page,
    imagePath: join(input.folder, `page-${String(index + 1)}.image`),
    previewPath: join(input.folder, `page-${String(index + 1)}.preview`),
  }));
  const results = await readPages({ engine: input.engine, pages });
  const pdfPath = join(input.folder, 'reading-copy.pdf');
  await composePdfA({
    pages: results.map(({ image, reading }, index) => ({
      ...image,
      reading,
      imagePath: pages[index]?.imagePath ?? '',
    })),
    metadata: { title: input.title, producer: 'TalAkte', createdAt: new Date(input.createdAt) },
    outPath: pdfPath,
  });
  return {
    pages: results.map(({ reading, image }, index) => ({
      reading,
      widthPx: image.widthPx,
      heightPx: image.heightPx,
      previewPath: pages[index]?.previewPath ?? '',
    })),
    pdfPath,
  };
}
