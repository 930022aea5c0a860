import { ApiProperty } from '@nestjs/swagger';
import type { OrgUnit } from '#modules/identity';
import type { PlanUnit } from '../../application/filing-plan.queries.js';

/** An organisational unit in short. */
export class LeadUnitResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly number: string;
  readonly name: string;
}

/** One unit of the filing plan. */
export class PlanUnitResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly mark: string;
  readonly title: string;
  readonly description: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly parentId: string | null;

  readonly mayCarryFiles: boolean;
  readonly retired: boolean;
  /** Years; null = unlimited. */
  readonly retentionYears: number | null;
  /** A archive, B appraise, V destroy. */
  readonly disposalKind: PlanUnit['disposalKind'];
  readonly leadUnit: LeadUnitResponse | null;

  static from(unit: PlanUnit, orgUnits: ReadonlyMap<string, OrgUnit>): PlanUnitResponse {
    const lead = unit.leadUnitId === null ? undefined : orgUnits.get(unit.leadUnitId);
    return {
      id: unit.id,
      mark: unit.mark,
      title: unit.title,
      description: unit.description,
      parentId: unit.parentId,
      mayCarryFiles: unit.mayCarryFiles,
      retired: unit.retired,
      retentionYears: unit.retentionYears,
      disposalKind: unit.disposalKind,
      leadUnit: lead ? { id: lead.id, number: lead.number, name: lead.name } : null,
    };
  }
}

/** The filing plan in force. */
export class FilingPlanResponse {
  readonly name: string;
  readonly version: string;
  readonly units: PlanUnitResponse[];
}
