import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageRequest } from '#platform/http';
import type { RehearsalSide } from '../../domain/plan-rehearsal.entity.js';
import { type Finding, FINDINGS, type RehearsalOptions } from '../../domain/rehearsal/file-outcome.js';

/** What is decided about the stock as a whole. */
export class RehearsalOptionsRequest {
  /** Files that get new references: none, open ones, all. */
  @IsIn(['none', 'open', 'all'])
  references: RehearsalOptions['references'];

  /** Whether files follow when the plan names another unit in charge. */
  @IsIn(['follow', 'keep'])
  leadUnits: RehearsalOptions['leadUnits'];
}

/** A rehearsal to be begun. */
export class BeginRehearsalRequest {
  /** A draft, a released version or the one in force. */
  @IsUUID()
  planId: string;

  @ValidateNested()
  @Type(() => RehearsalOptionsRequest)
  options: RehearsalOptionsRequest;
}

/** The state of the rehearsal that was read. */
export class RehearsalRevisionRequest {
  @IsInt()
  @Min(1)
  revision: number;
}

/** The same as a query. */
export class RehearsalRevisionQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  revision: number;
}

/** One thing that is decided; with neither unit nor reason it is taken back. */
export class RehearsalDecisionRequest {
  /** Where files of a unit, or one file, go; or why the files of a unit of the new version are kept as long. */
  @IsIn(['unit', 'file', 'over-thirty', 'shortened-running'])
  kind: 'unit' | 'file' | 'over-thirty' | 'shortened-running';

  /** Unit files lie under, file, or unit of the new version. */
  @IsUUID()
  subjectId: string;

  /** Unit of the new version. */
  @IsOptional()
  @IsUUID()
  planUnitId?: string;

  @IsOptional()
  @IsString()
  @Length(1, 500)
  reason?: string;
}

/** Decisions, all or none. */
export class DecideRehearsalRequest extends RehearsalRevisionRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => RehearsalDecisionRequest)
  decisions: RehearsalDecisionRequest[];
}

/** A signature. */
export class ApproveRehearsalRequest extends RehearsalRevisionRequest {
  @IsIn(['records-management', 'archive'])
  side: RehearsalSide;

  /** Of the report that was read. */
  @IsString()
  @Length(64, 64)
  reportHash: string;
}

/** Application or undoing. */
export class CarryOutRehearsalRequest extends RehearsalRevisionRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}

/** Which rehearsals to show. */
export class RehearsalListRequest {
  @IsOptional()
  @IsUUID()
  plan?: string;
}

/** Which files of a report to show. */
export class RehearsedFilesRequest extends PageRequest {
  @IsOptional()
  @IsIn(FINDINGS)
  finding?: Finding;

  @IsOptional()
  @IsUUID()
  from?: string;

  @IsOptional()
  @IsUUID()
  to?: string;
}
