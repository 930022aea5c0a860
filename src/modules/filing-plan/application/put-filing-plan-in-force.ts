import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { Database, type Transaction } from '#platform/database';
import type { FilingPlan } from '../domain/filing-plan.entity.js';
import { FilingPlanRepository } from '../persistence/filing-plan.repository.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { requirePermission } from './plan-access.js';
import { PlanFacts } from './plan-facts.js';

const CALENDAR = systemActor('filing-plan-calendar');

/** Puts a released plan into force: at once, or on a day to come. Files keep the version they were opened under. */
@Injectable()
export class PutFilingPlanInForce {
  constructor(
    private readonly database: Database,
    private readonly plans: FilingPlanRepository,
    private readonly facts: PlanFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param day first day, YYYY-MM-DD; today and earlier days mean at once
   * @throws {FilingPlanStateRefuses} Thrown when the plan is not released.
   */
  async execute(actor: Actor, planId: string, revision: number, day: string): Promise<void> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    await this.database.transaction(async (transaction) => {
      const current = await this.plans.findInForce(transaction);
      const plan = await this.plans.getLocked(transaction, planId);
      plan.checkRevision(revision);
      plan.schedule(day);
      if (day > localDay(this.clock.now())) {
        await this.plans.save(transaction, plan);
        await this.facts.tell(transaction, actor, 'filing-plan.scheduled', plan, { after: { inForceFrom: day } });
      } else {
        await this.succeed(transaction, actor, current, plan);
      }
    });
  }

  /** Puts every plan into force whose day has come; repeated calls change nothing. */
  async executeDue(transaction: Transaction): Promise<void> {
    let current = await this.plans.findInForce(transaction);
    for (const id of await this.plans.findDue(transaction, localDay(this.clock.now()))) {
      const plan = await this.plans.getLocked(transaction, id);
      await this.succeed(transaction, CALENDAR, current, plan);
      current = plan;
    }
  }

  private async succeed(
    transaction: Transaction,
    actor: Actor,
    current: FilingPlan | undefined,
    next: FilingPlan,
  ): Promise<void> {
    if (current) {
      current.supersede();
      await this.plans.save(transaction, current);
      await this.facts.tell(transaction, actor, 'filing-plan.superseded', current, { after: { by: next.id } });
    }
    next.putInForce(next.inForceFrom ?? localDay(this.clock.now()));
    await this.plans.save(transaction, next);
    await this.facts.tell(transaction, actor, 'filing-plan.put-in-force', next, {
      after: { inForceFrom: next.inForceFrom },
    });
  }
}
