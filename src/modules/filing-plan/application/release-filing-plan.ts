import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import { Database } from '#platform/database';
import { FilingPlan } from '../domain/filing-plan.entity.js';
import type { PlanUnitInPlan } from '../domain/plan-edit.js';
import { planFault } from '../domain/plan-fault.js';
import { structureFaults } from '../domain/plan-structure.js';
import type { PlanUnitContent } from '../domain/plan-unit-content.js';
import { DEFAULT_TEMPLATES } from '../domain/reference-grammar.js';
import { FilingPlanInvalid } from '../errors.js';
import { FilingPlanRepository } from '../persistence/filing-plan.repository.js';
import { PlanUnitRepository } from '../persistence/plan-unit.repository.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { LeadUnits } from './lead-units.js';
import { requirePermission } from './plan-access.js';
import { PlanFacts } from './plan-facts.js';

/** A plan as a whole; units in charge by their numbers. */
export interface FilingPlanDraft {
  readonly name: string;
  readonly version: string;
  readonly units: readonly PlanUnitContent[];
}

/** Puts a plan into force in one step, as a city is set up: nobody is there yet who could approve it. */
@Injectable()
export class ReleaseFilingPlan {
  constructor(
    private readonly database: Database,
    private readonly plans: FilingPlanRepository,
    private readonly units: PlanUnitRepository,
    private readonly leadUnits: LeadUnits,
    private readonly facts: PlanFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns id of the plan
   * @throws {FilingPlanInvalid} Thrown when the plan contradicts itself; nothing is changed then.
   * @throws {FilingPlanVersionTaken} Thrown when this version was released before.
   */
  async execute(actor: Actor, draft: FilingPlanDraft): Promise<string> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    const faults = await this.faultsOf(draft.units);
    if (faults.length > 0) throw new FilingPlanInvalid(faults);
    const now = this.clock.now();
    const planId = newId(now);
    const { name, version } = draft;
    await this.database.transaction(async (transaction) => {
      const current = await this.plans.findInForce(transaction);
      const plan = FilingPlan.draft(
        {
          id: planId,
          name,
          version,
          basedOnId: current?.id ?? null,
          validFrom: null,
          validUntil: null,
          templates: current?.templates ?? DEFAULT_TEMPLATES,
        },
        now,
      );
      await this.plans.add(transaction, plan);
      await this.units.replace(transaction, planId, await this.unitsOf(draft.units));
      current?.supersede();
      if (current) await this.plans.save(transaction, current);
      plan.state = 'released';
      plan.releasedAt = now;
      plan.putInForce(localDay(now));
      await this.plans.save(transaction, plan);
      await this.facts.tell(transaction, actor, 'filing-plan.released', plan, { after: { units: draft.units.length } });
    });
    return planId;
  }

  private async faultsOf(units: readonly PlanUnitContent[]): Promise<string[]> {
    return structureFaults(units, await this.leadUnits.numbers())
      .filter(({ code }) => planFault(code).severity !== 'note')
      .map(({ code, index, detail }) => [code, units[index]?.mark, detail].filter(Boolean).join(' '));
  }

  /** Units with the mark of one in force are the same units in a new version. */
  private async unitsOf(contents: readonly PlanUnitContent[]): Promise<PlanUnitInPlan[]> {
    const inForce = await this.units.findInForce();
    const lineages = new Map(inForce?.units.map(({ mark, lineageId }) => [mark, lineageId]));
    return (await this.leadUnits.byId(contents)).map((unit) => {
      const id = newId();
      return { ...unit, id, lineageId: lineages.get(unit.mark) ?? id };
    });
  }
}
