import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { IsDay } from '#platform/http';
import { PLAN_FORMATS, type PlanFormat } from '../../application/export-filing-plan.js';
import type { ApprovalSide } from '../../domain/filing-plan.entity.js';

/** A new version to be worked on. */
export class DraftPlanRequest {
  @IsString()
  @Length(1, 200)
  name: string;

  @IsString()
  @Length(1, 50)
  version: string;

  /** Plan whose units it begins with; without one it is empty. */
  @IsOptional()
  @IsUUID()
  basedOn?: string;
}

/** What a step is based on: the revision that was read. */
export class PlanRevisionRequest {
  @IsInt()
  @Min(1)
  revision: number;
}

/** The revision of a plan, as part of the address. */
export class PlanRevisionQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  revision: number;
}

/** Approval for one side. */
export class ApprovePlanRequest extends PlanRevisionRequest {
  @IsIn(['records-management', 'archive'])
  side: ApprovalSide;
}

/** The day from which a released plan is in force. */
export class PutPlanInForceRequest extends PlanRevisionRequest {
  /** YYYY-MM-DD; today and earlier days mean at once. */
  @IsDay()
  day: string;
}

/** The version to compare with. */
export class ComparePlansRequest {
  /** The earlier version. */
  @IsUUID()
  with: string;
}

/** The format of an export. */
export class ExportPlanRequest {
  @IsIn(PLAN_FORMATS)
  format: PlanFormat;
}

/** A file to be made a draft; it is read by what it contains, not by its name. */
export class ImportPlanRequest {
  /** Overrides what the file says. */
  @ApiProperty({ maxLength: 200, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly name?: string;

  @ApiProperty({ maxLength: 50, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  readonly version?: string;

  /** `true`: only look, write nothing. */
  @ApiProperty({ enum: ['true', 'false'], required: false })
  readonly dryRun?: string;

  /** CSV, XLSX or xdomea 0301, up to 20 MB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  readonly file: unknown;
}
