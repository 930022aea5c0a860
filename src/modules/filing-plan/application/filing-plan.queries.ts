import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { DisposalKind } from '../domain/plan-unit-draft.js';
import { PlanUnitNotFound } from '../errors.js';

/** A plan unit (Aktenplaneinheit) as others see it. */
export interface PlanUnit {
  readonly id: string;
  readonly filingPlanId: string;
  readonly mark: string;
  readonly title: string;
  readonly description: string;
  readonly parentId: string | null;
  readonly mayCarryFiles: boolean;
  readonly retired: boolean;
  /** Whether its version of the plan is the one in force. */
  readonly inForce: boolean;
  readonly retentionYears: number | null;
  readonly disposalKind: DisposalKind;
  readonly leadUnitId: string | null;
}

const COLUMNS = `unit.id, unit.filing_plan_id AS "filingPlanId", unit.mark, unit.title, unit.description,
  unit.parent_id AS "parentId", unit.may_carry_files AS "mayCarryFiles", unit.retired, plan.in_force AS "inForce",
  unit.retention_years AS "retentionYears", unit.disposal_kind AS "disposalKind", unit.lead_unit_id AS "leadUnitId"`;

/** Reading access to the filing plan in force and to single units of any version. */
@Injectable()
export class FilingPlanQueries {
  constructor(private readonly database: Database) {}

  /** The plan in force with all its units in the order of their marks; `undefined` before the first release. */
  async inForce(): Promise<{ id: string; name: string; version: string; units: PlanUnit[] } | undefined> {
    const [plan] = await this.database.query<{ id: string; name: string; version: string }>(
      'SELECT id, name, version FROM filing_plan WHERE in_force',
    );
    if (!plan) return undefined;
    const units = await this.database.query<PlanUnit>(
      `SELECT ${COLUMNS} FROM plan_unit AS unit JOIN filing_plan AS plan ON plan.id = unit.filing_plan_id
        WHERE unit.filing_plan_id = $1 ORDER BY unit.mark COLLATE "C"`,
      [plan.id],
    );
    return { ...plan, units };
  }

  /** @throws {PlanUnitNotFound} Thrown when no version of the plan has such a unit. */
  async getUnit(id: string): Promise<PlanUnit> {
    const [unit] = await this.database.query<PlanUnit>(
      `SELECT ${COLUMNS} FROM plan_unit AS unit JOIN filing_plan AS plan ON plan.id = unit.filing_plan_id WHERE unit.id = $1`,
      [id],
    );
    if (!unit) throw new PlanUnitNotFound(id);
    return unit;
  }
}
