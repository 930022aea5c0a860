import { DomainError } from './domain-error.js';

/** Thrown when the actor lacks a permission for a whole function (not for one object: that is not-found). */
export class PermissionMissing extends DomainError {
  readonly code = 'IDENTITY.PERMISSION_MISSING';
  readonly kind = 'forbidden';

  constructor(permission: string) {
    super(`Permission ${permission} is missing`, { permission });
  }
}
