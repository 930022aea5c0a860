import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { type OrgUnitRef, orgUnitRef } from '../domain/org-unit.js';
import type { Role } from '../domain/role.js';
import { NotSignedIn } from '../errors.js';
import { OrgUnitRepository } from '../persistence/org-unit.repository.js';
import { UserAccountRepository } from '../persistence/user-account.repository.js';

import type { UserRef } from './user-directory.js';

/** What a signed-in user sees of himself. */
export interface SignedInUser {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  readonly unit: OrgUnitRef | null;
  readonly roles: readonly { readonly role: Role; readonly unit: OrgUnitRef | null }[];
  readonly permissions: readonly string[];
  /** For whom he acts at this moment. */
  readonly standsInFor: readonly UserRef[];
}

/** Describes the signed-in user to himself. */
@Injectable()
export class SignedInUserQueries {
  constructor(
    private readonly accounts: UserAccountRepository,
    private readonly units: OrgUnitRepository,
  ) {}

  /** @throws {NotSignedIn} Thrown when the account is gone. */
  async describe(actor: UserActor): Promise<SignedInUser> {
    const [account, assignments, tree] = await Promise.all([
      this.accounts.findById(actor.id),
      this.accounts.assignmentsOf(actor.id),
      this.units.tree(),
    ]);
    if (!account) throw new NotSignedIn();
    const unitRef = (id: string | null): OrgUnitRef | null => {
      const unit = id === null ? undefined : tree.findById(id);
      return unit ? orgUnitRef(unit) : null;
    };
    const { id, username, displayName, email, unitId } = account.state;
    return {
      id,
      username,
      displayName,
      email,
      unit: unitRef(unitId),
      roles: assignments.map((assignment) => ({ role: assignment.role, unit: unitRef(assignment.unitId) })),
      permissions: [...actor.grants.keys()].sort(),
      standsInFor: [...new Map(actor.standsInFor.map(({ id: absent, name }) => [absent, name]))].map(
        ([absent, name]) => ({
          id: absent,
          displayName: name,
        }),
      ),
    };
  }
}
