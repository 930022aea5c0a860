import { RolesIncompatible } from '../administration-errors.js';
import type { RoleAssignment } from './role.js';

/**
 * Separation of duties (Funktionstrennung): whoever gives rights out holds none on the content of records. The
 * administrator has no other role, and his own in the whole city.
 * @throws {RolesIncompatible} Thrown when the roles break the rule.
 * @norm BSI ORP.4.A4
 */
export function checkRoles(roles: readonly RoleAssignment[]): void {
  const administrator = roles.filter(({ role }) => role === 'administrator');
  if (administrator.length === 0) return;
  const others = roles.some(({ role }) => role !== 'administrator');
  if (others || administrator.some(({ unitId }) => unitId !== null)) throw new RolesIncompatible();
}

/** Whether somebody with these roles runs the system. */
export function isAdministrator(roles: readonly RoleAssignment[]): boolean {
  return roles.some(({ role }) => role === 'administrator');
}
