import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database, type Transaction } from '#platform/database';
import { checkUnit, type OrgUnit, unitFacts } from '../domain/org-unit.js';
import { UnitNumberTaken } from '../errors.js';
import { OrgUnitRepository } from '../persistence/org-unit.repository.js';
import { IdentityFacts } from './identity-facts.js';
import { OrgUnits } from './org-units.js';
import { checkMayManageUsers } from './user-management.js';

/** What a new unit is made of. */
export interface NewOrgUnit {
  /** Id the unit shall have: a repeated request with it is answered with the unit of the first one. */
  readonly id?: string | undefined;
  readonly number: string;
  readonly name: string;
  readonly shortName: string;
  readonly parentId?: string | null | undefined;
  readonly address: string;
  readonly keywords?: readonly string[] | undefined;
}

/** Creates an organisational unit (Organisationseinheit). */
@Injectable()
export class CreateOrgUnit {
  constructor(
    private readonly database: Database,
    private readonly repository: OrgUnitRepository,
    private readonly units: OrgUnits,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {UnitInvalid} Thrown when number, name or short name is missing or malformed.
   * @throws {UnitNumberTaken} Thrown when the number is given away.
   * @throws {UnitUnknown} Thrown when the parent does not exist.
   * @throws {UnitClosed} Thrown when the parent is closed.
   */
  async execute(actor: Actor, input: NewOrgUnit): Promise<OrgUnit> {
    return this.database.transaction((transaction) => this.executeIn(transaction, actor, input));
  }

  /** The same within the caller's transaction. */
  async executeIn(transaction: Transaction, actor: Actor, input: NewOrgUnit): Promise<OrgUnit> {
    checkMayManageUsers(actor);
    const now = this.clock.now();
    const unit: OrgUnit = {
      id: input.id ?? newId(now),
      number: input.number.trim(),
      name: input.name.trim(),
      shortName: input.shortName.trim(),
      parentId: input.parentId ?? null,
      address: input.address.trim(),
      keywords: [...(input.keywords ?? [])],
      closedAt: null,
      version: 1,
    };
    checkUnit(unit);
    await this.units.keepOpen(transaction, [unit.parentId]);
    if (!(await this.repository.insert(transaction, unit, now))) {
      const earlier = await this.units.findById(unit.id);
      if (earlier?.number === unit.number) return earlier;
      throw new UnitNumberTaken(unit.number);
    }
    await this.facts.told(
      transaction,
      actor,
      {
        type: 'identity.org-unit-created',
        version: 1,
        aggregateId: unit.id,
        payload: { unitId: unit.id, number: unit.number },
      },
      { type: 'org-unit', id: unit.id },
      unitFacts(unit),
      now,
    );
    return unit;
  }
}
