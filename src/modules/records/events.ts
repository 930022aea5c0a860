import type { DomainEvent } from '#kernel/domain-event';

/** A file (Akte) was opened. */
export type RecordFileOpened = DomainEvent<
  'records.file-opened',
  { readonly fileId: string; readonly reference: string; readonly leadUnitId: string }
>;

/** A file was re-marked: it lies under another plan unit, or another unit is in charge of it. */
export type RecordFileRemarked = DomainEvent<
  'records.file-remarked',
  {
    readonly fileId: string;
    readonly reference: string;
    readonly formerReference: string;
    readonly leadUnitId: string;
    readonly formerLeadUnitId: string;
  }
>;

/** A proceeding (Vorgang) was opened in a file. */
export type ProceedingOpened = DomainEvent<
  'records.proceeding-opened',
  { readonly fileId: string; readonly proceedingId: string; readonly reference: string }
>;

/** A document was put into a file. */
export type DocumentAdded = DomainEvent<
  'records.document-added',
  {
    readonly fileId: string;
    readonly documentId: string;
    readonly proceedingId: string | null;
    readonly leadUnitId: string;
  }
>;
