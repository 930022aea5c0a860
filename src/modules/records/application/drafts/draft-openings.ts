import { Injectable } from '@nestjs/common';
import { FileTypes } from '#modules/file-types';
import { FilingPlanQueries } from '#modules/filing-plan';
import { OrgUnits } from '#modules/identity';
import { Database } from '#platform/database';
import type { OpeningObstacle } from '../../domain/file-draft.js';

/** A draft as its opening needs it. */
export interface DraftToOpen {
  readonly id: string;
  readonly planUnitId: string;
  readonly leadUnitId: string;
}

/** Where a draft would be opened, and what is missing. */
export interface DraftOpening {
  /** The plan unit it was prepared under, or the same one in the plan in force. */
  readonly planUnitId: string;
  /** Years its type asks for; `undefined` where the plan unit decides. */
  readonly retentionYears: number | null | undefined;
  readonly obstacles: readonly OpeningObstacle[];
}

/** Finds out what a draft lacks before it is opened. */
@Injectable()
export class DraftOpenings {
  constructor(
    private readonly database: Database,
    private readonly filingPlan: FilingPlanQueries,
    private readonly orgUnits: OrgUnits,
    private readonly types: FileTypes,
  ) {}

  /** Everything that is to be put right, all at once; the version of the type stays the one it was prepared with. */
  async of({ id, planUnitId, leadUnitId }: DraftToOpen): Promise<DraftOpening> {
    const present = await this.presentUnit(planUnitId);
    const [planUnit, office] = [await this.filingPlan.getUnit(present), await this.orgUnits.get(leadUnitId)];
    const takesFiles = planUnit.mayCarryFiles && !planUnit.retired && planUnit.inForce;
    const typed = await this.typed(id);
    const obstacles: OpeningObstacle[] = [
      ...(takesFiles
        ? []
        : [{ kind: 'plan-unit-takes-no-files' as const, label: `${planUnit.mark} ${planUnit.title}` }]),
      ...(office.closedAt === null
        ? []
        : [{ kind: 'office-closed' as const, label: `${office.number} ${office.name}` }]),
      ...typed.obstacles,
    ];
    return { planUnitId: present, retentionYears: typed.retentionYears, obstacles };
  }

  /** The plan may have been replaced since: the unit is the same one in every version. */
  private async presentUnit(planUnitId: string): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      `SELECT present.id FROM plan_unit AS prepared JOIN plan_unit AS present ON present.lineage_id = prepared.lineage_id
         JOIN filing_plan AS plan ON plan.id = present.filing_plan_id WHERE prepared.id = $1 AND plan.in_force`,
      [planUnitId],
    );
    return row?.id ?? planUnitId;
  }

  private async typed(fileId: string): Promise<Pick<DraftOpening, 'obstacles' | 'retentionYears'>> {
    const [fields] = await this.database.query<{ typeVersionId: string; values: Readonly<Record<string, unknown>> }>(
      'SELECT type_version_id AS "typeVersionId", "values" FROM file_fields WHERE file_id = $1',
      [fileId],
    );
    if (!fields) return { obstacles: [], retentionYears: undefined };
    const { content } = await this.types.get(fields.typeVersionId);
    const { faults } = this.types.look(content, fields.values);
    return {
      obstacles: faults.map(({ code, label }) => ({
        kind: code === 'missing' ? 'missing-value' : 'wrong-value',
        label,
      })),
      retentionYears: content.retention?.years,
    };
  }
}
