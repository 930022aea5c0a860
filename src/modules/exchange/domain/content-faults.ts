import { manifestFault, type ManifestFault, type ManifestFaultCode } from './manifest-fault.js';
import type { PlannedDocument } from './manifest-plan.js';
import { endingOf } from './path-claims.js';

/** What looking at the content of a document found. */
export interface DocumentInspection {
  /** By content; `null` when it is no type that can be taken in. */
  readonly mediaType: string | null;
  readonly pages: number;
  /** Codes of findings with the page they concern, counted from 1. */
  readonly findings: readonly { readonly code: string; readonly page: number | null }[];
}

const BY_FINDING: Readonly<Record<string, ManifestFaultCode>> = {
  'INTAKE.FILE_EMPTY': 'content-empty',
  'INTAKE.FILE_TYPE_UNKNOWN': 'content-type-unknown',
  'INTAKE.FILE_ENCRYPTED': 'content-encrypted',
  'INTAKE.FILE_TRUNCATED': 'content-truncated',
  'INTAKE.FILE_DAMAGED': 'content-damaged',
  'INTAKE.PDF_HAS_JAVASCRIPT': 'content-with-scripts',
  'INTAKE.PDF_HAS_ATTACHMENTS': 'content-with-attachments',
  'INTAKE.JBIG2_SYMBOL_CODING': 'content-symbol-coded',
  'INTAKE.PAGE_TOO_LARGE': 'content-page-too-large',
  'INTAKE.TOO_MANY_PAGES': 'content-too-many-pages',
  'INTAKE.DECODE_TIMEOUT': 'content-too-slow',
  'INTAKE.DECODE_OUT_OF_MEMORY': 'content-too-costly',
  'INTAKE.DECODE_CRASHED': 'content-damaged',
};

const BY_ENDING: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/** What is wrong with the content of a document, at the row that names it. @param column heading of the paths */
export function contentFaults(
  { row, path }: PlannedDocument,
  { mediaType, findings }: DocumentInspection,
  column: string,
): ManifestFault[] {
  const promised = BY_ENDING[endingOf(path)];
  const isDisguised = mediaType !== null && promised !== undefined && promised !== mediaType;
  const place = { row, column, value: path };
  return [
    ...(isDisguised ? [manifestFault('content-disguised', { ...place, detail: mediaType })] : []),
    ...findings.map(({ code, page }) =>
      manifestFault(BY_FINDING[code] ?? 'content-damaged', {
        ...place,
        detail: page === null ? null : `S. ${String(page)}`,
      }),
    ),
  ];
}

/** The same bytes under two paths: allowed, for old registers did file copies, but worth a look. */
export function twinFaults(
  documents: readonly PlannedDocument[],
  hashes: ReadonlyMap<string, string>,
  column: string,
): ManifestFault[] {
  const first = new Map<string, PlannedDocument>();
  return documents.flatMap((document) => {
    const hash = hashes.get(document.path);
    const earlier = hash === undefined ? undefined : first.get(hash);
    if (hash !== undefined && earlier === undefined) first.set(hash, document);
    const place = { row: document.row, column, value: document.path };
    return earlier === undefined ? [] : [manifestFault('content-twice', { ...place, detail: String(earlier.row) })];
  });
}
