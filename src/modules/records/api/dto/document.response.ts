import type { DocumentDetailRow, DocumentFormatRow } from '../../application/document.queries.js';
import type { JournalEntry } from '#platform/journal';
import { DocumentSummaryResponse } from './record-file.response.js';

/** Somebody by name. */
export class UserRefResponse {
  readonly id: string;
  readonly displayName: string;
}

/** One stored file of a document version. */
export class DocumentFormatResponse {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** rendition = reading copy, original = bytes as received. */
  readonly role: string;
  readonly pages: number | null;
}

/** One version of a document. */
export class DocumentVersionResponse {
  readonly number: number;
  readonly createdAt: string;
  readonly createdBy: UserRefResponse | null;
  readonly formats: DocumentFormatResponse[];
}

/** A document with its metadata, versions and history. */
export class DocumentDetailResponse extends DocumentSummaryResponse {
  readonly fileId: string;
  readonly fileReference: string;
  readonly fileSubject: string;
  readonly proceeding: { readonly id: string; readonly reference: string; readonly subject: string } | null;
  readonly foreignReference: string | null;
  readonly senderAddress: string | null;
  /** 001 electronic, 002 hybrid, 003 paper. */
  readonly medium: string;
  readonly createdAt: string;
  readonly versions: DocumentVersionResponse[];
  readonly history: JournalEntry[];

  static detail(
    row: DocumentDetailRow,
    formats: readonly DocumentFormatRow[],
    names: ReadonlyMap<string, string>,
    history: readonly JournalEntry[],
  ): DocumentDetailResponse {
    const { proceedingReference, proceedingSubject, createdAt, ...rest } = row;
    return {
      ...rest,
      createdAt: createdAt.toISOString(),
      proceeding:
        row.proceedingId === null
          ? null
          : { id: row.proceedingId, reference: proceedingReference ?? '', subject: proceedingSubject ?? '' },
      versions: versionsOf(formats, names),
      history: [...history],
    };
  }
}

function versionsOf(formats: readonly DocumentFormatRow[], names: ReadonlyMap<string, string>): DocumentVersionResponse[] {
  const byNumber = Map.groupBy(formats, (format) => format.versionNumber);
  return [...byNumber.entries()].map(([number, own]) => {
    const createdBy = own[0]?.versionCreatedBy ?? null;
    return {
      number,
      createdAt: (own[0]?.versionCreatedAt ?? new Date(0)).toISOString(),
      createdBy: createdBy === null ? null : { id: createdBy, displayName: names.get(createdBy) ?? '?' },
      formats: own.map((format) => ({
        id: format.id,
        name: format.name,
        mediaType: format.mediaType,
        fileName: format.fileName,
        sizeBytes: format.sizeBytes,
        sha256: format.objectHash,
        role: format.role,
        pages: format.pages,
      })),
    };
  });
}
