import type { DomainEvent } from '#kernel/domain-event';
import type { FilePartsChanged } from './part-events.js';

/** The object of the record a step was taken on. */
export interface AboutRecordObject {
  readonly fileId: string;
  readonly objectKind: 'file' | 'proceeding' | 'document';
  readonly objectId: string;
}

/** A file was closed (z.d.A.): its retention period runs, or waits for an event. */
export type RecordFileClosed = DomainEvent<'records.file-closed', AboutRecordObject>;
/** The order "z.d.A." was taken back: the retention period is reckoned anew at the next one. */
export type RecordFileReopened = DomainEvent<'records.file-reopened', AboutRecordObject>;
/** The day of the event is known that the retention of a closed file waited for. */
export type RetentionEventEntered = DomainEvent<'records.retention-event-entered', AboutRecordObject>;
/** What an older register said of the retention of a file or of its closing was put right. */
export type TakenOverCorrected = DomainEvent<'records.taken-over-corrected', AboutRecordObject>;
/** A proceeding was closed. */
export type ProceedingClosed = DomainEvent<'records.proceeding-closed', AboutRecordObject>;
/** A proceeding was opened again. */
export type ProceedingReopened = DomainEvent<'records.proceeding-reopened', AboutRecordObject>;
/** A file, proceeding or document was marked invalid; it stays. */
export type MarkedAsInvalid = DomainEvent<'records.marked-invalid', AboutRecordObject>;
/** The mark was taken off. */
export type InvalidMarkWithdrawn = DomainEvent<'records.invalid-mark-withdrawn', AboutRecordObject>;
/** A note was written. */
export type NoteWritten = DomainEvent<'records.note-written', AboutRecordObject>;
/** A follow-up or deadline was set. */
export type FollowUpSet = DomainEvent<'records.follow-up-set', AboutRecordObject>;
/** A follow-up or deadline was moved to another day. */
export type FollowUpPostponed = DomainEvent<'records.follow-up-postponed', AboutRecordObject>;
/** A follow-up or deadline was given to somebody else. */
export type FollowUpHandedOver = DomainEvent<'records.follow-up-handed-over', AboutRecordObject>;
/** A follow-up or deadline was settled. */
export type FollowUpDone = DomainEvent<'records.follow-up-settled', AboutRecordObject>;
/** Somebody asked for a deletion. */
export type DeletionRequested = DomainEvent<'records.deletion-requested', AboutRecordObject>;
/** Whoever asked for a deletion thought better of it. */
export type DeletionWithdrawn = DomainEvent<'records.deletion-withdrawn', AboutRecordObject>;
/** A second person refused a deletion. */
export type DeletionRefused = DomainEvent<'records.deletion-refused', AboutRecordObject>;
/** What somebody asked to delete went with the deletion of what it lay in. */
export type DeletionOvertaken = DomainEvent<'records.deletion-overtaken', AboutRecordObject>;
/** A second person confirmed a deletion: the object is gone, with everything in it. */
export type RecordObjectDeleted = DomainEvent<'records.object-deleted', AboutRecordObject>;

/** A step in the life of a file or of something in it. */
export type RecordStepFact =
  | FilePartsChanged
  | RecordFileClosed
  | RecordFileReopened
  | RetentionEventEntered
  | TakenOverCorrected
  | ProceedingClosed
  | ProceedingReopened
  | MarkedAsInvalid
  | InvalidMarkWithdrawn
  | NoteWritten
  | FollowUpSet
  | FollowUpPostponed
  | FollowUpHandedOver
  | FollowUpDone
  | DeletionRequested
  | DeletionWithdrawn
  | DeletionRefused
  | DeletionOvertaken
  | RecordObjectDeleted;

/** A document went with a deletion: whoever keeps something of it lets it go. */
export type DocumentDeleted = DomainEvent<
  'records.document-deleted',
  { readonly fileId: string; readonly documentId: string }
>;
