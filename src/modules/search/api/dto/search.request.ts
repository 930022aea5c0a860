import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay, PageRequest } from '#platform/http';

/** What to look for. */
export class SearchRequest extends PageRequest {
  /** Words, parts of compounds, phrases in quotes, or a reference. */
  @IsString()
  @MaxLength(300)
  q: string = '';

  @IsOptional()
  @IsUUID()
  unit?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  type?: string;

  @IsOptional()
  @IsDay()
  from?: string;

  @IsOptional()
  @IsDay()
  to?: string;
}
