import { ApiProperty } from '@nestjs/swagger';
import type { FiledDocument } from '../../application/add-document.js';
import type { VersionOutcome } from '../../application/documents/add-document-version.js';
import type {
  CheckOutRow,
  DocumentWorkRow,
  HeldUploadRow,
  TextComparison,
  VersionFactsRow,
} from '../../application/documents/document-work.queries.js';
import { UPLOAD_DECISIONS } from '../../domain/held-upload.entity.js';
import { UserRefResponse } from './document.response.js';

/** Where a document came to lie. */
export class AddedDocumentResponse {
  @ApiProperty({ format: 'uuid' })
  readonly documentId: string;

  readonly reference: string;

  static from({ documentId, reference }: FiledDocument): AddedDocumentResponse {
    return { documentId, reference };
  }
}

/** What became of a version that was handed in. */
export class VersionOutcomeResponse {
  /** added: it is the latest version; held: somebody was faster, it waits for a decision. */
  readonly outcome: VersionOutcome['outcome'];
  readonly version: number | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly uploadId: string | null;

  static from(outcome: VersionOutcome): VersionOutcomeResponse {
    return outcome.outcome === 'added'
      ? { outcome: 'added', version: outcome.version, uploadId: null }
      : { outcome: 'held', version: null, uploadId: outcome.uploadId };
  }
}

/** Who has a document checked out. */
export class CheckOutResponse {
  @ApiProperty({ format: 'uuid' })
  readonly userId: string;

  readonly userName: string;
  readonly place: string | null;
  readonly baseVersion: number;

  @ApiProperty({ format: 'date-time' })
  readonly since: string;

  static from(row: CheckOutRow): CheckOutResponse {
    return { ...row, since: row.since.toISOString() };
  }
}

/** Something found in an uploaded file. */
export class UploadFindingResponse {
  readonly code: string;

  /** Counted from 1; null when it concerns the whole file. */
  readonly page: number | null;
}

/** What is known of a version besides its files. */
export class VersionFactsResponse {
  readonly number: number;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt: string;

  readonly createdBy: UserRefResponse | null;
  readonly note: string | null;
  readonly basedOn: number | null;
  /** Null where nobody has looked into it (yet). */
  readonly findings: UploadFindingResponse[] | null;

  static from(row: VersionFactsRow, names: ReadonlyMap<string, string>): VersionFactsResponse {
    const { number, createdBy, note, basedOn, findings } = row;
    return {
      number,
      note,
      basedOn,
      createdAt: row.createdAt.toISOString(),
      createdBy: createdBy === null ? null : { id: createdBy, displayName: names.get(createdBy) ?? '?' },
      findings: findings?.map(({ code, page }) => ({ code, page: page === undefined ? null : page + 1 })) ?? null,
    };
  }
}

/** An upload that met a newer version. */
export class HeldUploadResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly baseVersion: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly note: string | null;
  readonly handedInBy: UserRefResponse | null;

  @ApiProperty({ format: 'date-time' })
  readonly handedInAt: string;

  @ApiProperty({ enum: ['waiting', ...UPLOAD_DECISIONS] })
  readonly state: HeldUploadRow['state'];

  static from(row: HeldUploadRow): HeldUploadResponse {
    const { id, baseVersion, note, state, handedInBy, handedInByName } = row;
    return {
      id,
      baseVersion,
      note,
      state,
      fileName: row.format.fileName,
      mediaType: row.format.mediaType,
      sizeBytes: row.format.sizeBytes,
      sha256: row.format.objectHash,
      handedInBy: handedInBy === null ? null : { id: handedInBy, displayName: handedInByName },
      handedInAt: row.handedInAt.toISOString(),
    };
  }
}

/** How the work on a document stands. */
export class DocumentWorkResponse {
  readonly state: DocumentWorkRow['state'];

  /** Postausgangsdatum. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly dispatchedOn: string | null;

  /** Version of the metadata, for changes. */
  readonly version: number;

  readonly checkOut: CheckOutResponse | null;
  /** The latest first. */
  readonly versions: VersionFactsResponse[];
  readonly waitingUploads: HeldUploadResponse[];

  static from(row: DocumentWorkRow, names: ReadonlyMap<string, string>): DocumentWorkResponse {
    return {
      state: row.state,
      dispatchedOn: row.dispatchedOn,
      version: row.version,
      checkOut: row.checkOut && CheckOutResponse.from(row.checkOut),
      versions: row.versions.map((version) => VersionFactsResponse.from(version, names)),
      waitingUploads: row.waitingUploads.map((upload) => HeldUploadResponse.from(upload)),
    };
  }
}

/** One line of two texts beside each other. */
export class ComparedLineResponse {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What differs between two texts. */
export class TextComparisonResponse {
  /** Null where one of the texts is not known: not read yet, or of a format without text. */
  @ApiProperty({ type: () => [ComparedLineResponse], nullable: true })
  readonly lines: ComparedLineResponse[] | null;

  readonly isFormerKnown: boolean;
  readonly isLatterKnown: boolean;

  static from({ lines, isFormerKnown, isLatterKnown }: TextComparison): TextComparisonResponse {
    return { lines: lines && [...lines], isFormerKnown, isLatterKnown };
  }
}

/** Two versions beside each other. */
export class VersionComparisonResponse {
  readonly former: VersionFactsResponse;
  readonly latter: VersionFactsResponse;
  readonly text: TextComparisonResponse;
}

/** An upload beside the latest version: the two sides of a conflict. */
export class HeldUploadDetailResponse {
  readonly upload: HeldUploadResponse;
  readonly latest: VersionFactsResponse;
  /** What the upload says differently from the latest version. */
  readonly text: TextComparisonResponse;
}
