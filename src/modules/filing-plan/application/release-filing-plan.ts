import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import { Database } from '#platform/database';
import { FilingPlan } from '../domain/filing-plan.entity.js';
import type { PlanUnitInPlan } from '../domain/plan-edit.js';
import { faultsOf, type PlanUnitDraft } from '../domain/plan-unit-draft.js';
import { FilingPlanInvalid } from '../errors.js';
import { FilingPlanRepository } from '../persistence/filing-plan.repository.js';
import { PlanUnitRepository } from '../persistence/plan-unit.repository.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { requirePermission } from './plan-access.js';
import { PlanFacts } from './plan-facts.js';

/** A plan as a whole. */
export interface FilingPlanDraft {
  readonly name: string;
  readonly version: string;
  readonly units: readonly PlanUnitDraft[];
}

/** Puts a plan into force in one step, as a city is set up: nobody is there yet who could approve it. */
@Injectable()
export class ReleaseFilingPlan {
  constructor(
    private readonly database: Database,
    private readonly plans: FilingPlanRepository,
    private readonly units: PlanUnitRepository,
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
    const faults = faultsOf(draft.units);
    if (faults.length > 0) throw new FilingPlanInvalid(faults);
    const now = this.clock.now();
    const planId = newId(now);
    const { name, version } = draft;
    await this.database.transaction(async (transaction) => {
      const current = await this.plans.findInForce(transaction);
      const plan = FilingPlan.draft(
        { id: planId, name, version, basedOnId: current?.id ?? null, validFrom: null, validUntil: null },
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

  /** Units with the mark of one in force are the same units in a new version. */
  private async unitsOf(drafts: readonly PlanUnitDraft[]): Promise<PlanUnitInPlan[]> {
    const inForce = await this.units.findInForce();
    const lineages = new Map(inForce?.units.map(({ mark, lineageId }) => [mark, lineageId]));
    return drafts.map(({ retentionYears, leadUnitId, ...unit }) => {
      const id = newId();
      const years =
        retentionYears === null ? null : ({ kind: 'years', years: retentionYears, start: 'year-end' } as const);
      return {
        ...unit,
        id,
        lineageId: lineages.get(unit.mark) ?? id,
        retention: years ?? (unit.mayCarryFiles ? { kind: 'permanent' } : null),
        leadUnit: leadUnitId,
        legalBasis: '',
        validFrom: null,
        validUntil: null,
        retired: false,
        seeAlso: [],
      };
    });
  }
}
