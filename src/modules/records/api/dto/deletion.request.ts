import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { PageRequest } from '#platform/http';

/** Which requests for deletion. */
export class ListDeletionsRequest extends PageRequest {
  /** `open` leaves out those that are decided. */
  @ApiPropertyOptional({ enum: ['open', 'all'] })
  @IsOptional()
  @IsIn(['open', 'all'])
  state: 'open' | 'all' = 'open';

  @IsOptional()
  @IsUUID()
  file?: string;
}

/** A deletion that a second person refuses. */
export class RefuseDeletionRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}

/** A deletion that a second person confirms. */
export class ConfirmDeletionRequest {
  /** Fingerprint of what was looked at, as the request gave it: what goes must have been seen. */
  @Matches(/^[0-9a-f]{64}$/)
  contentState: string;
}

/** A reference of something that was deleted, in any spelling. */
export class FindDeletedRequest {
  @IsString()
  @Length(1, 200)
  reference: string;
}
