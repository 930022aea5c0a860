import type { Inspection } from '../decode/inspection.js';
import type { BindPagesInput, BoundPages } from '../pdf/bind-pages.js';
import type { PdfFragment } from '../pdf/pdf-fragment.js';
import type { WriteSheetsInput } from '../pdf/write-sheets.js';
import type { PageReading } from '../imaging/raster.js';

/** What a page of a batch is. */
export interface ScannedPage {
  readonly kind: 'content' | 'separator' | 'blank';
  /** Payload of the separator's barcode. */
  readonly separatorPayload: string | null;
  /** Office number on the separator; null when it names none. */
  readonly separatorOffice: string | null;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A page of a piece: where its bytes lie on this machine. */
export interface PieceSourcePage {
  readonly path: string;
  /** Counted from 0. */
  readonly pageIndex: number;
  /** Blank pages are not read but kept in the reading copy's page count of the raw scan only. */
  readonly blank: boolean;
}

/** What came of one page. */
export interface PieceReadPage {
  readonly reading: PageReading;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Picture for the screen on this machine. */
  readonly previewPath: string;
  readonly previewType: string;
}

/** What came of a piece. */
export interface PieceReadResult {
  /** One for each source page; null for blank ones. */
  readonly pages: readonly (PieceReadPage | null)[];
  /** The reading copy, PDF/A with invisible text, on this machine. */
  readonly pdfPath: string;
}

/** Everything that is done with foreign bytes; implemented by processes that can be ended (port). */
export abstract class PageReader {
  abstract inspect(path: string): Promise<Inspection>;
  /** The text a file brings with it, page by page; empty for a page without any, such as a scan. */
  abstract readText(path: string, pageCount: number, kind?: 'pages' | 'office' | 'plain'): Promise<readonly string[]>;
  /** Copies pages of a foreign file, with a foot each, as a part of a larger PDF. */
  abstract bindPages(input: BindPagesInput): Promise<BoundPages>;
  /** Writes sheets of our own as a part of a larger PDF. */
  abstract writeSheets(input: WriteSheetsInput): Promise<PdfFragment>;
  abstract scanPage(path: string, pageIndex: number): Promise<ScannedPage>;
  /** Reads a piece and writes its reading copy into the folder; the same input gives the same bytes. */
  abstract readPiece(
    pages: readonly PieceSourcePage[],
    title: string,
    createdAt: Date,
    folder: string,
  ): Promise<PieceReadResult>;
}
