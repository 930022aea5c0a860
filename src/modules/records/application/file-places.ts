import { Injectable } from '@nestjs/common';
import { FilingPlanQueries, type PlanUnit, PlanUnitCarriesNoFiles } from '#modules/filing-plan';
import { type OrgUnit, OrgUnits } from '#modules/identity';
import type { Transaction } from '#platform/database';
import type { FileDisposalKind } from '../domain/record-file.entity.js';

/** A place where a file may lie: plan unit and unit in charge. */
export interface FilePlace {
  readonly planUnit: PlanUnit;
  readonly unit: OrgUnit;
  readonly retentionYears: number | null;
  readonly disposalKind: FileDisposalKind;
}

/** What nobody decided is to be appraised (bewerten). */
const UNDECIDED = 'B';

/** Finds places for files. */
@Injectable()
export class FilePlaces {
  constructor(
    private readonly filingPlan: FilingPlanQueries,
    private readonly orgUnits: OrgUnits,
  ) {}

  /** @throws {PlanUnitCarriesNoFiles} Thrown when the plan unit is retired, superseded or carries no files. */
  async get(planUnitId: string, leadUnitId: string): Promise<FilePlace> {
    const unit = await this.orgUnits.get(leadUnitId);
    const planUnit = await this.filingPlan.getUnit(planUnitId);
    if (!planUnit.mayCarryFiles || planUnit.retired || !planUnit.inForce)
      throw new PlanUnitCarriesNoFiles(planUnit.mark);
    const { retentionYears, disposalKind } = planUnit;
    return { planUnit, unit, retentionYears, disposalKind: disposalKind ?? UNDECIDED };
  }

  /** Keeps the unit in charge from being closed until the transaction ends. */
  async keepOpen(transaction: Transaction, { unit }: FilePlace): Promise<void> {
    await this.orgUnits.keepOpen(transaction, [unit.id]);
  }
}
