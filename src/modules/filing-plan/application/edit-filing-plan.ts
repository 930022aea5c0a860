import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database } from '#platform/database';
import { comparePlans } from '../domain/plan-comparison.js';
import { applyEdits, type PlanEdit, PlanEditImpossible, type PlanUnitInPlan } from '../domain/plan-edit.js';
import { isMark } from '../domain/plan-mark.js';
import { planFault } from '../domain/plan-fault.js';
import { structureFaults } from '../domain/plan-structure.js';
import { PlanChangeInvalid, PlanUnitNotFound } from '../errors.js';
import { FilingPlanRepository } from '../persistence/filing-plan.repository.js';
import { PlanUnitRepository } from '../persistence/plan-unit.repository.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { LeadUnits } from './lead-units.js';
import { requirePermission } from './plan-access.js';
import { PlanFacts } from './plan-facts.js';

/** Changes units of a draft: one, or many at once; all or nothing. */
@Injectable()
export class EditFilingPlan {
  constructor(
    private readonly database: Database,
    private readonly plans: FilingPlanRepository,
    private readonly units: PlanUnitRepository,
    private readonly leadUnits: LeadUnits,
    private readonly facts: PlanFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param revision the revision of the plan the edits were made on
   * @returns the plan's revision afterwards
   * @throws {FilingPlanChangedMeanwhile} Thrown when somebody else changed the draft.
   * @throws {FilingPlanStateRefuses} Thrown when the plan is no draft.
   * @throws {PlanUnitNotFound} Thrown when an edit names a mark the draft does not have.
   * @throws {PlanChangeInvalid} Thrown when the draft would contradict itself.
   */
  async execute(actor: Actor, planId: string, revision: number, edits: readonly PlanEdit[]): Promise<number> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    const numbers = await this.leadUnits.numbers();
    return this.database.transaction(async (transaction) => {
      const plan = await this.plans.getLocked(transaction, planId);
      plan.checkRevision(revision);
      plan.edit(this.clock.now());
      const before = await this.leadUnits.byNumber(await this.units.findAll(planId));
      const after = edited(before, edits);
      refuseContradictions(after, numbers);
      const differences = comparePlans(before, after);
      if (differences.length === 0) return revision;
      await this.units.replace(transaction, planId, await this.leadUnits.byId(after));
      await this.plans.save(transaction, plan);
      await this.facts.unitsChanged(transaction, actor, plan, differences);
      return plan.revision;
    });
  }
}

function edited(before: readonly PlanUnitInPlan[], edits: readonly PlanEdit[]): PlanUnitInPlan[] {
  try {
    return applyEdits(before, edits, newId);
  } catch (error) {
    if (error instanceof PlanEditImpossible) throw new PlanUnitNotFound(error.mark);
    throw error;
  }
}

function refuseContradictions(units: readonly PlanUnitInPlan[], leadUnits: ReadonlySet<string>): void {
  const malformed = units.filter(({ mark, title }) => !isMark(mark) || title.trim() === '');
  const errors = structureFaults(units, leadUnits).filter(({ code }) => planFault(code).severity === 'error');
  const faults = [
    ...malformed.map(({ mark, title }) => (title.trim() === '' ? `title-missing ${mark}` : `mark-invalid ${mark}`)),
    ...errors.map(({ code, index, detail }) => [code, units[index]?.mark, detail].filter(Boolean).join(' ')),
  ];
  if (faults.length > 0) throw new PlanChangeInvalid(faults);
}
