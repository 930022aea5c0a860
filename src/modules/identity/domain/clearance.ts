import { type ConfidentialityLevel, levelsUpTo, stricterLevel } from '#kernel/confidentiality';
import type { Role, RoleAssignment } from './role.js';

/** The level a role is cleared for (Ermächtigung); more is given to a person by name. */
export const ROLE_CLEARANCE: Readonly<Record<Role, ConfidentialityLevel>> = {
  'mail-room': '003',
  caseworker: '002',
  'team-lead': '005',
  'records-manager': '002',
  archivist: '003',
  auditor: '005',
  'data-protection-officer': '003',
  administrator: '003',
};

/** The highest level somebody is cleared for by his roles; open without any. */
export function roleClearance(roles: readonly RoleAssignment[]): ConfidentialityLevel {
  return roles.map(({ role }) => ROLE_CLEARANCE[role]).reduce<ConfidentialityLevel>(stricterLevel, '003');
}

/**
 * The levels somebody may see: those of his highest role, or what was decided for him by name, be it more or less.
 * @param own level the account was given by name; `null` = as his roles have it
 */
export function levelsOf(
  roles: readonly RoleAssignment[],
  own: ConfidentialityLevel | null,
): readonly ConfidentialityLevel[] {
  return levelsUpTo(own ?? roleClearance(roles));
}
