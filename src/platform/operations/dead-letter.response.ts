import { ApiProperty } from '@nestjs/swagger';

/** What went wrong at the last try. */
export class DeadLetterErrorResponse {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A message or job that was given up. */
export class DeadLetter {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly kind: 'message' | 'job';
  /** Event type or queue. */
  readonly name: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly attempts: number;
  readonly lastError: DeadLetterErrorResponse;
  readonly failedAt: Date;
}
