import type { ConfidentialityLevel } from '#kernel/confidentiality';
import type { FieldValues } from '#modules/file-types';
import type { ContactContent } from '../../domain/file-contact.js';
import type { FileProtection } from '../../domain/moving/move-effects.js';
import type { Proceeding } from '../../domain/proceeding.entity.js';
import type { MovedDocument } from '../../domain/moving/moving-documents.js';

/** Under what a proceeding stands in its file; what it is part of is missing in moves of earlier releases. */
export interface ProceedingPosition {
  readonly number: number;
  readonly reference: string;
  readonly partOfId?: Proceeding['partOfId'];
  readonly partNumber?: Proceeding['partNumber'];
}

/** A proceeding with its number and reference before and after. */
export interface MovedProceeding {
  readonly id: string;
  readonly from: ProceedingPosition;
  readonly to: ProceedingPosition;
}

/** An entry of a checklist that a moved document stood for. */
export interface LeftChecklistEntry {
  readonly itemKey: string;
  readonly contactId: string | null;
  readonly documentId: string;
  readonly markedBy: string;
  readonly markedAt: string;
}

/** Which sub-file a proceeding, or which volume a document lay in. */
export interface LeftPart {
  readonly id: string;
  readonly partId: string;
}

/** A document or proceeding with the level of its own before and after. */
export interface KeptLevel {
  readonly id: string;
  readonly from: ConfidentialityLevel;
  readonly to: ConfidentialityLevel;
}

/** What a merge changed in what the other file says of itself. */
export interface TakenDetails {
  /** Contacts it got. */
  readonly added: readonly string[];
  /** Contacts of which the merged file knew better, or that gave their role up to somebody from there, as they were. */
  readonly replaced: readonly {
    readonly id: string;
    readonly role: string;
    readonly roleKey: string | null;
    readonly content: ContactContent;
  }[];
  /** Its values as they were; `null` where none was changed. */
  readonly values: FieldValues | null;
}

/** What went from one file into the other, so that it can come back. */
export interface MoveContent {
  /** Sub-files and volumes stay with their file; what comes back lies in them again. */
  readonly parts: readonly LeftPart[];
  readonly proceedings: readonly MovedProceeding[];
  readonly documents: readonly MovedDocument[];
  /** Follow-ups and notes about the file itself, which go along when everything does. */
  readonly followUps: readonly string[];
  readonly notes: readonly string[];
  readonly checklist: readonly LeftChecklistEntry[];
  /** Levels of their own that documents and proceedings were given, for the proceeding they left protected them. */
  readonly levels: readonly KeptLevel[];
  /** Contacts and values of a merged file; missing in merges of earlier releases, which left them where they were. */
  readonly details?: TakenDetails;
  /** What protected either file then. */
  readonly protection: { readonly source: FileProtection; readonly target: FileProtection };
}

/** What was done with two files. */
export interface FileMove {
  readonly id: string;
  readonly kind: 'move' | 'merge' | 'split';
  readonly sourceId: string;
  readonly targetId: string;
  readonly reason: string;
  readonly movedByName: string;
  readonly movedAt: Date;
  readonly content: MoveContent;
  readonly undoneAt: Date | null;
}

/** A redirect from one reference to another. */
export interface NewRedirect {
  readonly reference: string;
  readonly replacedBy: string;
  readonly kind: 'file' | 'proceeding';
  readonly objectId: string;
  readonly fileId: string;
}
