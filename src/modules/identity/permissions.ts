/** Permissions (Rechte) of the identity module. */
export const IDENTITY_PERMISSIONS = {
  /** See the offices and their tree. */
  readOrganisation: 'identity.read-organisation',
  /** Create offices and accounts, set passwords, renew second factors. */
  manageUsers: 'identity.manage-users',
} as const;
