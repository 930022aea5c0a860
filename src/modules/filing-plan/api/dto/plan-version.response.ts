import { ApiProperty } from '@nestjs/swagger';
import type { FilingPlanSummary } from '../../application/filing-plan.queries.js';
import type { ApprovalSide, FilingPlanState } from '../../domain/filing-plan.entity.js';
import type { ComparedField, PlanUnitDifference } from '../../domain/plan-comparison.js';
import type { PlanUnitInPlan } from '../../domain/plan-edit.js';
import type { PlanFault, PlanFaultCode, PlanFaultSeverity } from '../../domain/plan-fault.js';
import type { DisposalKind } from '../../domain/plan-unit-content.js';
import type { RetentionRule, RetentionStart } from '../../domain/retention-rule.js';
import { ReferenceTemplatesResponse } from './reference-templates.response.js';

/** Approval of a plan by one person for one side. */
export class PlanApprovalResponse {
  @ApiProperty({ enum: ['records-management', 'archive'] })
  readonly side: ApprovalSide;

  readonly userName: string;

  @ApiProperty({ format: 'date-time' })
  readonly at: string;
}

/** A version of the filing plan. */
export class PlanVersionResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly name: string;
  readonly version: string;

  @ApiProperty({ enum: ['draft', 'released', 'in-force', 'superseded'] })
  readonly state: FilingPlanState;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly basedOnId: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly validFrom: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly validUntil: string | null;

  /** First day in force, once decided. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly inForceFrom: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly releasedAt: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly editedAt: string;

  readonly approvals: PlanApprovalResponse[];

  /** To be sent with every change, so that nobody overwrites another's. */
  readonly revision: number;

  /** Number of units. */
  readonly units: number;

  /** How references are put together under it. */
  readonly referenceTemplates: ReferenceTemplatesResponse;

  static from(plan: FilingPlanSummary): PlanVersionResponse {
    return {
      ...plan,
      releasedAt: plan.releasedAt?.toISOString() ?? null,
      editedAt: plan.editedAt.toISOString(),
      approvals: plan.approvals.map(({ side, userName, at }) => ({ side, userName, at })),
    };
  }
}

/** How long files of a unit are kept. */
export class RetentionResponse {
  @ApiProperty({ enum: ['years', 'permanent', 'event'] })
  readonly kind: RetentionRule['kind'];

  /** After closing, or after the event; null = without limit. */
  @ApiProperty({ type: Number, nullable: true })
  readonly years: number | null;

  /** From when years count; null for other kinds. */
  @ApiProperty({ type: String, enum: ['year-end', 'closing'], nullable: true })
  readonly start: RetentionStart | null;

  /** What has to end first; null for other kinds. */
  @ApiProperty({ type: String, nullable: true })
  readonly event: string | null;

  static from(rule: RetentionRule | null): RetentionResponse | null {
    if (rule === null) return null;
    return {
      kind: rule.kind,
      years: rule.kind === 'permanent' ? null : rule.years,
      start: rule.kind === 'years' ? rule.start : null,
      event: rule.kind === 'event' ? rule.event : null,
    };
  }
}

/** One unit of any version with everything it says. */
export class PlanUnitDetailResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  /** The same through all versions. */
  @ApiProperty({ format: 'uuid' })
  readonly lineageId: string;

  readonly mark: string;
  readonly title: string;
  readonly description: string;

  /** Mark of the unit above. */
  @ApiProperty({ type: String, nullable: true })
  readonly parent: string | null;

  readonly mayCarryFiles: boolean;

  @ApiProperty({ type: RetentionResponse, nullable: true })
  readonly retention: RetentionResponse | null;

  readonly legalBasis: string;

  /** A archive, B appraise, V destroy; null = not decided. */
  @ApiProperty({ type: String, enum: ['A', 'B', 'V'], nullable: true })
  readonly disposalKind: DisposalKind | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly validFrom: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly validUntil: string | null;

  readonly retired: boolean;

  /** Number of the unit in charge. */
  @ApiProperty({ type: String, nullable: true })
  readonly leadUnit: string | null;

  /** Marks of units one should look at too. */
  readonly seeAlso: string[];

  static from(unit: PlanUnitInPlan): PlanUnitDetailResponse {
    return { ...unit, retention: RetentionResponse.from(unit.retention), seeAlso: [...unit.seeAlso] };
  }
}

/** Something wrong with a plan, and where. */
export class PlanFaultResponse {
  readonly code: PlanFaultCode;

  /** error: forbids the import; open: forbids the release; note: forbids nothing. */
  @ApiProperty({ enum: ['error', 'open', 'note'] })
  readonly severity: PlanFaultSeverity;

  /** Row of the table or line of the XML file, from 1. */
  @ApiProperty({ type: Number, nullable: true })
  readonly row: number | null;

  /** Column as the file names it. */
  @ApiProperty({ type: String, nullable: true })
  readonly column: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly mark: string | null;

  /** What stands there. */
  @ApiProperty({ type: String, nullable: true })
  readonly value: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly detail: string | null;

  static from(fault: PlanFault): PlanFaultResponse {
    return { ...fault };
  }
}

/** What an import found, and what it made. */
export class PlanImportResponse {
  /** The draft; null after a dry run and when errors forbid the import. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly planId: string | null;

  readonly name: string;
  readonly version: string;
  readonly units: number;
  readonly faults: PlanFaultResponse[];

  /** Units beside those of the plan in force. */
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What became of a unit from one version to another. */
export class PlanUnitDifferenceResponse {
  @ApiProperty({ enum: ['added', 'removed', 'changed'] })
  readonly kind: PlanUnitDifference['kind'];

  @ApiProperty({ type: PlanUnitDetailResponse, nullable: true })
  readonly before: PlanUnitDetailResponse | null;

  @ApiProperty({ type: PlanUnitDetailResponse, nullable: true })
  readonly after: PlanUnitDetailResponse | null;

  readonly fields: ComparedField[];

  static from({ kind, before, after, fields }: PlanUnitDifference): PlanUnitDifferenceResponse {
    return {
      kind,
      before: before && PlanUnitDetailResponse.from(before),
      after: after && PlanUnitDetailResponse.from(after),
      fields: [...fields],
    };
  }
}

/** The plan's revision after a change. */
export class PlanRevisionResponse {
  readonly revision: number;
}
