import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Length, Min } from 'class-validator';
import type { DraftAudience } from '../../domain/file-draft.js';
import { OpenFileRequest } from '../dto/record-file.request.js';

/** A file to be prepared. */
export class PrepareFileRequest extends OpenFileRequest {
  /** Who shall see the draft beside records management: only its author, or the unit in charge too. */
  @ApiPropertyOptional({ enum: ['author', 'office'] })
  @IsOptional()
  @IsIn(['author', 'office'])
  audience: DraftAudience = 'author';
}

/** Opening of a draft. */
export class OpenDraftRequest {
  /** Version of the draft that was read. */
  @IsInt()
  @Min(1)
  version: number;
}

/** Throwing a draft away. */
export class DiscardDraftRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}
