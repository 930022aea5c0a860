import { IsISO8601, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { PageRequest } from '#platform/http';

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
  @IsISO8601({ strict: true })
  @Length(10, 10)
  from?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  to?: string;
}
