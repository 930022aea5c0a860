import type { JournalEntry } from './audit.js';
import type { FileRef, OrgUnitRef, Page, UserRef } from './basics.js';

export type DisposalKind = 'A' | 'B' | 'V';

export interface PlanUnit {
  id: string;
  mark: string;
  title: string;
  description: string | null;
  parentId: string | null;
  mayCarryFiles: boolean;
  retired: boolean;
  retentionYears: number | null;
  disposalKind: DisposalKind;
  leadUnit: OrgUnitRef | null;
  openFiles: number;
}

export interface FilingPlan {
  version: string;
  name: string;
  units: PlanUnit[];
}

export interface FileSuggestion extends FileRef {
  unit: OrgUnitRef;
  fileType: string | null;
  state: 'open' | 'closed';
}

export interface RecordFileSummary extends FileRef {
  fileType: string | null;
  state: 'open' | 'closed';
  unit: OrgUnitRef;
  planUnit: { id: string; mark: string; title: string };
  startedOn: string;
  documents: number;
  updatedAt: string;
}

export interface DocumentSummary {
  id: string;
  reference: string;
  subject: string;
  type: string | null;
  dateOfLetter: string | null;
  receivedOn: string | null;
  sender: string | null;
  pages: number | null;
  mediaType: string | null;
  proceedingId: string | null;
}

export interface Proceeding {
  id: string;
  reference: string;
  subject: string;
  state: 'open' | 'closed';
  startedOn: string;
  documents: DocumentSummary[];
}

export interface RecordFileDetail extends Omit<RecordFileSummary, 'documents'> {
  version: number;
  retentionYears: number | null;
  disposalKind: DisposalKind;
  parties: { name: string; address: string | null; role: string | null }[];
  proceedings: Proceeding[];
  documents: DocumentSummary[];
}

export interface DocumentFormat {
  id: string;
  name: string;
  mediaType: string;
  fileName: string;
  sizeBytes: number;
  sha256: string;
  role: 'rendition' | 'original';
  pages: number | null;
}

export interface DocumentVersion {
  number: number;
  createdAt: string;
  createdBy: UserRef | null;
  formats: DocumentFormat[];
}

export interface DocumentDetail extends DocumentSummary {
  fileId: string;
  fileReference: string;
  fileSubject: string;
  proceeding: { id: string; reference: string; subject: string } | null;
  foreignReference: string | null;
  medium: string | null;
  senderAddress: string | null;
  createdAt: string;
  versions: DocumentVersion[];
  history: JournalEntry[];
  integrity: { verifiedAt: string | null; result: 'ok' | 'failed' | null };
}

export interface SearchHit {
  documentId: string;
  fileId: string;
  fileReference: string;
  fileSubject: string;
  documentReference: string;
  subject: string;
  type: string | null;
  unit: OrgUnitRef | null;
  dateOfLetter: string | null;
  page: number | null;
  passage: { text: string; hit: boolean }[];
  score: number;
}

export interface SearchPage extends Page<SearchHit> {
  total: number;
  tookMs: number;
}
