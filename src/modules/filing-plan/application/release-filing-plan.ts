import { Injectable } from '@nestjs/common';
import { type Actor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { newId } from '#kernel/ids';
import { Database, queryIn, type Transaction } from '#platform/database';
import { Journal } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import { faultsOf, type PlanUnitDraft } from '../domain/plan-unit-draft.js';
import { FilingPlanInvalid, FilingPlanVersionTaken } from '../errors.js';
import type { FilingPlanReleased } from '../events.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';

/** A plan as a whole. */
export interface FilingPlanDraft {
  readonly name: string;
  readonly version: string;
  readonly units: readonly PlanUnitDraft[];
}

/** Puts a new version of the filing plan (Aktenplan) into force; files keep the version they were opened under. */
@Injectable()
export class ReleaseFilingPlan {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns id of the plan
   * @throws {FilingPlanInvalid} Thrown when the plan contradicts itself; nothing is changed then.
   * @throws {FilingPlanVersionTaken} Thrown when this version was released before.
   */
  async execute(actor: Actor, draft: FilingPlanDraft): Promise<string> {
    if (!holds(actor, FILING_PLAN_PERMISSIONS.manage)) throw new PermissionMissing(FILING_PLAN_PERMISSIONS.manage);
    const faults = faultsOf(draft.units);
    if (faults.length > 0) throw new FilingPlanInvalid(faults);
    const planId = newId();
    await this.database.transaction(async (transaction) => {
      // One release at a time, or the second would not see the plan of the first.
      await queryIn(transaction, 'LOCK TABLE filing_plan IN SHARE ROW EXCLUSIVE MODE');
      const [earlier] = await queryIn(transaction, 'SELECT 1 FROM filing_plan WHERE name = $1 AND version = $2', [
        draft.name,
        draft.version,
      ]);
      if (earlier !== undefined) throw new FilingPlanVersionTaken(draft.name, draft.version);
      await queryIn(transaction, 'UPDATE filing_plan SET in_force = false WHERE in_force');
      await queryIn(
        transaction,
        'INSERT INTO filing_plan (id, name, version, released_at, in_force) VALUES ($1, $2, $3, clock_timestamp(), true)',
        [planId, draft.name, draft.version],
      );
      await this.insertUnits(transaction, planId, draft.units);
      await this.journal.append(transaction, actor, {
        action: 'filing-plan.released',
        objectType: 'filing-plan',
        objectId: planId,
        after: { name: draft.name, version: draft.version, units: draft.units.length },
      });
      const event: FilingPlanReleased = {
        type: 'filing-plan.released',
        version: 1,
        aggregateId: planId,
        payload: { planId, units: draft.units.length },
      };
      await this.outbox.append(transaction, event);
    });
    return planId;
  }

  private async insertUnits(transaction: Transaction, planId: string, units: readonly PlanUnitDraft[]): Promise<void> {
    const ids = new Map(units.map((unit) => [unit.mark, newId()]));
    // Shorter marks first: a parent exists before its children refer to it.
    for (const unit of [...units].sort((a, b) => a.mark.length - b.mark.length)) {
      await queryIn(
        transaction,
        `INSERT INTO plan_unit (id, filing_plan_id, mark, title, description, parent_id, may_carry_files,
                                retention_years, disposal_kind, lead_unit_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ids.get(unit.mark),
          planId,
          unit.mark,
          unit.title,
          unit.description,
          unit.parent === null ? null : ids.get(unit.parent),
          unit.mayCarryFiles,
          unit.retentionYears,
          unit.disposalKind,
          unit.leadUnitId,
        ],
      );
    }
  }
}
