import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { CONFIDENTIALITY_LEVELS, type ConfidentialityLevel } from '#kernel/confidentiality';
import { IsDay } from '#platform/http';
import { ACCESS_PURPOSES, type AccessPurpose } from '../../../domain/grant-term.js';

const MOST_NAMED = 500;

/** Why something about access changes. */
export class AccessReasonRequest {
  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

/** A level for everything below a plan unit. */
export class PlanLevelRequest extends AccessReasonRequest {
  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, description: 'xdomea code list Vertraulichkeitsstufe' })
  @IsIn(CONFIDENTIALITY_LEVELS)
  level: ConfidentialityLevel;

  @ApiPropertyOptional({ enum: CONFIDENTIALITY_LEVELS, description: 'The level the user saw set on the object itself' })
  @IsOptional()
  @IsIn(CONFIDENTIALITY_LEVELS)
  seen?: ConfidentialityLevel;
}

/** A level for a file, or for a proceeding or document in it. */
export class ConfidentialityRequest extends PlanLevelRequest {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  proceedingId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  documentId?: string;
}

/** A proceeding or a document of a file; without both, the file itself. */
export class ObjectInFileRequest {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  proceedingId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  documentId?: string;
}

/** A level that is thought of for it. */
export class LevelEffectRequest extends ObjectInFileRequest {
  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS })
  @IsIn(CONFIDENTIALITY_LEVELS)
  level: ConfidentialityLevel;
}

/** A level that is thought of for everything below a plan unit. */
export class PlanLevelEffectRequest {
  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS })
  @IsIn(CONFIDENTIALITY_LEVELS)
  level: ConfidentialityLevel;
}

/** A right for a person or an office, until a day. */
export class GrantRequest extends AccessReasonRequest {
  @ApiPropertyOptional({ format: 'uuid', description: 'A person; or an office in unitId' })
  @IsOptional()
  @IsUUID()
  userId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiProperty({ enum: ['read', 'work'] })
  @IsIn(['read', 'work'])
  right: 'read' | 'work';

  @ApiProperty({ format: 'date', description: 'Last day' })
  @IsDay()
  untilDay: string;
}

/** The same on everything below a plan unit. */
export class PlanGrantRequest extends GrantRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  planUnitId: string;
}

/** A wall a single file is put behind, or shall come out from behind. */
export class WallFileRequest extends AccessReasonRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  wallId: string;
}

/** A file somebody needs outside of his remit. */
export class StateReasonRequest extends AccessReasonRequest {
  @ApiProperty({ maxLength: 200, description: 'Reference of the file in any spelling' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  reference: string;

  @ApiProperty({ enum: ACCESS_PURPOSES })
  @IsIn(ACCESS_PURPOSES)
  purpose: AccessPurpose;
}

/** What a reviewer found. */
export class ReviewRequest {
  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  note: string;
}

/** Which grants to list. */
export class GrantsRequest {
  @ApiPropertyOptional({ enum: ['mine', 'given', 'all'] })
  @IsOptional()
  @IsIn(['mine', 'given', 'all'])
  side: 'mine' | 'given' | 'all' = 'mine';
}

/** A wall as it shall be. */
export class WallRequest extends AccessReasonRequest {
  /** The wall to change; without it a new one. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  wallId?: string;

  @ApiProperty({ maxLength: 120 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name: string;

  @ApiProperty({ maxLength: 300, example: '§ 35 SGB I, §§ 67 ff. SGB X' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  legalBasis: string;

  @ApiProperty({ description: 'Whether access for a stated reason passes it' })
  @IsBoolean()
  admitsReasoned: boolean;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Persons within it' })
  @IsArray()
  @ArrayMaxSize(MOST_NAMED)
  @IsUUID(undefined, { each: true })
  userIds: string[];

  @ApiProperty({ type: [String], format: 'uuid', description: 'Offices whose own staff is within it' })
  @IsArray()
  @ArrayMaxSize(MOST_NAMED)
  @IsUUID(undefined, { each: true })
  unitIds: string[];

  @ApiProperty({ type: [String], format: 'uuid', description: 'Plan units behind it, with all below' })
  @IsArray()
  @ArrayMaxSize(MOST_NAMED)
  @IsUUID(undefined, { each: true })
  planUnitIds: string[];
}

/** What becomes of a proposal. */
export class WallDecisionRequest {
  @ApiProperty({ enum: ['approved', 'refused'] })
  @IsIn(['approved', 'refused'])
  decision: 'approved' | 'refused';
}

/** A reference in any spelling. */
export class FileByReferenceRequest {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  reference: string;
}
