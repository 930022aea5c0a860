/** An organisational unit (Organisationseinheit): an office or one of its divisions. */
export interface OrgUnit {
  readonly id: string;
  /** Number by the city's chart, such as `63.1`; unique. */
  readonly number: string;
  readonly name: string;
  readonly shortName: string;
  readonly parentId: string | null;
  /** Postal address on one line. */
  readonly address: string;
  /** Words in a letter that speak for this unit. */
  readonly keywords: readonly string[];
}

/** What lists show of a unit. */
export interface OrgUnitRef {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

/** The short form of a unit. */
export function orgUnitRef(unit: OrgUnit): OrgUnitRef {
  return { id: unit.id, number: unit.number, name: unit.name };
}
