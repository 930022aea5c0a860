import type { DomainEvent } from '#kernel/domain-event';

/** What may happen to a folder; who is told of a changed route reads it from here. */
export type FolderActTaken =
  | 'circulation.folder-opened'
  | 'circulation.folder-started'
  | 'circulation.folder-pulled-back'
  | 'circulation.folder-ended'
  | 'circulation.round-begun'
  | 'circulation.route-changed'
  | 'circulation.step-ended'
  | 'circulation.step-returned'
  | 'circulation.step-skipped'
  | 'circulation.step-taken-over'
  | 'circulation.step-overdue'
  | 'circulation.slip-filed';

/** Something happened to a circulation folder (Umlaufmappe). */
export type FolderFact = DomainEvent<
  FolderActTaken,
  { readonly folderId: string; readonly stepId: string | null; readonly state: string; readonly round: number }
>;
