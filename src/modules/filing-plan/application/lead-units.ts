import { Injectable } from '@nestjs/common';
import { OrgUnits } from '#modules/identity';
import type { PlanUnitInPlan } from '../domain/plan-edit.js';
import type { PlanUnitContent } from '../domain/plan-unit-content.js';

/** Units in charge as people write them (by number) and as they are kept (by id). */
@Injectable()
export class LeadUnits {
  constructor(private readonly orgUnits: OrgUnits) {}

  /** Numbers of all units a plan may name. */
  async numbers(): Promise<ReadonlySet<string>> {
    return new Set((await this.orgUnits.all()).map(({ number }) => number));
  }

  /** The same units with the unit in charge by id; a number nobody has is left out. */
  async byId<Unit extends PlanUnitContent>(units: readonly Unit[]): Promise<Unit[]> {
    const ids = new Map((await this.orgUnits.all()).map(({ number, id }) => [number, id]));
    return units.map((unit) => ({
      ...unit,
      leadUnit: unit.leadUnit === null ? null : (ids.get(unit.leadUnit) ?? null),
    }));
  }

  /** The same units with the unit in charge by number. */
  async byNumber(units: readonly PlanUnitInPlan[]): Promise<PlanUnitInPlan[]> {
    const numbers = new Map((await this.orgUnits.all()).map(({ number, id }) => [id, number]));
    return units.map((unit) => ({
      ...unit,
      leadUnit: unit.leadUnit === null ? null : (numbers.get(unit.leadUnit) ?? null),
    }));
  }
}
