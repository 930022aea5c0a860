import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Inspection } from '../decode/inspection.js';
import {
  PageReader,
  type PieceReadResult,
  type PieceSourcePage,
  type ScannedPage,
} from '../application/page-reader.port.js';
import type { PageWorkbench } from './page-workbench.js';

/** Pages of a piece someone waits for go before the first look at the next batch. */
const READ_PRIORITY = 1;

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
    void [pages, title, createdAt, folder, READ_PRIORITY, this.engine];
    return Promise.reject(new Error('not wired'));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.workbench.close();
  }
}
