import { Injectable } from '@nestjs/common';
import type { OrgUnit } from '../domain/org-unit.js';
import { UnitUnknown } from '../errors.js';
import { OrgUnitRepository } from '../persistence/org-unit.repository.js';

/** Look-up of organisational units for every module. The chart is no secret within the city, so no actor is asked for. */
@Injectable()
export class OrgUnits {
  constructor(private readonly repository: OrgUnitRepository) {}

  /** All units, sorted by number as people count (10, 10.2, 10.10, 20). */
  async all(): Promise<readonly OrgUnit[]> {
    return (await this.repository.tree()).units;
  }

  async findById(id: string): Promise<OrgUnit | undefined> {
    return (await this.repository.tree()).findById(id);
  }

  async findByNumber(number: string): Promise<OrgUnit | undefined> {
    return (await this.repository.tree()).findByNumber(number);
  }

  /**
   * A unit by its id.
   * @throws {UnitUnknown} Thrown when there is none.
   */
  async get(id: string): Promise<OrgUnit> {
    const unit = await this.findById(id);
    if (!unit) throw new UnitUnknown(id);
    return unit;
  }

  /** The unit itself and everything below it; empty for a unit that does not exist. */
  async subtreeOf(id: string): Promise<readonly OrgUnit[]> {
    return (await this.repository.tree()).subtreeOf(id);
  }
}
