import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IsDay, PageRequest } from '#platform/http';

/** What to look for. */
export class SearchRequest extends PageRequest {
  /**
   * Words, parts of compounds, phrases in quotes, references; `-` or NICHT excludes, ODER joins alternatives, and az: von: betreff:
   * amt: typ: jahr: zustand: name fields.
   */
  @IsString()
  @MaxLength(300)
  q: string = '';

  /** An office, with everything below it. */
  @IsOptional()
  @IsUUID()
  unit?: string;

  @IsOptional()
  @IsIn(['file', 'document'])
  kind?: 'file' | 'document';

  @IsOptional()
  @IsString()
  @MaxLength(100)
  fileType?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  documentType?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(9999)
  year?: number;

  /** State of the file. */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  state?: string;

  @IsOptional()
  @IsDay()
  from?: string;

  @IsOptional()
  @IsDay()
  to?: string;

  @IsOptional()
  @IsIn(['relevance', 'newest', 'reference'])
  order?: 'relevance' | 'newest' | 'reference';
}
