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

/**
 * The roles that count when rights are used, however they came to be held together: where one stands apart, it alone; where
 * two do, none.
 */
export function rolesInForce(roles: readonly RoleAssignment[]): readonly RoleAssignment[] {
  const apart = roles.filter(({ role }) => STANDS_APART.includes(role));
  if (apart.length === 0) return roles;
  return apart.every(({ role, unitId }) => role === apart[0]?.role && unitId === null) ? apart.slice(0, 1) : [];
}
