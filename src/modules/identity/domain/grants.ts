import type { UnitScope } from '#kernel/actor';
import type { OrgUnitTree } from './org-unit-tree.js';
import type { RoleAssignment } from './role.js';
import { ROLE_PERMISSIONS } from './role-permissions.js';

/**
 * The permissions that follow from somebody's roles, each with the units it reaches: a role in a unit reaches
 * everything below the unit, a role in the whole city reaches everything.
 */
export function grantsFrom(assignments: readonly RoleAssignment[], tree: OrgUnitTree): Map<string, UnitScope> {
  const reached = new Map<string, Set<string> | 'all'>();
  for (const { role, unitId } of assignments) {
    const units = unitId === null ? 'all' : tree.subtreeOf(unitId).map((unit) => unit.id);
    for (const permission of ROLE_PERMISSIONS[role]) {
      const before = reached.get(permission);
      if (units === 'all' || before === 'all') reached.set(permission, 'all');
      else reached.set(permission, new Set([...(before ?? []), ...units]));
    }
  }
  return new Map([...reached].map(([permission, units]) => [permission, units === 'all' ? units : [...units]]));
}

/** The units in which the roles are held directly; a role above or in the whole city is none of an office's own. */
export function officesOf(assignments: readonly RoleAssignment[]): string[] {
  return [...new Set(assignments.flatMap(({ unitId }) => unitId ?? []))];
}
