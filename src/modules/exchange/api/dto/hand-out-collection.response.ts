import { ApiProperty } from '@nestjs/swagger';
import type { SeenCollection } from '../../application/collection/fetch-collection.js';
import { HandOutProgress } from './hand-out.response.js';

/** Many files handed out in one archive. */
export class HandOutCollectionResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: ['collecting', 'waiting', 'ready', 'failed', 'expired'] })
  readonly state: SeenCollection['state'];
  readonly purpose: string;
  /** Files that were to come into it, and those that could not be handed out in the end. */
  readonly files: number;
  readonly leftOut: number;
  readonly progress: HandOutProgress;
  readonly sizeBytes: number | null;
  readonly fileName: string | null;

  /** Then it is deleted. */
  @ApiProperty({ type: Date, nullable: true })
  readonly expiresAt: Date | null;
  /** Code of what kept it from being packed. */
  readonly failure: string | null;

  static from(row: SeenCollection): HandOutCollectionResponse {
    const { id, state, purpose, files, leftOut, sizeBytes, fileName, expiresAt, failure } = row;
    const progress = { done: row.progressDone, total: row.progressTotal };
    return { id, state, purpose, files, leftOut, progress, sizeBytes, fileName, expiresAt, failure };
  }
}
