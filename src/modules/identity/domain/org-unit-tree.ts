import type { OrgUnit } from './org-unit.js';

const BY_NUMBER = new Intl.Collator('de', { numeric: true });

/** The city's chart (Organisationsplan): units by number, and which units lie below which. */
export class OrgUnitTree {
  /** All units, sorted by number as people count: 10, 10.2, 10.10, 20. */
  readonly units: readonly OrgUnit[];
  private readonly unitsById: ReadonlyMap<string, OrgUnit>;
  private readonly childrenOf = new Map<string, OrgUnit[]>();

  constructor(units: readonly OrgUnit[]) {
    this.units = [...units].sort((one, other) => BY_NUMBER.compare(one.number, other.number));
    this.unitsById = new Map(this.units.map((unit) => [unit.id, unit]));
    for (const unit of this.units) {
      if (unit.parentId === null) continue;
      const siblings = this.childrenOf.get(unit.parentId);
      if (siblings) siblings.push(unit);
      else this.childrenOf.set(unit.parentId, [unit]);
    }
  }

  findById(id: string): OrgUnit | undefined {
    return this.unitsById.get(id);
  }

  /** Whether a unit lies below another one or is it. */
  isWithin(id: string, ancestorId: string): boolean {
    return this.subtreeOf(ancestorId).some((unit) => unit.id === id);
  }

  findByNumber(number: string): OrgUnit | undefined {
    return this.units.find((unit) => unit.number === number);
  }

  /** The unit itself and everything below it; empty for a unit that does not exist. */
  subtreeOf(id: string): OrgUnit[] {
    const unit = this.unitsById.get(id);
    if (!unit) return [];
    const found = [unit];
    for (let next = 0; next < found.length; next += 1) {
      const parent = found[next];
      if (parent) found.push(...(this.childrenOf.get(parent.id) ?? []));
    }
    return found;
  }
}
