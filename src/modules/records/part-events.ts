import type { DomainEvent } from '#kernel/domain-event';
import type { RecordObjectKind } from './domain/record-object.js';

/** Two objects refer to each other (Verweis), or no longer do. */
export type CrossReferenceChanged = DomainEvent<
  'records.cross-reference-added' | 'records.cross-reference-removed',
  { readonly crossReferenceId: string; readonly fileId: string; readonly otherFileId: string }
>;

/** The parts of a file are others: sub-files (Teilakten), the proceedings in them, volumes (Bände), paper that goes out (Ausleihe). */
export type FilePartsChanged = DomainEvent<
  | 'records.sub-file-opened'
  | 'records.sub-file-renamed'
  | 'records.sub-file-closed'
  | 'records.sub-file-reopened'
  | 'records.sub-file-removed'
  | 'records.proceeding-placed'
  | 'records.volume-opened'
  | 'records.paper-lent'
  | 'records.paper-returned',
  { readonly fileId: string; readonly objectKind: RecordObjectKind; readonly objectId: string }
>;
