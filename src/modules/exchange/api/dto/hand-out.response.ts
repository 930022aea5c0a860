import { ApiProperty } from '@nestjs/swagger';
import type { HandOutRow, SeenHandOut } from '../../domain/hand-out.js';

/** How far the work has come: sheets of a PDF, files of an archive. */
export class HandOutProgress {
  readonly done: number;
  readonly total: number;
}

/** A document that could not be given, or of which sheets could not be shown; only those the reader may see himself. */
export class NotShownResponse {
  @ApiProperty({ format: 'uuid' })
  readonly documentId: string;
  readonly reference: string;
  readonly subject: string;
  readonly code: string;
  /** Sheets that stay empty, counted within the document; null for the whole document. */
  @ApiProperty({ type: [Number], nullable: true })
  readonly sheets: number[] | null;
}

/** A file that was handed out. */
export class HandOutResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: ['pdf', 'zip'] })
  readonly kind: HandOutRow['kind'];

  @ApiProperty({ enum: ['waiting', 'ready', 'failed', 'expired', 'collected'] })
  readonly state: HandOutRow['state'];
  readonly purpose: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  readonly expiresAt: Date | null;
  readonly progress: HandOutProgress;
  /** Documents that were handed out; null before it is ready. */
  readonly documents: number | null;
  readonly sizeBytes: number | null;
  readonly fileName: string | null;
  /** Code of what kept it from being made. */
  readonly failure: string | null;
  /** Documents in it that could not be given or not be shown: a page of it says so. */
  readonly notShown: NotShownResponse[];
  /** Whether the user asked for it himself, and so may fetch it. */
  readonly isYours: boolean;

  static from(row: SeenHandOut, userId: string): HandOutResponse {
    const { id, kind, state, purpose, requestedAt, expiresAt, documents, sizeBytes, fileName, failure, notShown } = row;
    return {
      id,
      kind,
      state,
      purpose,
      requestedBy: row.requestedName,
      requestedAt,
      expiresAt,
      progress: { done: row.progressDone, total: row.progressTotal },
      documents,
      sizeBytes,
      fileName,
      failure,
      notShown: notShown.map(({ sheets, ...document }) => ({
        ...document,
        sheets: sheets === null ? null : [...sheets],
      })),
      isYours: row.requestedBy === userId,
    };
  }
}
