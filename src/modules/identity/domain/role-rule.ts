import { RolesIncompatible } from '../administration-errors.js';
import type { Role, RoleAssignment } from './role.js';

const STANDS_APART: readonly Role[] = ['administrator', 'data-protection-officer'];

/**
 * Separation of duties (Funktionstrennung): whoever gives rights out holds none on the content of records. The
 * administrator and the data protection officer have no other role, and their own in the whole city.
 * @throws {RolesIncompatible} Thrown when the roles break the rule.
 * @norm BSI ORP.4.A4, Art. 38 (6) DSGVO
 */
export function checkRoles(roles: readonly RoleAssignment[]): void {
  const apart = roles.find(({ role }) => STANDS_APART.includes(role));
  if (!apart) return;
  if (roles.some(({ role, unitId }) => role !== apart.role || unitId !== null)) throw new RolesIncompatible();
}

/** Whether somebody with these roles runs the system. */
export function isAdministrator(roles: readonly RoleAssignment[]): boolean {
  return roles.some(({ role }) => role === 'administrator');
}
