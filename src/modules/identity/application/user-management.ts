import { type Actor, scopeFor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { IDENTITY_PERMISSIONS } from '../permissions.js';

/**
 * Accounts can be given any right anywhere, so managing them needs the permission in the whole city.
 * @throws {PermissionMissing} Thrown when the actor does not hold it there.
 */
export function checkMayManageUsers(actor: Actor): void {
  if (scopeFor(actor, IDENTITY_PERMISSIONS.manageUsers) !== 'all') {
    throw new PermissionMissing(IDENTITY_PERMISSIONS.manageUsers);
  }
}
