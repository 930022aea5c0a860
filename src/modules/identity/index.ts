/**
 * Identity (Benutzer, Rollen, Organisation): who is who, who may do what where, and signing in.
 */
export { ActorResolver } from './application/actor-resolver.js';
export { CreateOrgUnit } from './application/create-org-unit.js';
export { CreateUser, type NewUser } from './application/create-user.js';
export { DemoSignIns } from './application/demo-sign-ins.js';
export { OrgUnits } from './application/org-units.js';
export { ResetSecondFactor } from './application/reset-second-factor.js';
export { SetPassword } from './application/set-password.js';
export { UserDirectory, type UserRef } from './application/user-directory.js';
export { ensureSessionSecret } from './credentials/session-secret.js';
export { ROLE_PERMISSIONS } from './domain/role-permissions.js';
export type { OrgUnit, OrgUnitRef } from './domain/org-unit.js';
export type { Role } from './domain/role.js';
export { IdentityApiModule } from './identity-api.module.js';
export { IdentityConfig } from './identity.config.js';
export { IdentityModule } from './identity.module.js';
export { CreateIdentity1763700300000 } from './persistence/identity.migration.js';
export { IDENTITY_PERMISSIONS } from './permissions.js';
