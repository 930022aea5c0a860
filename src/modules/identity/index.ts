/**
 * Identity (Benutzer, Rollen, Organisation): who is who, who may do what where, and signing in.
 */
export { ActorResolver } from './application/actor-resolver.js';
export { CreateAdministrator } from './application/create-administrator.js';
export { CreateOrgUnit } from './application/create-org-unit.js';
export { CreateUser, type NewUser } from './application/create-user.js';
export { DemoSignIns } from './application/demo-sign-ins.js';
export { OrgUnits } from './application/org-units.js';
export { OrgUnitUses } from './application/org-unit-uses.js';
export { SetSubstitution } from './application/set-substitution.js';
export { SetPassword } from './application/set-password.js';
export { UserDirectory } from './application/user-directory.js';
export { ensureSessionSecret } from './credentials/session-secret.js';
export { ROLES, type Role } from './domain/role.js';
export { ROLE_PERMISSIONS } from './domain/role-permissions.js';
export type { OrgUnit } from './domain/org-unit.js';
export { IdentityApiModule } from './identity-api.module.js';
export { IdentityConfig } from './identity.config.js';
export { IdentityModule } from './identity.module.js';
export { IDENTITY_MIGRATIONS } from './persistence/migrations.js';
