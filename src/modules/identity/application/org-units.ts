import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { UnitClosed } from '../administration-errors.js';
import type { OrgUnit } from '../domain/org-unit.js';
import { UnitUnknown } from '../errors.js';
import { OrgUnitRepository } from '../persistence/org-unit.repository.js';

/** Look-up of organisational units for every module. The chart is no secret within the city, so no actor is asked for. */
@Injectable()
export class OrgUnits {
  constructor(private readonly repository: OrgUnitRepository) {}

  /** All units, closed ones too, sorted by number as people count (10, 10.2, 10.10, 20): for names of what exists. */
  async all(): Promise<readonly OrgUnit[]> {
    return (await this.repository.tree()).units;
  }

  /** The units that work at present, sorted likewise: for whatever is new. */
  async open(): Promise<readonly OrgUnit[]> {
    return (await this.all()).filter((unit) => unit.closedAt === null);
  }

  async findById(id: string): Promise<OrgUnit | undefined> {
    return (await this.repository.tree()).findById(id);
  }

  async findByNumber(number: string): Promise<OrgUnit | undefined> {
    return (await this.repository.tree()).findByNumber(number);
  }

  /**
   * A unit by its id, for something that is to go there.
   * @throws {UnitUnknown} Thrown when there is none.
   * @throws {UnitClosed} Thrown when it is closed.
   */
  async get(id: string): Promise<OrgUnit> {
    return usable(await this.findById(id), id);
  }

  /**
   * Makes sure that the units stay open until the transaction ends.
   * @throws {UnitUnknown} Thrown when one does not exist.
   * @throws {UnitClosed} Thrown when one is closed.
   */
  async keepOpen(transaction: Transaction, ids: readonly (string | null)[]): Promise<void> {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    if (wanted.length === 0) return;
    const found = new Map((await this.repository.findForUse(transaction, wanted)).map((unit) => [unit.id, unit]));
    for (const id of wanted) usable(found.get(id), id);
  }

  /** The unit itself and everything below it; empty for a unit that does not exist. */
  async subtreeOf(id: string): Promise<readonly OrgUnit[]> {
    return (await this.repository.tree()).subtreeOf(id);
  }
}

function usable(unit: OrgUnit | undefined, id: string): OrgUnit {
  if (!unit) throw new UnitUnknown(id);
  if (unit.closedAt !== null) throw new UnitClosed(unit.number);
  return unit;
}
