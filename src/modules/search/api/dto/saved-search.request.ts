import { OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsNotEmpty, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { SearchRequest } from './search.request.js';

/** Text, filters and order of a search that is kept. */
export class SavedQueryRequest extends OmitType(SearchRequest, ['cursor', 'limit'] as const) {}

/** A search to be kept, or the new state of one. */
export class SaveSearchRequest {
  /** What its owner calls it. */
  @IsString()
  @IsNotEmpty()
  @Matches(/\S/, { message: 'name must not be blank' })
  @MaxLength(80)
  name: string;

  @ValidateNested()
  @Type(() => SavedQueryRequest)
  query: SavedQueryRequest;

  /** Whether it stands before the others. */
  @IsBoolean()
  isPinned: boolean;
}
