import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { ClearanceReasonMissing, OwnRights } from '../administration-errors.js';
import { Clock } from '#kernel/clock';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import type { JournalState } from '#platform/journal';
import { checkRoles } from '../domain/role-rule.js';
import type { RoleAssignment } from '../domain/role.js';
import { checkPerson, type UserAccountState } from '../domain/user-account.entity.js';
import { userEvent } from '../events.js';
import { AccountChanges } from './account-changes.js';
import { AccountStores } from './account-stores.js';
import { IdentityFacts } from './identity-facts.js';
import { checkMayManageUsers } from './user-management.js';

/** What changes about an account; what is missing stays. */
export interface AccountChange {
  readonly userId: string;
  /** The version the change was decided on. */
  readonly version: number;
  readonly displayName?: string | undefined;
  readonly email?: string | undefined;
  readonly unitId?: string | null | undefined;
  /** All roles the account has from now on. */
  readonly roles?: readonly RoleAssignment[] | undefined;
  /** Level of confidentiality the person is cleared for by name; `null` = as his roles have it. */
  readonly clearance?: ConfidentialityLevel | null | undefined;
  /** Why the clearance changes; needed where it does. */
  readonly clearanceReason?: string | undefined;
}

/** Changes name, office, roles and clearance of an account; rights that are taken away are gone with the next request. */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly changes: AccountChanges,
    private readonly stores: AccountStores,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {UserUnknown} Thrown when there is no such account.
   * @throws {ChangedMeanwhile} Thrown when somebody else changed the account meanwhile.
   * @throws {AccountInvalid} Thrown when the name is missing or the e-mail address malformed.
   * @throws {RolesIncompatible} Thrown when an administrator would hold another role.
   * @throws {OwnRights} Thrown when somebody would give himself a role or another clearance.
   * @throws {ClearanceReasonMissing} Thrown when the clearance would change and nobody says why.
   * @throws {UnitUnknown} Thrown when a unit does not exist.
   * @throws {UnitClosed} Thrown when something new is to go to a unit that is closed.
   * @throws {LastAdministrator} Thrown when no administrator who can sign in would be left.
   */
  async execute(actor: Actor, change: AccountChange): Promise<void> {
    checkMayManageUsers(actor);
    if (change.roles) checkRoles(change.roles);
    await this.changes.change(change, async (transaction, account) => {
      const rolesBefore = await this.stores.accounts.assignmentsOf(account.id);
      const clearanceBefore = await this.stores.accounts.clearanceOf(transaction, account.id);
      const {
        displayName = account.state.displayName,
        email = account.state.email,
        clearance = clearanceBefore,
      } = change;
      const roles = change.roles ?? rolesBefore;
      if (clearance !== clearanceBefore || addsAny(roles, rolesBefore)) checkNotOwn(actor, account.id);
      const cleared = clearanceFacts(clearance, clearanceBefore, change);
      const before = { ...factsOf(account.state, rolesBefore), clearance: clearanceBefore };
      const person = checkPerson({ displayName, email });
      const { unitId = account.state.unitId } = change;
      const known = new Set([account.state.unitId, ...rolesBefore.map((role) => role.unitId)]);
      const units = [unitId, ...roles.map((role) => role.unitId)].filter((id) => !known.has(id));
      await this.stores.units.keepOpen(transaction, units);
      account.administer({ ...person, unitId });
      if (change.roles) await this.stores.accounts.replaceRoles(transaction, account.id, roles);
      if (clearance !== clearanceBefore) await this.stores.accounts.setClearance(transaction, account.id, clearance);
      const after = { ...factsOf(account.state, roles), ...cleared };
      const event = userEvent('identity.user-changed', { userId: account.id });
      const object = { type: 'user', id: account.id, before, after } as const;
      await this.facts.changed(transaction, actor, event, object, this.clock.now());
    });
  }
}

const REASON_MAX = 500;

/** What the journal says of the clearance, with the reason where it changes. */
function clearanceFacts(
  clearance: ConfidentialityLevel | null,
  before: ConfidentialityLevel | null,
  { clearanceReason = '' }: AccountChange,
): JournalState {
  if (clearance === before) return { clearance };
  const reason = clearanceReason.trim();
  if (reason === '' || reason.length > REASON_MAX) throw new ClearanceReasonMissing();
  return { clearance, clearanceReason: reason };
}

function checkNotOwn(actor: Actor, accountId: string): void {
  if (actor.kind === 'user' && actor.id === accountId) throw new OwnRights();
}

/** Whether there is a role among them that was not held before; to give roles up is everybody's own business. */
function addsAny(roles: readonly RoleAssignment[], before: readonly RoleAssignment[]): boolean {
  return roles.some(({ role, unitId }) => !before.some((held) => held.role === role && held.unitId === unitId));
}

function factsOf(state: UserAccountState, roles: readonly RoleAssignment[]): JournalState {
  const { displayName, email, unitId } = state;
  return { displayName, email, unitId, roles: roles.map((one) => ({ role: one.role, unitId: one.unitId })) };
}
