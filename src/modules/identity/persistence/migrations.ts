import { ArchivistRole1763900500000 } from './archivist-role.migration.js';
import { CreateIdentity1763700300000 } from './identity.migration.js';
import { ManageAccounts1763701100000 } from './manage-accounts.migration.js';
import { Substitution1764400100000 } from './substitution.migration.js';

/** Every change of the schema of identity, in the order in which it is applied. */
export const IDENTITY_MIGRATIONS = [
  CreateIdentity1763700300000,
  ManageAccounts1763701100000,
  ArchivistRole1763900500000,
  Substitution1764400100000,
];
