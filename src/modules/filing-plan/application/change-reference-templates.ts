import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { ReferenceGrammar, type ReferenceTemplates } from '../domain/reference-grammar.js';
import { FilingPlanRepository } from '../persistence/filing-plan.repository.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { ReferenceTemplatesInvalid } from '../errors.js';
import { requirePermission } from './plan-access.js';
import { PlanFacts } from './plan-facts.js';

/** Says how references are put together under a draft, once it is in force; references given before stay as they are. */
@Injectable()
export class ChangeReferenceTemplates {
  constructor(
    private readonly database: Database,
    private readonly plans: FilingPlanRepository,
    private readonly facts: PlanFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param revision the revision of the plan that was read
   * @returns the plan's revision afterwards
   * @throws {ReferenceTemplatesInvalid} Thrown when references made so would not be unambiguous; names every fault.
   * @throws {FilingPlanChangedMeanwhile} Thrown when somebody else changed the draft.
   * @throws {FilingPlanStateRefuses} Thrown when the plan is no draft.
   */
  async execute(actor: Actor, planId: string, revision: number, templates: ReferenceTemplates): Promise<number> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    const faults = ReferenceGrammar.faultsOf(templates);
    if (faults.length > 0) throw new ReferenceTemplatesInvalid(faults);
    return this.database.transaction(async (transaction) => {
      const plan = await this.plans.getLocked(transaction, planId);
      plan.checkRevision(revision);
      const before = plan.templates;
      plan.changeTemplates(templates, this.clock.now());
      if (isSame(before, templates)) return revision;
      await this.plans.save(transaction, plan);
      await this.facts.tell(transaction, actor, 'filing-plan.templates-changed', plan, {
        before: { ...before },
        after: { ...templates },
      });
      return plan.revision;
    });
  }
}

function isSame(one: ReferenceTemplates, other: ReferenceTemplates): boolean {
  return one.file === other.file && one.proceeding === other.proceeding && one.document === other.document;
}
