import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import type { Transaction } from '#platform/database';
import type { FilingPlan } from '../domain/filing-plan.entity.js';
import { FilingPlanRepository } from '../persistence/filing-plan.repository.js';
import { PlanFacts } from './plan-facts.js';

/** How one plan followed another; enough to take it back. */
export interface Succession {
  /** The plan that was in force; `null` before the first one. */
  readonly formerId: string | null;
  /** The day that was decided for the new one before, if one was. */
  readonly plannedDay: string | null;
}

/** Lets one plan follow another in the transaction of the caller, who changes what lies under them at the same time. */
@Injectable()
export class PlanSuccession {
  constructor(
    private readonly plans: FilingPlanRepository,
    private readonly facts: PlanFacts,
    private readonly clock: Clock,
  ) {}

  /** Keeps every plan from coming into force or ending until the transaction ends; returns the one in force. */
  async holdIn(transaction: Transaction): Promise<string | null> {
    return (await this.plans.findInForce(transaction))?.id ?? null;
  }

  /**
   * Puts a released plan into force now.
   * @returns `undefined` when it is in force already
   * @throws {FilingPlanStateRefuses} Thrown when it is neither released nor in force.
   */
  async putInForceIn(transaction: Transaction, actor: Actor, planId: string): Promise<Succession | undefined> {
    const current = await this.plans.findInForce(transaction);
    if (current?.id === planId) return undefined;
    const next = await this.plans.getLocked(transaction, planId);
    const plannedDay = next.inForceFrom;
    next.putInForce(localDay(this.clock.now()));
    if (current) await this.end(transaction, actor, current, next);
    await this.plans.save(transaction, next);
    await this.facts.tell(transaction, actor, 'filing-plan.put-in-force', next, {
      after: { inForceFrom: next.inForceFrom },
    });
    return { formerId: current?.id ?? null, plannedDay };
  }

  /**
   * Takes a plan out of force and puts the one before it into force again.
   * @throws {FilingPlanStateRefuses} Thrown when another plan is in force by now.
   */
  async takeBackIn(transaction: Transaction, actor: Actor, planId: string, succession: Succession): Promise<void> {
    await this.plans.findInForce(transaction);
    const plan = await this.plans.getLocked(transaction, planId);
    plan.withdraw(succession.plannedDay);
    await this.plans.save(transaction, plan);
    await this.facts.tell(transaction, actor, 'filing-plan.withdrawn', plan, {
      after: { inForceFrom: plan.inForceFrom },
    });
    if (succession.formerId === null) return;
    const former = await this.plans.getLocked(transaction, succession.formerId);
    former.reinstate();
    await this.plans.save(transaction, former);
    await this.facts.tell(transaction, actor, 'filing-plan.reinstated', former, { after: { insteadOf: plan.id } });
  }

  private async end(transaction: Transaction, actor: Actor, current: FilingPlan, next: FilingPlan): Promise<void> {
    current.supersede();
    await this.plans.save(transaction, current);
    await this.facts.tell(transaction, actor, 'filing-plan.superseded', current, { after: { by: next.id } });
  }
}
