import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { VersionRequest } from './account.request.js';

const MOST_KEYWORDS = 200;

/** Which offices. */
export class OrgUnitListRequest {
  /** `all` also lists offices that are closed. */
  @ApiPropertyOptional({ enum: ['open', 'all'] })
  @IsOptional()
  @IsIn(['open', 'all'])
  state: 'open' | 'all' = 'open';
}

/** A new office. */
export class CreateOrgUnitRequest {
  @ApiProperty({ maxLength: 20, example: '63.1' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  number: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @ApiProperty({ maxLength: 40 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  shortName: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsUUID()
  parentId?: string | null;

  /** Postal address on one line. */
  @ApiPropertyOptional({ maxLength: 300 })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  address: string = '';

  /** Words in a letter that speak for this office. */
  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_KEYWORDS)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  keywords?: string[];
}

/** What changes about an office; what is missing stays. */
export class ChangeOrgUnitRequest extends VersionRequest {
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ maxLength: 40 })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  shortName?: string;

  /** Another place in the tree; null = top. */
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsUUID()
  parentId?: string | null;

  @ApiPropertyOptional({ maxLength: 300 })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  address?: string;

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_KEYWORDS)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  keywords?: string[];
}
