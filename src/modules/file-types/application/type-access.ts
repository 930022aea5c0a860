import { type Actor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';

/** @throws {PermissionMissing} Thrown when the actor does not hold the permission anywhere: a type belongs to the whole city. */
export function requirePermission(actor: Actor, permission: string): void {
  if (!holds(actor, permission)) throw new PermissionMissing(permission);
}
