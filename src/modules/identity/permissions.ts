/** Permissions (Rechte) of the identity module. */
export const IDENTITY_PERMISSIONS = {
  /** See the offices and their tree. */
  readOrganisation: 'identity.read-organisation',
  /** Create, change and close offices and accounts; give start passwords, take second factors away. */
  manageUsers: 'identity.manage-users',
  /** Change one's own password and second factor, see and end one's own sessions. */
  ownAccount: 'identity.own-account',
  /** Set deputies for members of staff of these units who cannot do it themselves. */
  manageSubstitutions: 'identity.manage-substitutions',
  /** See who stands in for whom in the whole city. */
  watchSubstitutions: 'identity.watch-substitutions',
} as const;
