import type { DomainEvent } from '#kernel/domain-event';

/** Two objects refer to each other (Verweis), or no longer do. */
export type CrossReferenceChanged = DomainEvent<
  'records.cross-reference-added' | 'records.cross-reference-removed',
  { readonly crossReferenceId: string; readonly fileId: string; readonly otherFileId: string }
>;
