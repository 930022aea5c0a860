import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsInstant, PageRequest } from '#platform/http';

/** What to look for in the journal. */
export class ListJournalRequest extends PageRequest {
  @IsOptional()
  @IsString()
  @MaxLength(60)
  objectType?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  objectId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  action?: string;

  /** Part of the actor's name. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  actor?: string;

  @IsOptional()
  @IsInstant()
  from?: string;

  @IsOptional()
  @IsInstant()
  to?: string;
}
