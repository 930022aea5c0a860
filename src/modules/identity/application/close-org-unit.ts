import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { ChangedMeanwhile, UnitInUse } from '../administration-errors.js';
import type { OrgUnit } from '../domain/org-unit.js';
import { UnitUnknown } from '../errors.js';
import { OrgUnitRepository } from '../persistence/org-unit.repository.js';
import { IdentityFacts } from './identity-facts.js';
import { OrgUnitUses } from './org-unit-uses.js';
import { checkMayManageUsers } from './user-management.js';

/** Ends the validity of an organisational unit. It stays readable wherever it is named; nothing new goes to it. */
@Injectable()
export class CloseOrgUnit {
  constructor(
    private readonly database: Database,
    private readonly repository: OrgUnitRepository,
    private readonly uses: OrgUnitUses,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * A unit that is closed already stays as it is.
   * @throws {UnitUnknown} Thrown when there is no such unit.
   * @throws {ChangedMeanwhile} Thrown when somebody else changed the unit meanwhile.
   * @throws {UnitInUse} Thrown while accounts, units below it, open mail, open files or the filing plan hang on it.
   */
  async execute(actor: Actor, input: { readonly id: string; readonly version: number }): Promise<OrgUnit> {
    checkMayManageUsers(actor);
    return this.database.transaction(async (transaction) => {
      const before = await this.repository.findForChange(transaction, input.id);
      if (!before) throw new UnitUnknown(input.id);
      if (before.closedAt !== null) return before;
      if (before.version !== input.version) throw new ChangedMeanwhile(before.version);
      const own = await this.repository.usageOf(transaction, before.id);
      const others = await this.uses.countIn(transaction, before.id);
      const usage = Object.fromEntries(Object.entries({ ...own, ...others }).filter(([, count]) => count > 0));
      if (Object.keys(usage).length > 0) throw new UnitInUse(usage);
      const now = this.clock.now();
      const after = { ...before, closedAt: now, version: before.version + 1 };
      await this.repository.update(transaction, after);
      await this.facts.changed(
        transaction,
        actor,
        { type: 'identity.org-unit-closed', version: 1, aggregateId: after.id, payload: { unitId: after.id } },
        { type: 'org-unit', id: after.id, before: { closedAt: null }, after: { closedAt: now.toISOString() } },
        now,
      );
      return after;
    });
  }
}
