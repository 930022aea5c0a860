import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageRequest } from '#platform/http';

/** What to look for among batches. */
export class ListBatchesRequest extends PageRequest {
  @IsOptional()
  @IsIn(['received', 'splitting', 'processing', 'done', 'failed'])
  state?: 'received' | 'splitting' | 'processing' | 'done' | 'failed';
}

/** What a batch is brought in with; it is read from the stream as it arrives, never as a whole. */
export class ReceiveBatchRequest {
  /** Where it was scanned; must stand before the files. */
  @ApiProperty({ maxLength: 200, required: false })
  readonly source?: string;

  /** Scanned files (PDF, TIFF, JPEG, PNG). */
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'binary' }, minItems: 1, maxItems: 500 })
  readonly files: unknown[];
}
