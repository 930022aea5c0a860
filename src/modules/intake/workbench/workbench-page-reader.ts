import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Inspection } from '../decode/inspection.js';
import {
  PageReader,
  type PieceReadResult,
  type PieceSourcePage,
  type ScannedPage,
} from '../application/page-reader.port.js';
import type { BindPagesInput, BoundPages } from '../pdf/bind-pages.js';
import type { PdfFragment } from '../pdf/pdf-fragment.js';
import type { WriteSheetsInput } from '../pdf/write-sheets.js';
import type { PageWorkbench } from './page-workbench.js';

/** Pages of a piece someone waits for go before the first look at the next batch. */
const READ_PRIORITY = 1;
/** What a piece may take at the most before it is taken for hostile: the retry ladder reads a bad page several times. */
const TIME_LIMIT_MS = 60_000;
const TIME_LIMIT_PER_PAGE_MS = 120_000;
const TEXT_TIME_LIMIT_PER_PAGE_MS = 1_000;
const BIND_TIME_LIMIT_PER_PAGE_MS = 5_000;
const PREVIEW_TYPE = 'image/jpeg';

/** The page reader over guarded child processes. */
@Injectable()
export class WorkbenchPageReader extends PageReader implements OnApplicationShutdown {
  constructor(
    private readonly workbench: PageWorkbench,
    private readonly engine: 'auto' | 'native' | 'tesseract.js',
  ) {
    super();
  }

  async inspect(path: string): Promise<Inspection> {
    return this.workbench.run('inspect', { path });
  }

  async readText(
    path: string,
    pageCount: number,
    kind: 'pages' | 'office' | 'plain' = 'pages',
  ): Promise<readonly string[]> {
    const timeLimitMs = TIME_LIMIT_MS + pageCount * TEXT_TIME_LIMIT_PER_PAGE_MS;
    return (await this.workbench.run('readText', { path, pageCount, kind }, { timeLimitMs })).pages;
  }

  async bindPages(input: BindPagesInput): Promise<BoundPages> {
    const timeLimitMs = TIME_LIMIT_MS + input.feet.length * BIND_TIME_LIMIT_PER_PAGE_MS;
    return this.workbench.run('bindPages', input, { timeLimitMs });
  }

  async writeSheets(input: WriteSheetsInput): Promise<PdfFragment> {
    return this.workbench.run('writeSheets', input);
  }

  async scanPage(path: string, pageIndex: number): Promise<ScannedPage> {
    const { kind, separator, widthPx, heightPx } = await this.workbench.run('scanPage', { path, pageIndex });
    return {
      kind,
      separatorPayload: separator?.payload ?? null,
      separatorOffice: separator?.office ?? null,
      widthPx,
      heightPx,
    };
  }

  async readPiece(
    pages: readonly PieceSourcePage[],
    title: string,
    createdAt: Date,
    folder: string,
  ): Promise<PieceReadResult> {
    const inked = pages.filter((page) => !page.blank);
    const output = await this.workbench.run(
      'readPiece',
      {
        pages: inked.map(({ path, pageIndex }) => ({ path, pageIndex })),
        title,
        createdAt: createdAt.toISOString(),
        engine: this.engine,
        folder,
      },
      { priority: READ_PRIORITY, timeLimitMs: TIME_LIMIT_MS + inked.length * TIME_LIMIT_PER_PAGE_MS },
    );
    const results = [...output.pages];
    return {
      pages: pages.map((page) => {
        const result = page.blank ? undefined : results.shift();
        return result ? { ...result, previewType: PREVIEW_TYPE } : null;
      }),
      pdfPath: output.pdfPath,
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.workbench.close();
  }
}
