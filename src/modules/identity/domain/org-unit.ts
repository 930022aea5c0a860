import { UnitInvalid } from '../errors.js';

const NUMBER = /^[0-9A-Za-z]+([./-][0-9A-Za-z]+)*$/;

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
  /** End of its validity: nothing new goes to it since; `null` while it works. */
  readonly closedAt: Date | null;
  /** Counts its changes. */
  readonly version: number;
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

/**
 * Checks what people wrote down about a unit.
 * @throws {UnitInvalid} Thrown when number, name or short name is missing or malformed.
 */
export function checkUnit(unit: Pick<OrgUnit, 'number' | 'name' | 'shortName'>): void {
  if (!NUMBER.test(unit.number)) throw new UnitInvalid('number');
  if (unit.name === '') throw new UnitInvalid('name');
  if (unit.shortName === '') throw new UnitInvalid('shortName');
}

/** What the journal keeps of a unit. */
export function unitFacts(unit: OrgUnit): Record<string, string | null | string[]> {
  const { number, name, shortName, parentId, address, keywords } = unit;
  return { number, name, shortName, parentId, address, keywords: [...keywords] };
}
