import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Min } from 'class-validator';
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
  /** Version of the file as it was looked at: what goes must have been seen. */
  @IsInt()
  @Min(1)
  fileVersion: number;
}

/** A reference of something that was deleted, in any spelling. */
export class FindDeletedRequest {
  @IsString()
  @Length(1, 200)
  reference: string;
}
