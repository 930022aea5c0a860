import type { DomainEvent } from '#kernel/domain-event';

/** A step of a conversion of old stock was taken. */
export type ConversionStepTaken = DomainEvent<
  | 'exchange.conversion-begun'
  | 'exchange.conversion-started'
  | 'exchange.conversion-stopped'
  | 'exchange.conversion-finished'
  | 'exchange.conversion-undo-requested'
  | 'exchange.conversion-undo-withdrawn'
  | 'exchange.conversion-undo-refused'
  | 'exchange.conversion-undo-confirmed'
  | 'exchange.conversion-undo-stopped'
  | 'exchange.conversion-undo-resumed'
  | 'exchange.conversion-undo-finished'
  | 'exchange.staged-files-forgotten'
  | 'exchange.manifest-forgotten',
  { readonly conversionId: string }
>;

/** A file of the old stock was taken over, with everything in it. */
export type FileConverted = DomainEvent<
  'exchange.file-converted',
  { readonly conversionId: string; readonly fileId: string; readonly reference: string }
>;

/** A file that a run took over was taken back with the run. */
export type FileTakenBack = DomainEvent<
  'exchange.file-taken-back',
  { readonly conversionId: string; readonly fileId: string; readonly reference: string }
>;

/** A step of a hand-out of many files in one archive was taken. */
export type CollectionStepTaken = DomainEvent<
  | 'exchange.collection-requested'
  | 'exchange.collection-packed'
  | 'exchange.collection-fetched'
  | 'exchange.collection-expired',
  { readonly collectionId: string }
>;

/** A file was handed out as one PDF or as an archive. */
export type FileHandedOut = DomainEvent<
  'exchange.file-handed-out',
  { readonly handOutId: string; readonly fileId: string; readonly kind: 'pdf' | 'zip' }
>;
