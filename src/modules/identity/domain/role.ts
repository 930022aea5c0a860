/** What somebody may be in a city administration: Poststelle, Sachbearbeitung, Leitung, Registratur, Stadtarchiv, Revision, Datenschutz, Betrieb. */
export const ROLES = [
  'mail-room',
  'caseworker',
  'team-lead',
  'records-manager',
  'archivist',
  'auditor',
  'data-protection-officer',
  'administrator',
] as const;

/** A role (Rolle). */
export type Role = (typeof ROLES)[number];

/** A role somebody holds in a unit and everything below it, or in the whole city. */
export interface RoleAssignment {
  readonly role: Role;
  /** `null` = the whole city. */
  readonly unitId: string | null;
}
