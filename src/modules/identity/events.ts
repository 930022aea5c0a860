import type { DomainEvent } from '#kernel/domain-event';

/** An organisational unit (Organisationseinheit) was created. */
export type OrgUnitCreated = DomainEvent<
  'identity.org-unit-created',
  { readonly unitId: string; readonly number: string }
>;
/** A user account was created. */
export type UserCreated = DomainEvent<'identity.user-created', { readonly userId: string }>;
/** Somebody signed in with both factors. */
export type UserSignedIn = DomainEvent<
  'identity.user-signed-in',
  { readonly userId: string; readonly sessionId: string }
>;
/** Somebody signed out. */
export type UserSignedOut = DomainEvent<
  'identity.user-signed-out',
  { readonly userId: string; readonly sessionId: string }
>;
/** Too many wrong tries locked an account; `until` is ISO 8601. */
export type UserLocked = DomainEvent<'identity.user-locked', { readonly userId: string; readonly until: string }>;
/** An account got a new password. */
export type PasswordSet = DomainEvent<'identity.password-set', { readonly userId: string }>;
/** An account got a new second factor. */
export type SecondFactorReset = DomainEvent<'identity.second-factor-reset', { readonly userId: string }>;

/** Every fact the identity module tells. */
export type IdentityEvent =
  OrgUnitCreated | UserCreated | UserSignedIn | UserSignedOut | UserLocked | PasswordSet | SecondFactorReset;

/** A fact about one user, in the order in which things happened to him. */
export function userEvent<T extends Exclude<IdentityEvent, OrgUnitCreated>>(
  type: T['type'],
  payload: T['payload'],
): IdentityEvent {
  return { type, version: 1, aggregateId: payload.userId, payload } as IdentityEvent;
}
