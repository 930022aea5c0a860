import type { DomainEvent } from '#kernel/domain-event';

/** The level of confidentiality of a file, proceeding or document changed. */
export type ConfidentialityChanged = DomainEvent<
  'records.confidentiality-changed',
  { readonly fileId: string; readonly objectId: string; readonly level: string }
>;
/** The least level of all files below a plan unit changed. */
export type PlanLevelChanged = DomainEvent<
  'records.plan-level-changed',
  { readonly lineageId: string; readonly level: string }
>;
/** Somebody was given a right on a file or plan unit. */
export type AccessGranted = DomainEvent<
  'records.access-granted',
  { readonly grantId: string; readonly fileId: string | null }
>;
/** A right was taken back before its end. */
export type AccessRevoked = DomainEvent<
  'records.access-revoked',
  { readonly grantId: string; readonly fileId: string | null }
>;
/** Somebody looked into a file outside of his remit and said why. */
export type AccessReasonStated = DomainEvent<
  'records.access-reason-stated',
  { readonly grantId: string; readonly fileId: string }
>;
/** Access for a stated reason was reviewed. */
export type AccessReviewed = DomainEvent<
  'records.access-reviewed',
  { readonly grantId: string; readonly fileId: string }
>;
/** A wall was proposed, changed or refused. */
export type WallProposed = DomainEvent<'records.wall-proposed', { readonly wallId: string }>;
export type WallChanged = DomainEvent<'records.wall-changed', { readonly wallId: string }>;
export type WallRefused = DomainEvent<'records.wall-refused', { readonly wallId: string }>;
/** A file was put behind a wall, or taken out from behind it. */
export type FileWalled = DomainEvent<'records.file-walled', { readonly fileId: string; readonly wallId: string }>;
export type FileReleased = DomainEvent<'records.file-released', { readonly fileId: string; readonly wallId: string }>;

/** Every fact about access. */
export type AccessEvent =
  | ConfidentialityChanged
  | PlanLevelChanged
  | AccessGranted
  | AccessRevoked
  | AccessReasonStated
  | AccessReviewed
  | WallProposed
  | WallChanged
  | WallRefused
  | FileWalled
  | FileReleased;
