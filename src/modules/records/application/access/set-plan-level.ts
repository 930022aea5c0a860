import { Injectable } from '@nestjs/common';
import { scopeFor, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import { Database, queryIn, type Transaction } from '#platform/database';
import { LevelAboveClearance, LevelChangedMeanwhile } from '../../access-errors.js';
import { checkedReason } from '../../domain/grant-term.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { AccessFacts } from './access-facts.js';
import { PlanUnits } from './plan-units.js';

/** Which level, of which plan unit, and why. */
export interface PlanLevelInput {
  readonly planUnitId: string;
  /** The least level of everything below it; open takes it away. */
  readonly level: ConfidentialityLevel;
  readonly reason: string;
  /** The level the person saw; whatever it is where it is left out. */
  readonly seen?: ConfidentialityLevel | undefined;
}

/**
 * Sets the least level of confidentiality of all files below a plan unit, in every version of the plan. As it reaches
 * files of many offices, it takes the right to manage access in the whole city.
 */
@Injectable()
export class SetPlanLevel {
  constructor(
    private readonly database: Database,
    private readonly planUnits: PlanUnits,
    private readonly facts: AccessFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * The same level again changes nothing.
   * @throws {PermissionMissing} Thrown when the actor does not manage access in the whole city.
   * @throws {PlanUnitNotFound} Thrown when there is no such plan unit.
   * @throws {LevelAboveClearance} Thrown when the actor is not cleared for the new level, or for the one that holds now.
   * @throws {LevelChangedMeanwhile} Thrown when it has another level than the person saw.
   */
  async execute(actor: UserActor, { planUnitId, level, seen, ...input }: PlanLevelInput): Promise<void> {
    const { manageAccess } = RECORDS_PERMISSIONS;
    if (scopeFor(actor, manageAccess) !== 'all') throw new PermissionMissing(manageAccess);
    const reason = checkedReason(input.reason);
    const { lineageId } = await this.planUnits.get(planUnitId);
    await this.database.transaction(async (transaction) => {
      // before anything is read: files are opened and moved, and walls moved, before or after
      await queryIn(transaction, 'SELECT pg_advisory_xact_lock(7312)');
      const present = await levelOf(transaction, lineageId);
      // whoever may not see what lies there does not open it either
      const above = [level, present].find((one) => !actor.levels.includes(one));
      if (above !== undefined) throw new LevelAboveClearance(above);
      if (seen !== undefined && seen !== present) throw new LevelChangedMeanwhile(present);
      if (level === present) return;
      await store(transaction, lineageId, level);
      await this.facts.told(
        transaction,
        actor,
        { type: 'records.plan-level-changed', payload: { lineageId, level } },
        {
          objectType: 'plan-unit',
          objectId: lineageId,
          before: { confidentiality: present },
          after: { confidentiality: level, reason },
        },
        this.clock.now(),
      );
    });
  }
}

async function levelOf(transaction: Transaction, lineageId: string): Promise<ConfidentialityLevel> {
  const [row] = await queryIn<{ level: ConfidentialityLevel }>(
    transaction,
    'SELECT level FROM plan_confidentiality WHERE lineage_id = $1',
    [lineageId],
  );
  return row?.level ?? '003';
}

async function store(transaction: Transaction, lineageId: string, level: ConfidentialityLevel): Promise<void> {
  if (level === '003') {
    await queryIn(transaction, 'DELETE FROM plan_confidentiality WHERE lineage_id = $1', [lineageId]);
    return;
  }
  await queryIn(
    transaction,
    `INSERT INTO plan_confidentiality (lineage_id, level) VALUES ($1, $2)
       ON CONFLICT (lineage_id) DO UPDATE SET level = excluded.level`,
    [lineageId, level],
  );
}
