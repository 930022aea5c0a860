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
/** An administrator took a second factor away; its owner sets up a new one. */
export type SecondFactorReset = DomainEvent<'identity.second-factor-reset', { readonly userId: string }>;
/** The owner of an account set up a second factor. */
export type SecondFactorEnrolled = DomainEvent<'identity.second-factor-enrolled', { readonly userId: string }>;
/** Name, office or roles of an account changed. */
export type UserChanged = DomainEvent<'identity.user-changed', { readonly userId: string }>;
/** An administrator locked an account: its owner has left, or must not sign in for now. */
export type AccountBarred = DomainEvent<'identity.account-barred', { readonly userId: string }>;
/** An administrator lifted a lock of an account. */
export type AccountReleased = DomainEvent<'identity.account-released', { readonly userId: string }>;
/** Sessions of an account were ended before their time. */
export type SessionsEnded = DomainEvent<'identity.sessions-ended', { readonly userId: string }>;
/** Name, place or address of an organisational unit changed. */
export type OrgUnitChanged = DomainEvent<'identity.org-unit-changed', { readonly unitId: string }>;
/** An organisational unit was closed. */
export type OrgUnitClosed = DomainEvent<'identity.org-unit-closed', { readonly unitId: string }>;
/** Somebody acts for somebody who is absent; days are YYYY-MM-DD. */
export type SubstitutionSet = DomainEvent<
  'identity.substitution-set',
  { readonly userId: string; readonly deputyId: string; readonly fromDay: string; readonly untilDay: string }
>;
/** A substitution was ended before its last day. */
export type SubstitutionEnded = DomainEvent<
  'identity.substitution-ended',
  { readonly userId: string; readonly deputyId: string }
>;

type UnitEvent = OrgUnitCreated | OrgUnitChanged | OrgUnitClosed;

/** Every fact the identity module tells. */
export type IdentityEvent =
  | UnitEvent
  | UserCreated
  | UserChanged
  | UserSignedIn
  | UserSignedOut
  | UserLocked
  | AccountBarred
  | AccountReleased
  | PasswordSet
  | SecondFactorReset
  | SecondFactorEnrolled
  | SessionsEnded
  | SubstitutionSet
  | SubstitutionEnded;

/** A fact about one user, in the order in which things happened to him. */
export function userEvent<T extends Exclude<IdentityEvent, UnitEvent>>(
  type: T['type'],
  payload: T['payload'],
): IdentityEvent {
  return { type, version: 1, aggregateId: payload.userId, payload } as IdentityEvent;
}
