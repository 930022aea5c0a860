import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { FilingPlanRepository } from '../persistence/filing-plan.repository.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { requirePermission } from './plan-access.js';
import { PlanFacts } from './plan-facts.js';

/** Makes a released plan that is not yet in force a draft again; its approvals are void. */
@Injectable()
export class TakeBackFilingPlan {
  constructor(
    private readonly database: Database,
    private readonly plans: FilingPlanRepository,
    private readonly facts: PlanFacts,
    private readonly clock: Clock,
  ) {}

  /** @throws {FilingPlanStateRefuses} Thrown when the plan is not released, or in force already. */
  async execute(actor: Actor, planId: string, revision: number): Promise<void> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    await this.database.transaction(async (transaction) => {
      const plan = await this.plans.getLocked(transaction, planId);
      plan.checkRevision(revision);
      plan.takeBack(this.clock.now());
      await this.plans.save(transaction, plan);
      await this.facts.tell(transaction, actor, 'filing-plan.taken-back', plan);
    });
  }
}
