/** What can be wrong with a file that came in; the words for people live in the web's catalogue under these codes. */
export const FINDING_CODES = {
  /** The file has no bytes at all. Way out: scan or send it again. */
  fileEmpty: 'INTAKE.FILE_EMPTY',
  /** The content is none of PDF, TIFF, JPEG, PNG, whatever the name says. Way out: send it as one of these. */
  fileTypeUnknown: 'INTAKE.FILE_TYPE_UNKNOWN',
  /** The PDF is encrypted; refused when it needs a password to be read. Way out: ask the sender for an open copy. */
  fileEncrypted: 'INTAKE.FILE_ENCRYPTED',
  /** The file ends before its own structure says so: pages may be missing. Way out: transfer it again. */
  fileTruncated: 'INTAKE.FILE_TRUNCATED',
  /** The structure or one page cannot be decoded, or could only be read by repairing it. Way out: compare with the original. */
  fileDamaged: 'INTAKE.FILE_DAMAGED',
  /** The PDF carries scripts (active content). They are kept with the original and never run; the copy is free of them. */
  pdfHasJavascript: 'INTAKE.PDF_HAS_JAVASCRIPT',
  /** The PDF carries embedded files, which no page shows. Way out: look at them, register them as own pieces. */
  pdfHasAttachments: 'INTAKE.PDF_HAS_ATTACHMENTS',
  /** A page image is JBIG2 coded with shared symbols, which can silently exchange digits. Way out: scan again. @norm TR-RESISCAN A.SC.12 */
  jbig2SymbolCoding: 'INTAKE.JBIG2_SYMBOL_CODING',
  /** A page image has more pixels than may be decoded. Way out: scan at a lower resolution or in parts. */
  pageTooLarge: 'INTAKE.PAGE_TOO_LARGE',
  /** The file has more pages than one file may have. Way out: split it. */
  tooManyPages: 'INTAKE.TOO_MANY_PAGES',
  /** Decoding took longer than its time limit and was ended. */
  decodeTimeout: 'INTAKE.DECODE_TIMEOUT',
  /** Decoding needed more memory than its limit and was ended. */
  decodeOutOfMemory: 'INTAKE.DECODE_OUT_OF_MEMORY',
  /** The decoding process ended by itself or was killed from outside. May succeed when tried again. */
  decodeCrashed: 'INTAKE.DECODE_CRASHED',
} as const;

/** One of {@link FINDING_CODES}. */
export type FindingCode = (typeof FINDING_CODES)[keyof typeof FINDING_CODES];

/** `refuse`: the file (or the named page) is not processed and waits for a person. `warn`: processed, but a person must see it. */
export type FindingSeverity = 'refuse' | 'warn';

/** One thing found wrong with a file. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** Page it concerns, counted from 0; absent when it concerns the whole file. */
  readonly page?: number;
}

const WARNINGS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  FINDING_CODES.pdfHasAttachments,
  FINDING_CODES.pdfHasJavascript,
]);

/** Severity of a code unless the caller's policy says otherwise. */
export function usualSeverity(code: FindingCode): FindingSeverity {
  return WARNINGS.has(code) ? 'warn' : 'refuse';
}
