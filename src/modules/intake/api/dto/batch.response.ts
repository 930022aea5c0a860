import { ApiProperty } from '@nestjs/swagger';
import { PageResponse } from '#platform/http';
import type { BatchFileRow, BatchPageRow, BatchRow } from '../../application/batch.queries.js';
import { MailItemSummaryResponse } from './mail-item.response.js';
import { ProblemResponse } from './problem.response.js';

/** Number of pieces of a batch by state. */
export class PieceCountsResponse {
  readonly total: number;
  readonly waiting: number;
  readonly reading: number;
  readonly review: number;
  readonly delivered: number;
  readonly filed: number;
  readonly returned: number;
  readonly problem: number;
}

/** Somebody by name. */
export class BatchAuthorResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly displayName: string;
}

/** A batch in a list. */
export class BatchSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly number: string;
  readonly channel: BatchRow['channel'];
  readonly source: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly receivedAt: string;

  /** Null where a watched folder brought it in. */
  readonly receivedBy: BatchAuthorResponse | null;
  readonly state: BatchRow['state'];
  readonly files: number;
  readonly pages: number;
  readonly pieces: PieceCountsResponse;
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

/** Batches, the latest first. */
export class BatchListResponse extends PageResponse {
  readonly items: BatchSummaryResponse[];
}

/** A file of a batch. */
export class BatchFileResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  /** Null where it holds a piece that is filed where the user may not look. */
  readonly name: string | null;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** SHA-256 of the file as scanned; null where it was refused or may not be looked into. */
  readonly sha256: string | null;
  /** Null until counted. */
  readonly pages: number | null;
  readonly state: BatchFileRow['state'];
  readonly problems: ProblemResponse[];
}

/** A page of a batch. */
export class BatchPageResponse {
  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;

  /** Place within the file, counted from 0. */
  readonly index: number;
  readonly kind: BatchPageRow['kind'];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly pieceId: string | null;

  /** What the separator's code says. */
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
