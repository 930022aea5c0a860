import type { DomainEvent } from '#kernel/domain-event';

/** Something happened to a document that lies in a file: a version, a check-out, its state, what was read in it. */
export type DocumentChanged = DomainEvent<
  | 'records.document-version-added'
  | 'records.document-checked-out'
  | 'records.document-released'
  | 'records.document-release-forced'
  | 'records.document-state-set'
  | 'records.document-read'
  | 'records.document-described'
  | 'records.document-attached'
  | 'records.document-detached'
  | 'records.attachment-renumbered'
  | 'records.upload-held'
  | 'records.held-upload-decided',
  { readonly fileId: string; readonly documentId: string }
>;

/** Somebody handed in the bytes of a document; they lie in the object store and nobody has looked into them yet. */
export type DocumentUploaded = DomainEvent<
  'records.document-uploaded',
  {
    readonly documentId: string;
    /** SHA-256 of the bytes. */
    readonly objectHash: string;
    /** As their first bytes say. */
    readonly mediaType: string;
    readonly sizeBytes: number;
  }
>;

/** What is known of a file or of one of its proceedings was changed. */
export type FileDescribed = DomainEvent<
  'records.file-described',
  { readonly fileId: string; readonly proceedingId: string | null }
>;
