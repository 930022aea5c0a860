import type { DomainEvent } from '#kernel/domain-event';

/** What is said of a file otherwise than before. */
export type FileDetail = 'fields' | 'type' | 'contacts' | 'checklist' | 'registers';

/** Something that is said of a file was changed: values, type, contacts, checklist or register tabs. */
export type FileDetailsChanged = DomainEvent<
  'records.file-details-changed',
  { readonly fileId: string; readonly leadUnitId: string; readonly detail: FileDetail }
>;
