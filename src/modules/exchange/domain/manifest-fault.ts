/** What can be wrong with a manifest or a file it names. Each code stands for one sentence that people read. */
export type ManifestFaultCode =
  // the manifest as a whole
  | 'manifest-empty'
  | 'manifest-too-large'
  | 'manifest-unreadable'
  | 'manifest-not-text'
  | 'manifest-old-workbook'
  | 'quote-open'
  | 'header-missing'
  | 'column-missing'
  | 'column-twice'
  | 'column-unknown'
  | 'delimiters-mixed'
  | 'cells-too-many'
  | 'rows-missing'
  | 'rows-too-many'
  // one row
  | 'level-missing'
  | 'level-unknown'
  | 'cell-ignored'
  | 'character-forbidden'
  | 'text-damaged'
  | 'text-too-long'
  | 'subject-missing'
  | 'plan-mark-missing'
  | 'plan-mark-unknown'
  | 'plan-mark-lost-digits'
  | 'plan-mark-without-files'
  | 'plan-mark-retired'
  | 'unit-missing'
  | 'unit-unknown'
  | 'unit-closed'
  | 'unit-not-yours'
  | 'reference-missing'
  | 'old-reference-twice'
  | 'new-reference-twice'
  | 'reference-given'
  | 'reference-taken-over'
  | 'reference-other-content'
  | 'source-incomplete'
  | 'source-twice'
  | 'reference-not-by-rule'
  | 'reference-number-passed'
  | 'day-missing'
  | 'day-invalid'
  | 'day-in-future'
  | 'day-too-early'
  | 'closed-before-started'
  | 'received-before-written'
  | 'proceeding-before-file'
  | 'document-before-file'
  | 'document-after-closing'
  | 'file-missing-in-row'
  | 'file-unknown'
  | 'file-ambiguous'
  | 'file-without-documents'
  | 'proceeding-unknown'
  | 'proceeding-twice'
  | 'whole-missing'
  | 'whole-is-part'
  | 'part-closed-later'
  | 'retention-invalid'
  | 'retention-shorter'
  | 'disposal-kind-unknown'
  | 'medium-unknown'
  | 'document-type-missing'
  | 'party-invalid'
  | 'parties-too-many'
  // file type and its fields
  | 'file-type-unknown'
  | 'file-type-ambiguous'
  | 'file-type-elsewhere'
  | 'file-type-word'
  | 'field-without-type'
  | 'field-unknown-field'
  | 'field-missing'
  | 'field-not-applicable'
  | 'field-kind'
  | 'field-too-long'
  | 'field-too-small'
  | 'field-too-large'
  | 'field-too-many-decimals'
  | 'field-not-a-choice'
  | 'field-choice-twice'
  | 'field-pattern'
  | 'field-day'
  | 'field-iban'
  | 'field-tax-id'
  // the path of a document
  | 'path-missing'
  | 'path-absolute'
  | 'path-leaves-folder'
  | 'path-invalid'
  | 'path-twice'
  | 'document-not-there'
  | 'document-other-spelling'
  | 'document-is-folder'
  | 'document-is-link'
  | 'document-not-named'
  // the content of a document
  | 'content-empty'
  | 'content-too-large'
  | 'content-type-unknown'
  | 'content-disguised'
  | 'content-encrypted'
  | 'content-truncated'
  | 'content-damaged'
  | 'content-with-scripts'
  | 'content-with-attachments'
  | 'content-symbol-coded'
  | 'content-page-too-large'
  | 'content-too-many-pages'
  | 'content-too-slow'
  | 'content-too-costly'
  | 'content-twice';

/** How much a fault weighs: an `error` keeps its file (or the whole manifest) out, a `note` nothing. */
export type ManifestFaultSeverity = 'error' | 'note';

const NOTES: ReadonlySet<ManifestFaultCode> = new Set<ManifestFaultCode>([
  'cell-ignored',
  'column-unknown',
  'reference-taken-over',
  'received-before-written',
  'proceeding-before-file',
  'document-before-file',
  'document-after-closing',
  'part-closed-later',
  'file-without-documents',
  'document-type-missing',
  'file-type-word',
  'retention-shorter',
  'document-not-named',
  'content-disguised',
  'content-with-scripts',
  'content-with-attachments',
  'content-symbol-coded',
  'content-twice',
]);

/** One thing that is wrong with a manifest, and where. */
export interface ManifestFault {
  readonly code: ManifestFaultCode;
  readonly severity: ManifestFaultSeverity;
  /** Line of the manifest, from 1; `null` when the fault concerns the whole manifest or a file it does not name. */
  readonly row: number | null;
  /** Heading of the column as the manifest has it. */
  readonly column: string | null;
  /** What stands there, shortened. */
  readonly value: string | null;
  /** What else the sentence needs, such as the row of the first occurrence. */
  readonly detail: string | null;
}

const LONGEST_VALUE = 160;
/** Paths are shown in whole: two files may differ in nothing but their folders. */
const LONGEST_PATH = 1100;
const OF_A_PATH = /^(path|document|content)-/;

/** Puts a fault together; what is not said is not known. */
export function manifestFault(
  code: ManifestFaultCode,
  place: Partial<Omit<ManifestFault, 'code' | 'severity'>> = {},
): ManifestFault {
  const longest = OF_A_PATH.test(code) ? LONGEST_PATH : LONGEST_VALUE;
  const { row = null, column = null, value = null, detail = null } = place;
  return {
    code,
    severity: NOTES.has(code) ? 'note' : 'error',
    row,
    column,
    value: value === null ? null : shown(value, longest),
    detail: detail === null ? null : shown(detail, longest),
  };
}

/** Control characters made visible, so that a fault can be read and stored whatever stood in the cell. */
function shown(text: string, longest: number): string {
  const visible = text.toWellFormed().replace(/[\p{Cc}\p{Cf}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return visible.length > longest ? `${visible.slice(0, longest)} …` : visible;
}
