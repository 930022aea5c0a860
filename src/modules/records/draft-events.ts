import type { DomainEvent } from '#kernel/domain-event';

/** A file is being prepared (Aktenentwurf); it is no file of the register yet. */
export type RecordFilePrepared = DomainEvent<
  'records.file-prepared',
  { readonly fileId: string; readonly leadUnitId: string }
>;

/** A draft was thrown away: nothing of it became a file. */
export type DraftDiscarded = DomainEvent<'records.draft-discarded', { readonly fileId: string }>;
