import type { JournalEntry } from './audit.js';
import type { Details, FileRef, OrgUnitRef, Problem, UserRef } from './basics.js';

export type BatchState = 'received' | 'splitting' | 'processing' | 'done' | 'failed';

export type MailItemState = 'waiting' | 'reading' | 'review' | 'delivered' | 'filed' | 'returned' | 'problem';

export type PieceCounts = Record<MailItemState | 'total', number>;

export interface BatchSummary {
  id: string;
  number: string;
  channel: 'upload' | 'api' | 'folder';
  source: string | null;
  receivedAt: string;
  receivedBy: UserRef | null;
  state: BatchState;
  files: number;
  pages: number;
  pieces: PieceCounts;
  problems: Problem[];
}

export interface BatchFile {
  id: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string | null;
  pages: number | null;
  state: 'stored' | 'inspected' | 'refused';
  problems: Problem[];
}

export interface BatchPage {
  fileId: string;
  index: number;
  kind: 'unknown' | 'content' | 'separator' | 'blank';
  pieceId: string | null;
  separatorPayload: string | null;
}

export interface BatchDetail extends BatchSummary {
  fileList: BatchFile[];
  pageList: BatchPage[];
  items: MailItemSummary[];
}

export interface MailItemSummary {
  id: string;
  batchId: string;
  batchNumber: string;
  position: number;
  state: MailItemState;
  receivedAt: string;
  pages: number;
  subject: string | null;
  sender: string | null;
  documentType: string | null;
  dateOfLetter: string | null;
  unit: OrgUnitRef | null;
  suggestedFile: FileRef | null;
  /** Confidence of the routing, 0..1. */
  confidence: number | null;
  problem: Problem | null;
  version: number;
}

export interface MailItemFields {
  subject: string | null;
  senderName: string | null;
  senderAddress: string | null;
  dateOfLetter: string | null;
  documentType: string | null;
  foreignReference: string | null;
  ourReference: string | null;
  receivedOn: string | null;
}

/** A rectangle on a page as fractions (0..1) of its width and height. */
export interface PageBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type SuggestionField =
  | 'unit'
  | 'file'
  | 'documentType'
  | 'subject'
  | 'senderName'
  | 'senderAddress'
  | 'dateOfLetter'
  | 'foreignReference'
  | 'ourReference';

export interface Suggestion {
  field: SuggestionField;
  /** For office and file: the id. */
  value: string;
  label: string;
  confidence: number;
  reason: { code: string; details: Details };
  page: number | null;
  box: PageBox | null;
}

export interface MailItemPage {
  number: number;
  widthPx: number | null;
  heightPx: number | null;
  blank: boolean;
  doubtful: boolean;
  confidence: number | null;
}

export interface MailItemDetail extends MailItemSummary {
  fields: MailItemFields;
  suggestions: Suggestion[];
  pageList: MailItemPage[];
  renditions: {
    pdfA: boolean;
    original: { fileId: string; name: string; mediaType: string; sha256: string; pages: number[] }[];
  };
  document: { id: string } | null;
  history: JournalEntry[];
}

export interface PageWord {
  text: string;
  confidence: number;
  box: PageBox;
  line: number;
  block: number;
}

export interface FileMailItemInput {
  version: number;
  fileId: string;
  proceedingId?: string | null;
  newProceedingSubject?: string;
  subject: string;
  documentType: string;
  dateOfLetter?: string;
  senderName?: string;
  senderAddress?: string;
  foreignReference?: string;
}

export interface FiledDocument {
  documentId: string;
  fileId: string;
  proceedingId: string | null;
  reference: string;
}
