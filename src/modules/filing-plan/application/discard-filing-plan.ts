import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { FilingPlanRepository } from '../persistence/filing-plan.repository.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { requirePermission } from './plan-access.js';
import { PlanFacts } from './plan-facts.js';

/** Throws a draft away; nothing refers to one. */
@Injectable()
export class DiscardFilingPlan {
  constructor(
    private readonly database: Database,
    private readonly plans: FilingPlanRepository,
    private readonly facts: PlanFacts,
  ) {}

  /** @throws {FilingPlanStateRefuses} Thrown when the plan is no draft. */
  async execute(actor: Actor, planId: string, revision: number): Promise<void> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    await this.database.transaction(async (transaction) => {
      const plan = await this.plans.getLocked(transaction, planId);
      plan.checkRevision(revision);
      plan.checkState('draft');
      await this.facts.tell(transaction, actor, 'filing-plan.discarded', plan);
      await this.plans.remove(transaction, plan);
    });
  }
}
