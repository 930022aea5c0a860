import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { FilingPlanQueries, type PlanUnit, PlanUnitCarriesNoFiles } from '#modules/filing-plan';
import { type OrgUnit, OrgUnits } from '#modules/identity';
import { queryIn, type Transaction } from '#platform/database';
import type { FileDisposalKind } from '../domain/record-file.entity.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { FileAccess } from './file-access.js';

/** A place where a file may lie: plan unit and unit in charge. */
export interface FilePlace {
  readonly planUnit: PlanUnit;
  readonly unit: OrgUnit;
  readonly retentionYears: number | null;
  readonly disposalKind: FileDisposalKind;
  /** The file lies under this plan unit already. */
  readonly stays: boolean;
}

/** What nobody decided is to be appraised (bewerten). */
const UNDECIDED = 'B';

/** Finds places for files. */
@Injectable()
export class FilePlaces {
  constructor(
    private readonly filingPlan: FilingPlanQueries,
    private readonly orgUnits: OrgUnits,
    private readonly access: FileAccess,
  ) {}

  /**
   * @param stays the file lies under this plan unit already: it need not be one that takes new files
   * @throws {PlanUnitCarriesNoFiles} Thrown when the plan unit is retired, superseded or carries no files.
   * @throws {PermissionMissing} Thrown when the actor would not see files there: outside of a wall, or not cleared.
   */
  async get(actor: Actor, planUnitId: string, leadUnitId: string, stays = false): Promise<FilePlace> {
    const unit = await this.orgUnits.get(leadUnitId);
    const planUnit = await this.filingPlan.getUnit(planUnitId);
    if (!stays && (!planUnit.mayCarryFiles || planUnit.retired || !planUnit.inForce))
      throw new PlanUnitCarriesNoFiles(planUnit.mark);
    if (!(await this.access.mayPlace(actor, planUnitId))) throw new PermissionMissing(RECORDS_PERMISSIONS.openFile);
    const { retentionYears, disposalKind } = planUnit;
    return { planUnit, unit, retentionYears, disposalKind: disposalKind ?? UNDECIDED, stays };
  }

  /**
   * Keeps the unit in charge from being closed until the transaction ends. Whoever applies a new plan to the whole stock
   * is waited for: what was looked up before may lie in a superseded plan then.
   * @throws {PlanUnitCarriesNoFiles} Thrown when the plan was superseded meanwhile.
   */
  async keepOpen(transaction: Transaction, { unit, planUnit, stays }: FilePlace): Promise<void> {
    await queryIn(transaction, 'LOCK TABLE record_file IN ROW EXCLUSIVE MODE');
    const { inForce, mark } = await this.filingPlan.getUnit(planUnit.id);
    if (!stays && !inForce) throw new PlanUnitCarriesNoFiles(mark);
    await this.orgUnits.keepOpen(transaction, [unit.id]);
  }

  /** Whether a file could go back to a place where it lay, as it is now; nobody is kept from anything. */
  async isFormerOpen(
    actor: Actor,
    { planUnitId, leadUnitId }: { readonly planUnitId: string; readonly leadUnitId: string },
  ): Promise<boolean> {
    const unit = await this.orgUnits.findById(leadUnitId);
    return unit?.closedAt === null && (await this.access.mayPlace(actor, planUnitId));
  }

  /**
   * Keeps the unit in charge of a place where a file lay from being closed until the transaction ends.
   * @throws {PermissionMissing} Thrown when the actor would not see files there.
   */
  async keepFormer(
    transaction: Transaction,
    actor: Actor,
    { planUnitId, leadUnitId }: { readonly planUnitId: string; readonly leadUnitId: string },
  ): Promise<void> {
    if (!(await this.access.mayPlace(actor, planUnitId))) throw new PermissionMissing(RECORDS_PERMISSIONS.openFile);
    await queryIn(transaction, 'LOCK TABLE record_file IN ROW EXCLUSIVE MODE');
    await this.orgUnits.keepOpen(transaction, [leadUnitId]);
  }
}
