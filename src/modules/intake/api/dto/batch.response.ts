import type { BatchFileRow, BatchPageRow, BatchRow } from '../../application/batch.queries.js';
import { type PieceCounts } from '../../application/batch.queries.js';
import { type MailItemSummaryResponse } from './mail-item.response.js';
import { type ProblemResponse } from './problem.response.js';

/** Somebody by name. */
export class BatchAuthorResponse {
  readonly id: string;
  readonly displayName: string;
}

/** A batch in a list. */
export class BatchSummaryResponse {
  readonly id: string;
  readonly number: string;
  readonly channel: string;
  readonly source: string | null;
  readonly receivedAt: string;
  readonly receivedBy: BatchAuthorResponse | null;
  readonly state: string;
  readonly files: number;
  readonly pages: number;
  readonly pieces: PieceCounts;
  readonly problems: ProblemResponse[];

  static from(row: BatchRow): BatchSummaryResponse {
    return {
      id: row.id,
      number: row.number,
      channel: row.channel,
      source: row.source,
      receivedAt: row.receivedAt.toISOString(),
      receivedBy: row.receivedBy === null ? null : { id: row.receivedBy, displayName: row.receivedByName },
      state: row.state,
      files: row.files,
      pages: row.pages,
      pieces: row.pieces,
      problems: [...row.problems],
    };
  }
}

/** A file of a batch. */
export class BatchFileResponse {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string | null;
  readonly pages: number | null;
  readonly state: string;
  readonly problems: ProblemResponse[];
}

/** A page of a batch. */
export class BatchPageResponse {
  readonly fileId: string;
  readonly index: number;
  readonly kind: string;
  readonly pieceId: string | null;
  readonly separatorPayload: string | null;
}

/** A batch with its files, pages and pieces. */
export class BatchDetailResponse extends BatchSummaryResponse {
  readonly fileList: BatchFileResponse[];
  readonly pageList: BatchPageResponse[];
  readonly items: MailItemSummaryResponse[];

  static detail(
    row: BatchRow,
    files: readonly BatchFileRow[],
    pages: readonly BatchPageRow[],
    items: readonly MailItemSummaryResponse[],
  ): BatchDetailResponse {
    return {
      ...BatchSummaryResponse.from(row),
      fileList: files.map(({ objectHash, problems, ...file }) => ({
        ...file,
        sha256: objectHash,
        problems: [...problems],
      })),
      pageList: [...pages],
      items: [...items],
    };
  }
}
