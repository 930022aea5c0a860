import { ApiProperty } from '@nestjs/swagger';
import type { IntegrityCheck } from '#modules/integrity';
import { JournalEntry } from '#platform/journal';
import type { DocumentDetailRow, DocumentFormatRow } from '../../application/document.queries.js';
import type { ScanOrigin } from '../../domain/document.entity.js';
import { DocumentSummaryResponse } from './record-file.response.js';

/** Somebody by name. */
export class UserRefResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly displayName: string;
}

/** One stored file of a document version. */
export class DocumentFormatResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly name: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** rendition = reading copy, original = bytes as received. */
  readonly role: DocumentFormatRow['role'];
  readonly pages: number | null;
}

/** One version of a document. */
export class DocumentVersionResponse {
  readonly number: number;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt: string;

  readonly createdBy: UserRefResponse | null;
  readonly formats: DocumentFormatResponse[];
}

/** The proceeding a document lies in. */
export class DocumentProceedingResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly reference: string;
  readonly subject: string;
}

/** Images of a raw scan a document was made from. */
export class ScanOriginResponse {
  /** Number of the batch. */
  readonly batch: string;
  readonly fileName: string;
  /** SHA-256 of the file as scanned. */
  readonly sha256: string;
  /** Images (Abbilder) within the file, counted from 1. */
  readonly images: number[];

  static from(origin: ScanOrigin): ScanOriginResponse {
    return { ...origin, images: [...origin.images] };
  }
}

/** What the last check said. */
export class DocumentIntegrityResponse {
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly verifiedAt: string | null;

  /** ok, failed, or null when no finished check has covered the document yet. */
  readonly result: 'ok' | 'failed' | null;
}

/** A document with its metadata, versions and history. */
export class DocumentDetailResponse extends DocumentSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;

  readonly fileReference: string;
  readonly fileSubject: string;
  readonly proceeding: DocumentProceedingResponse | null;
  readonly foreignReference: string | null;
  readonly senderAddress: string | null;
  /** 001 electronic, 002 hybrid, 003 paper. */
  readonly medium: string;
  /** Images of the raw scan it was made from; the scan itself is kept for mail room and auditors. */
  readonly scanOrigin: ScanOriginResponse[];

  @ApiProperty({ format: 'date-time' })
  readonly createdAt: string;

  readonly versions: DocumentVersionResponse[];
  readonly history: JournalEntry[];
  /** Whether the last finished check of all stored objects found this document's objects unchanged. */
  readonly integrity: DocumentIntegrityResponse;

  static detail(
    row: DocumentDetailRow,
    formats: readonly DocumentFormatRow[],
    names: ReadonlyMap<string, string>,
    history: readonly JournalEntry[],
    lastCheck: IntegrityCheck | undefined,
  ): DocumentDetailResponse {
    const { proceedingReference, proceedingSubject, createdAt, scanOrigin, ...rest } = row;
    return {
      ...rest,
      createdAt: createdAt.toISOString(),
      scanOrigin: scanOrigin.map((origin) => ScanOriginResponse.from(origin)),
      proceeding:
        row.proceedingId === null
          ? null
          : { id: row.proceedingId, reference: proceedingReference ?? '', subject: proceedingSubject ?? '' },
      versions: versionsOf(formats, names),
      history: [...history],
      integrity: integrityOf(row, formats, lastCheck),
    };
  }
}

function versionsOf(
  formats: readonly DocumentFormatRow[],
  names: ReadonlyMap<string, string>,
): DocumentVersionResponse[] {
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

function integrityOf(
  row: DocumentDetailRow,
  formats: readonly DocumentFormatRow[],
  check: IntegrityCheck | undefined,
): DocumentIntegrityResponse {
  const finishedAt = check?.finishedAt ?? null;
  if (!check || finishedAt === null || check.startedAt < row.createdAt) return { verifiedAt: null, result: null };
  const isFaulty = formats.some(
    (format) => check.firstFault?.kind === 'object' && check.firstFault.id === format.objectHash,
  );
  // A check ends at its first fault: it says nothing about the objects behind it.
  if (check.state === 'failed' && !isFaulty) return { verifiedAt: null, result: null };
  return { verifiedAt: finishedAt.toISOString(), result: isFaulty ? 'failed' : 'ok' };
}
