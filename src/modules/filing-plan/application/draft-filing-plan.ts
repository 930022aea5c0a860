import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database } from '#platform/database';
import { FilingPlan } from '../domain/filing-plan.entity.js';
import { DEFAULT_TEMPLATES } from '../domain/reference-grammar.js';
import { FilingPlanRepository } from '../persistence/filing-plan.repository.js';
import { PlanUnitRepository } from '../persistence/plan-unit.repository.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { requirePermission } from './plan-access.js';
import { PlanFacts } from './plan-facts.js';

/** What a new draft begins with. */
export interface DraftInput {
  /** Id the draft shall have: a repeated request with it makes one draft. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly version: string;
  /** Plan whose units it begins with; without one it is empty. */
  readonly basedOn?: string | undefined;
}

/** Begins a new version of the filing plan: a copy of another one, or empty. */
@Injectable()
export class DraftFilingPlan {
  constructor(
    private readonly database: Database,
    private readonly plans: FilingPlanRepository,
    private readonly units: PlanUnitRepository,
    private readonly facts: PlanFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns id of the draft
   * @throws {FilingPlanNotFound} Thrown when there is no plan to copy.
   * @throws {FilingPlanVersionTaken} Thrown when a plan of this name has this version.
   */
  async execute(actor: Actor, input: DraftInput): Promise<string> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    const now = this.clock.now();
    const { id = newId(now), name, version, basedOn } = input;
    await this.database.transaction(async (transaction) => {
      if (await this.plans.exists(transaction, id)) return;
      const base = basedOn === undefined ? null : await this.plans.getLocked(transaction, basedOn);
      const plan = FilingPlan.draft(
        {
          id,
          name,
          version,
          basedOnId: base?.id ?? null,
          validFrom: null,
          validUntil: null,
          templates: base?.templates ?? DEFAULT_TEMPLATES,
        },
        now,
      );
      await this.plans.add(transaction, plan);
      const units = base ? await this.units.findAll(base.id) : [];
      await this.units.replace(
        transaction,
        id,
        units.map((unit) => ({ ...unit, id: newId(now) })),
      );
      await this.facts.tell(transaction, actor, 'filing-plan.drafted', plan, {
        after: { basedOn: base?.id ?? null, units: units.length },
      });
    });
    return id;
  }
}
