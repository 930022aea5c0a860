import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database, type Transaction } from '#platform/database';
import { ChangedMeanwhile, UnitBelowItself, UnitClosed } from '../administration-errors.js';
import { checkUnit, type OrgUnit, unitFacts } from '../domain/org-unit.js';
import { UnitUnknown } from '../errors.js';
import { OrgUnitRepository } from '../persistence/org-unit.repository.js';
import { IdentityFacts } from './identity-facts.js';
import { OrgUnits } from './org-units.js';
import { checkMayManageUsers } from './user-management.js';

/** What changes about a unit; the number stays, for references of files are made of it. */
export interface OrgUnitChange {
  readonly id: string;
  /** The version the change was decided on. */
  readonly version: number;
  readonly name?: string | undefined;
  readonly shortName?: string | undefined;
  /** Another place in the tree; `null` = top. */
  readonly parentId?: string | null | undefined;
  readonly address?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
}

/** Renames or moves an organisational unit, or changes its address or keywords. */
@Injectable()
export class ChangeOrgUnit {
  constructor(
    private readonly database: Database,
    private readonly repository: OrgUnitRepository,
    private readonly units: OrgUnits,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {UnitUnknown} Thrown when the unit or its new parent does not exist.
   * @throws {UnitClosed} Thrown when the unit or its new parent is closed.
   * @throws {ChangedMeanwhile} Thrown when somebody else changed the unit meanwhile.
   * @throws {UnitBelowItself} Thrown when the new parent lies below the unit.
   * @throws {UnitInvalid} Thrown when name or short name is missing.
   */
  async execute(actor: Actor, change: OrgUnitChange): Promise<OrgUnit> {
    checkMayManageUsers(actor);
    return this.database.transaction(async (transaction) => {
      await this.repository.lockTree(transaction);
      const before = await this.repository.findForChange(transaction, change.id);
      if (!before) throw new UnitUnknown(change.id);
      if (before.version !== change.version) throw new ChangedMeanwhile(before.version);
      if (before.closedAt !== null) throw new UnitClosed(before.number);
      const after = changedUnit(before, change);
      checkUnit(after);
      await this.checkPlace(transaction, before, after);
      await this.repository.update(transaction, after);
      await this.facts.changed(
        transaction,
        actor,
        { type: 'identity.org-unit-changed', version: 1, aggregateId: after.id, payload: { unitId: after.id } },
        { type: 'org-unit', id: after.id, before: unitFacts(before), after: unitFacts(after) },
        this.clock.now(),
      );
      return after;
    });
  }

  private async checkPlace(transaction: Transaction, before: OrgUnit, after: OrgUnit): Promise<void> {
    if (after.parentId === null || after.parentId === before.parentId) return;
    await this.units.keepOpen(transaction, [after.parentId]);
    if ((await this.repository.tree()).isWithin(after.parentId, after.id)) throw new UnitBelowItself(after.number);
  }
}

function changedUnit(before: OrgUnit, change: OrgUnitChange): OrgUnit {
  return {
    ...before,
    name: change.name?.trim() ?? before.name,
    shortName: change.shortName?.trim() ?? before.shortName,
    parentId: change.parentId === undefined ? before.parentId : change.parentId,
    address: change.address?.trim() ?? before.address,
    keywords: change.keywords ? [...change.keywords] : before.keywords,
    version: before.version + 1,
  };
}
