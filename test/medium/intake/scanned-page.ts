import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rasterise, type Raster } from '#modules/intake/testing';

const FIXTURES = join(process.cwd(), 'scan-fixtures');

interface ExpectedPage {
  readonly file: string;
  readonly filePage: number;
  readonly text: string;
}

/** A page of the scan fixtures with its printed text. */
export interface ScannedPage {
  readonly path: string;
  /** Counted from 0. */
  readonly pageIndex: number;
  readonly text: string;
}

/** A page of a batch of the scan fixtures; `filePage` counts from 1 as in `expected.json`. */
export function scannedPage(batch: string, file: string, filePage: number): ScannedPage {
  const expected = JSON.parse(readFileSync(join(FIXTURES, batch, 'expected.json'), 'utf8')) as {
    readonly pieces: readonly { readonly pages: readonly ExpectedPage[] }[];
  };
  const pages = expected.pieces.flatMap((piece) => piece.pages);
  const page = pages.find((candidate) => candidate.file === file && candidate.filePage === filePage);
  if (page === undefined) throw new Error(`No page ${String(filePage)} of ${file} in ${batch}`);
  return { path: join(FIXTURES, batch, file), pageIndex: filePage - 1, text: page.text };
}

/** The page's pixels. */
export function pixelsOf(page: ScannedPage): Promise<Raster> {
  return rasterise(page.path, page.pageIndex, { dpi: 300 });
}

/** Words and numbers of two characters and more that are printed but were not read. */
export function missedWords(printed: string, read: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(read)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(printed).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Words and numbers of two characters and more. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}
