import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import type { ApprovalSide } from '../domain/filing-plan.entity.js';
import { planFault } from '../domain/plan-fault.js';
import { structureFaults } from '../domain/plan-structure.js';
import { FilingPlanRepository } from '../persistence/filing-plan.repository.js';
import { PlanUnitRepository } from '../persistence/plan-unit.repository.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { requirePermission } from './plan-access.js';
import { PlanFacts } from './plan-facts.js';

const PERMISSION_OF: Readonly<Record<ApprovalSide, string>> = {
  'records-management': FILING_PLAN_PERMISSIONS.manage,
  archive: FILING_PLAN_PERMISSIONS.approveForArchive,
};

/** Approves a draft for records management or for the archive; the second approval releases it. */
@Injectable()
export class ApproveFilingPlan {
  constructor(
    private readonly database: Database,
    private readonly plans: FilingPlanRepository,
    private readonly units: PlanUnitRepository,
    private readonly facts: PlanFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param revision the revision that was read and is approved
   * @throws {FilingPlanChangedMeanwhile} Thrown when the draft is another one by now.
   * @throws {FilingPlanNotReady} Thrown when open questions are left.
   * @throws {SecondPersonRequired} Thrown when one person approves for both sides.
   */
  async execute(actor: UserActor, planId: string, revision: number, side: ApprovalSide): Promise<void> {
    requirePermission(actor, PERMISSION_OF[side]);
    await this.database.transaction(async (transaction) => {
      const plan = await this.plans.getLocked(transaction, planId);
      plan.checkRevision(revision);
      const units = await this.units.findAll(planId);
      const obstacles = structureFaults(units).filter(({ code }) => planFault(code).severity !== 'note').length;
      plan.approve(actor, side, units.length === 0 ? 1 : obstacles, this.clock.now());
      await this.plans.save(transaction, plan);
      await this.facts.tell(transaction, actor, 'filing-plan.approved', plan, { after: { side } });
      if (plan.state === 'released') await this.facts.tell(transaction, actor, 'filing-plan.released', plan);
    });
  }
}
