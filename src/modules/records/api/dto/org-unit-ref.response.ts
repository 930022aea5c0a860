import type { OrgUnit } from '#modules/identity';

/** An organisational unit in short. */
export class OrgUnitRefResponse {
  readonly id: string;
  readonly number: string;
  readonly name: string;

  static from(id: string, units: ReadonlyMap<string, OrgUnit>): OrgUnitRefResponse {
    const unit = units.get(id);
    return unit ? { id: unit.id, number: unit.number, name: unit.name } : { id, number: '?', name: '?' };
  }
}
