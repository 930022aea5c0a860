import { Injectable } from '@nestjs/common';
import { scopeFor, type UserActor } from '#kernel/actor';
import { type ConfidentialityLevel, stricterLevel } from '#kernel/confidentiality';
import type { GrantRow } from '../../domain/grant-term.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { AccessQueries } from './access.queries.js';
import { type LevelledPlanUnit, type PlanUnitOnPath, PlanUnits } from './plan-units.js';
import type { LevelOrigin } from './settled-levels.js';

/** How access to everything below a plan unit is settled. */
export interface PlanUnitAccess {
  readonly unit: PlanUnitOnPath;
  /** What holds: the strictest of its own and those above. */
  readonly level: ConfidentialityLevel;
  readonly origins: readonly LevelOrigin[];
  /** Walls around it or a unit above. */
  readonly walls: PlanUnitOnPath['walls'];
  /** Live grants on it and the units above. */
  readonly grants: readonly GrantRow[];
  /** Grants on itself that are over. */
  readonly endedGrants: readonly GrantRow[];
  readonly mayManage: boolean;
}

/** What the page of access to a plan unit shows to whoever watches over access. */
@Injectable()
export class PlanUnitAccessPage {
  constructor(
    private readonly planUnits: PlanUnits,
    private readonly queries: AccessQueries,
  ) {}

  /** Plan units on which a level is set. */
  async levelled(): Promise<LevelledPlanUnit[]> {
    return this.planUnits.levelled();
  }

  /** @throws {PlanUnitNotFound} Thrown when there is no such plan unit. */
  async settled(actor: UserActor, planUnitId: string): Promise<PlanUnitAccess> {
    const unit = await this.planUnits.get(planUnitId);
    const path = await this.planUnits.path(planUnitId);
    const [grants, endedGrants] = await Promise.all([
      this.queries.grantsBelow(path.map(({ lineageId }) => lineageId)),
      this.queries.endedGrantsOn({ lineageId: unit.lineageId }),
    ]);
    return {
      unit,
      level: path.map(({ level }) => level ?? '003').reduce<ConfidentialityLevel>(stricterLevel, '003'),
      origins: path.flatMap(({ id, mark, title, level }) =>
        level === null ? [] : [{ kind: 'plan-unit' as const, id, name: `${mark} ${title}`, level }],
      ),
      walls: [...new Map(path.flatMap(({ walls }) => walls).map((wall) => [wall.id, wall])).values()],
      grants,
      endedGrants,
      mayManage: scopeFor(actor, RECORDS_PERMISSIONS.manageAccess) === 'all',
    };
  }
}
