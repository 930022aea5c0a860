import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '#platform/http';
import type { PlanEdit, PlanUnitPatch } from '../../domain/plan-edit.js';
import { MAX_MARK_LENGTH } from '../../domain/plan-mark.js';
import type { DisposalKind } from '../../domain/plan-unit-content.js';
import { MAX_RETENTION_YEARS, type RetentionRule, type RetentionStart } from '../../domain/retention-rule.js';
import { PlanRevisionRequest } from './plan-version.request.js';

const EDITS_MAX = 500;
const MARKS_MAX = 20_000;
const SEE_ALSO_MAX = 50;

/** How long files are kept. */
export class RetentionRequest {
  @IsIn(['years', 'permanent', 'event'])
  kind: RetentionRule['kind'];

  /** For years and event. */
  @ValidateIf(({ kind }: RetentionRequest) => kind !== 'permanent')
  @IsInt()
  @Min(0)
  @Max(MAX_RETENTION_YEARS)
  years?: number;

  /** For years: from when they count. */
  @IsOptional()
  @IsIn(['year-end', 'closing'])
  start?: RetentionStart;

  /** For event: what has to end first. */
  @ValidateIf(({ kind }: RetentionRequest) => kind === 'event')
  @IsString()
  @Length(1, 200)
  event?: string;

  static toRule({ kind, years = 0, start = 'year-end', event = '' }: RetentionRequest): RetentionRule {
    switch (kind) {
      case 'permanent':
        return { kind };
      case 'years':
        return { kind, years, start };
      case 'event':
        return { kind, event, years };
    }
  }
}

/** What a unit says; what is not sent stays as it is, or is empty in a new unit. */
export class PlanUnitPatchRequest {
  @IsOptional()
  @IsString()
  @Length(1, 500)
  title?: string;

  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  description?: string;

  @IsOptional()
  @IsBoolean()
  mayCarryFiles?: boolean;

  /** null = nothing is decided. */
  @ApiProperty({ type: RetentionRequest, nullable: true, required: false })
  @IsOptional()
  @ValidateNested()
  @Type(() => RetentionRequest)
  retention?: RetentionRequest | null;

  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  legalBasis?: string;

  @ApiProperty({ type: String, enum: ['A', 'B', 'V'], nullable: true, required: false })
  @IsOptional()
  @IsIn(['A', 'B', 'V'])
  disposalKind?: DisposalKind | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @IsOptional()
  @IsDay()
  validFrom?: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @IsOptional()
  @IsDay()
  validUntil?: string | null;

  @IsOptional()
  @IsBoolean()
  retired?: boolean;

  /** Number of the unit in charge. */
  @ApiProperty({ type: String, maxLength: 40, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  leadUnit?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(SEE_ALSO_MAX)
  @IsString({ each: true })
  @MaxLength(MAX_MARK_LENGTH, { each: true })
  seeAlso?: string[];

  static toPatch({ retention, ...patch }: PlanUnitPatchRequest): PlanUnitPatch {
    const said = Object.fromEntries(
      Object.entries(patch).filter(([, value]) => (value as unknown) !== undefined),
    ) as PlanUnitPatch;
    if (retention === undefined) return said;
    return { ...said, retention: retention && RetentionRequest.toRule(retention) };
  }
}

/** One step of editing. */
export abstract class PlanEditRequest {
  @IsIn(['add', 'change', 'move', 'remove'])
  kind: PlanEdit['kind'];

  abstract toEdit(): PlanEdit;
}

/** Adds a unit. */
export class AddPlanUnitRequest extends PlanEditRequest {
  @IsString()
  @Length(1, MAX_MARK_LENGTH)
  mark: string;

  /** Mark of the unit above; null for a main group. */
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf(({ parent }: AddPlanUnitRequest) => parent !== null)
  @IsString()
  @MaxLength(MAX_MARK_LENGTH)
  parent: string | null;

  @IsDefined()
  @ValidateNested()
  @Type(() => PlanUnitPatchRequest)
  unit: PlanUnitPatchRequest;

  /** Of a unit that was removed and comes back: what makes it the same through all versions. */
  @IsOptional()
  @IsUUID()
  lineageId?: string;

  toEdit(): PlanEdit {
    const nothing = {
      title: '',
      description: '',
      mayCarryFiles: true,
      retention: null,
      legalBasis: '',
      disposalKind: null,
      validFrom: null,
      validUntil: null,
      retired: false,
      leadUnit: null,
      seeAlso: [],
    };
    const { mark, parent, lineageId } = this;
    const unit = { ...nothing, ...PlanUnitPatchRequest.toPatch(this.unit), mark, parent };
    return { kind: 'add', unit, ...(lineageId === undefined ? {} : { lineageId }) };
  }
}

/** Changes units alike. */
export class ChangePlanUnitsRequest extends PlanEditRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MARKS_MAX)
  @IsString({ each: true })
  marks: string[];

  @IsDefined()
  @ValidateNested()
  @Type(() => PlanUnitPatchRequest)
  patch: PlanUnitPatchRequest;

  toEdit(): PlanEdit {
    return { kind: 'change', marks: this.marks, patch: PlanUnitPatchRequest.toPatch(this.patch) };
  }
}

/** Gives a unit, with all below it, another mark and place. */
export class MovePlanUnitRequest extends PlanEditRequest {
  @IsString()
  @MaxLength(MAX_MARK_LENGTH)
  mark: string;

  @IsString()
  @Length(1, MAX_MARK_LENGTH)
  newMark: string;

  @ApiProperty({ type: String, nullable: true })
  @ValidateIf(({ newParent }: MovePlanUnitRequest) => newParent !== null)
  @IsString()
  @MaxLength(MAX_MARK_LENGTH)
  newParent: string | null;

  toEdit(): PlanEdit {
    const { mark, newMark, newParent } = this;
    return { kind: 'move', mark, newMark, newParent };
  }
}

/** Takes units, with all below them, out of the draft. */
export class RemovePlanUnitsRequest extends PlanEditRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MARKS_MAX)
  @IsString({ each: true })
  marks: string[];

  toEdit(): PlanEdit {
    return { kind: 'remove', marks: this.marks };
  }
}

const EDITS = {
  add: AddPlanUnitRequest,
  change: ChangePlanUnitsRequest,
  move: MovePlanUnitRequest,
  remove: RemovePlanUnitsRequest,
} as const;

/** Edits of a draft, done one after another, all or nothing. */
@ApiExtraModels(...Object.values(EDITS))
export class EditPlanRequest extends PlanRevisionRequest {
  @ApiProperty({
    type: 'array',
    items: {
      oneOf: Object.values(EDITS).map((model) => ({ $ref: getSchemaPath(model) })),
      discriminator: { propertyName: 'kind' },
    },
    minItems: 1,
    maxItems: EDITS_MAX,
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(EDITS_MAX)
  @ValidateNested({ each: true })
  @Type(() => AddPlanUnitRequest, {
    keepDiscriminatorProperty: true,
    discriminator: {
      property: 'kind',
      subTypes: Object.entries(EDITS).map(([name, value]) => ({ name, value })),
    },
  })
  edits: PlanEditRequest[];
}
