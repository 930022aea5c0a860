import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database } from '#platform/database';
import type { OrgUnit } from '../domain/org-unit.js';
import { UnitInvalid, UnitNumberTaken, UnitUnknown } from '../errors.js';
import { IDENTITY_PERMISSIONS } from '../permissions.js';
import { OrgUnitRepository } from '../persistence/org-unit.repository.js';
import { IdentityFacts } from './identity-facts.js';

/** What a new unit is made of. */
export interface NewOrgUnit {
  readonly number: string;
  readonly name: string;
  readonly shortName: string;
  readonly parentId?: string | null;
  readonly address: string;
  readonly keywords?: readonly string[];
}

const NUMBER = /^[0-9A-Za-z]+([./-][0-9A-Za-z]+)*$/;

/** Creates an organisational unit (Organisationseinheit). */
@Injectable()
export class CreateOrgUnit {
  constructor(
    private readonly database: Database,
    private readonly repository: OrgUnitRepository,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {UnitInvalid} Thrown when number, name or short name is missing or malformed.
   * @throws {UnitNumberTaken} Thrown when the number is given away.
   * @throws {UnitUnknown} Thrown when the parent does not exist.
   */
  async execute(actor: Actor, input: NewOrgUnit): Promise<OrgUnit> {
    const parentId = input.parentId ?? null;
    if (!holdsIn(actor, IDENTITY_PERMISSIONS.manageUsers, parentId)) {
      throw new PermissionMissing(IDENTITY_PERMISSIONS.manageUsers);
    }
    const now = this.clock.now();
    const unit: OrgUnit = {
      id: newId(now),
      number: input.number.trim(),
      name: input.name.trim(),
      shortName: input.shortName.trim(),
      parentId,
      address: input.address.trim(),
      keywords: [...(input.keywords ?? [])],
    };
    checkUnit(unit);
    await this.database.transaction(async (transaction) => {
      if (parentId !== null && !(await this.repository.existsIn(transaction, parentId)))
        throw new UnitUnknown(parentId);
      if (!(await this.repository.insert(transaction, unit, now))) throw new UnitNumberTaken(unit.number);
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
        {
          number: unit.number,
          name: unit.name,
          shortName: unit.shortName,
          parentId,
          address: unit.address,
          keywords: unit.keywords,
        },
        now,
      );
    });
    return unit;
  }
}

function checkUnit(unit: OrgUnit): void {
  if (!NUMBER.test(unit.number)) throw new UnitInvalid('number');
  if (unit.name === '') throw new UnitInvalid('name');
  if (unit.shortName === '') throw new UnitInvalid('shortName');
}
