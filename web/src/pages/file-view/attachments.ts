import type { DocumentSummary, RecordFileDetail } from '../../api/contract.js';
import { workableStates } from '../../words/document-work-words.js';
import { openProceedings } from './open-proceedings.js';

/** All documents of a file as far as they are shown, attachments right behind their main document. */
export function documentsOf(file: RecordFileDetail): DocumentSummary[] {
  return [...file.proceedings.flatMap(({ documents }) => documents), ...file.documents];
}

/** The attachments of a document in their order. */
export function attachmentsOf(file: RecordFileDetail, mainId: string): DocumentSummary[] {
  return documentsOf(file).filter(({ attachedTo }) => attachedTo === mainId);
}

/** Documents of an open place in the file that something can be attached to. */
export function mainDocuments(file: RecordFileDetail): DocumentSummary[] {
  return [...openProceedings(file).flatMap(({ documents }) => documents), ...file.documents].filter(
    ({ attachedTo, invalid, state }) => attachedTo === null && invalid === null && workableStates.includes(state),
  );
}
