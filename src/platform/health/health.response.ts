import { ApiProperty } from '@nestjs/swagger';

/** The process runs. */
export class LiveResponse {
  readonly status: 'ok';
}

/** Whether the process can do its work, and what it lacks. */
export class ReadyResponse {
  readonly status: 'ok' | 'unavailable';

  /** Each check by name. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', enum: ['ok', 'unavailable'] } })
  readonly checks: Readonly<Record<string, 'ok' | 'unavailable'>>;
}
