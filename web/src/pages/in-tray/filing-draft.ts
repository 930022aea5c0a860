import type { FileMailItemInput, FileRef, MailItemDetail } from '../../api/contract.js';

/** Where a document goes inside its file. */
export const directly = '';
export const newProceeding = 'new';

/** What is entered to file a piece. */
export interface FilingDraft {
  file: FileRef | null;
  /** A proceeding's id, {@link directly} or {@link newProceeding}; undefined until the user decides. */
  proceeding: string | undefined;
  newSubject: string;
  subject: string;
  documentType: string;
  dateOfLetter: string;
  senderName: string;
  senderAddress: string;
  foreignReference: string;
}

export type FilingGap = 'file' | 'subject' | 'documentType' | 'newSubject';

function best(item: MailItemDetail, field: string): string {
  const [first] = item.suggestions
    .filter((one) => one.field === field)
    .sort((one, other) => other.confidence - one.confidence);
  return first?.value ?? '';
}

/** What is known of the piece already: corrected fields first, then the surest suggestion. */
export function filingDraftOf(item: MailItemDetail): FilingDraft {
  const { fields } = item;
  return {
    file: item.suggestedFile,
    proceeding: undefined,
    newSubject: '',
    subject: fields.subject ?? best(item, 'subject'),
    documentType: fields.documentType ?? item.documentType ?? best(item, 'documentType'),
    dateOfLetter: fields.dateOfLetter ?? best(item, 'dateOfLetter'),
    senderName: fields.senderName ?? best(item, 'senderName'),
    senderAddress: fields.senderAddress ?? best(item, 'senderAddress'),
    foreignReference: fields.foreignReference ?? best(item, 'foreignReference'),
  };
}

/** The proceeding chosen, or the natural one: the only open proceeding of the file, otherwise the file itself. */
export function proceedingOf(draft: FilingDraft, open: readonly { id: string }[]): string {
  return draft.proceeding ?? (open.length === 1 ? (open[0]?.id ?? directly) : directly);
}

/** What is still missing before the piece can be filed. */
export function gapsOf(draft: FilingDraft, proceeding: string): FilingGap[] {
  const gaps: FilingGap[] = [];
  if (draft.file === null) {
    gaps.push('file');
  }
  if (draft.subject.trim() === '') {
    gaps.push('subject');
  }
  if (draft.documentType.trim() === '') {
    gaps.push('documentType');
  }
  if (proceeding === newProceeding && draft.newSubject.trim() === '') {
    gaps.push('newSubject');
  }
  return gaps;
}

function given<K extends string>(key: K, value: string): { [key in K]?: string } {
  return value.trim() === '' ? {} : ({ [key]: value.trim() } as { [key in K]?: string });
}

/** The command to send. */
export function filingInput(draft: FilingDraft, proceeding: string, version: number): FileMailItemInput {
  return {
    version,
    fileId: draft.file?.id ?? '',
    subject: draft.subject.trim(),
    documentType: draft.documentType.trim(),
    ...(proceeding === newProceeding ? { newProceedingSubject: draft.newSubject.trim() } : {}),
    ...(proceeding === newProceeding || proceeding === directly ? {} : { proceedingId: proceeding }),
    ...given('dateOfLetter', draft.dateOfLetter),
    ...given('senderName', draft.senderName),
    ...given('senderAddress', draft.senderAddress),
    ...given('foreignReference', draft.foreignReference),
  };
}
