import { ApiProperty } from '@nestjs/swagger';
import type { OrgUnit } from '#modules/identity';
import { PageResponse } from '#platform/http';
import { JournalEntry } from '#platform/journal';
import type {
  MailItemDetailRow,
  MailItemOriginalRow,
  MailItemPageRow,
  MailItemRow,
} from '../../application/mail-item.queries.js';
import type { Suggestion } from '../../reading/letter-reading.js';
import { PageBoxResponse } from './page-words.response.js';
import { ProblemResponse } from './problem.response.js';

/** An organisational unit in short. */
export class MailItemUnitResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly number: string;
  readonly name: string;
}

/** A file that is proposed for a piece. */
export class SuggestedFileResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly reference: string;
  readonly subject: string;
}

/** A piece of mail in a list. */
export class MailItemSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ format: 'uuid' })
  readonly batchId: string;

  readonly batchNumber: string;
  /** Place within the batch, counted from 1. */
  readonly position: number;
  readonly state: MailItemRow['state'];

  @ApiProperty({ format: 'date-time' })
  readonly receivedAt: string;

  readonly pages: number;
  readonly subject: string | null;
  readonly sender: string | null;
  readonly documentType: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly dateOfLetter: string | null;

  readonly unit: MailItemUnitResponse | null;
  readonly suggestedFile: SuggestedFileResponse | null;
  /** Probability that the proposed office is right, 0..1. */
  readonly confidence: number | null;
  readonly problem: ProblemResponse | null;
  readonly version: number;

  static from(row: MailItemRow, units: ReadonlyMap<string, OrgUnit>): MailItemSummaryResponse {
    const unit = row.unitId === null ? undefined : units.get(row.unitId);
    return {
      id: row.id,
      batchId: row.batchId,
      batchNumber: row.batchNumber,
      position: row.position,
      state: row.state,
      receivedAt: row.receivedAt.toISOString(),
      pages: row.pages,
      subject: row.subject,
      sender: row.senderName,
      documentType: row.documentType,
      dateOfLetter: row.dateOfLetter,
      unit: unit ? { id: unit.id, number: unit.number, name: unit.name } : null,
      suggestedFile: row.suggestedFile ? splitLabel(row.suggestedFile) : null,
      confidence: row.confidence,
      problem: row.problem,
      version: row.version,
    };
  }
}

/** Pieces of mail, the longest waiting first. */
export class MailItemListResponse extends PageResponse {
  readonly items: MailItemSummaryResponse[];
  /** Number of all pieces that fit, on all pages. */
  readonly total?: number;
}

/** A page of a piece. */
export class MailItemPageResponse {
  readonly number: number;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
  readonly blank: boolean;
  readonly doubtful: boolean;
  readonly confidence: number | null;
}

/** Why something is proposed; the pages word it. */
export class SuggestionReasonResponse {
  readonly code: Suggestion['reason']['code'];
  readonly details: Readonly<Record<string, unknown>>;
}

/** One proposed value with reason, probability and passage. */
export class SuggestionResponse {
  readonly field: Suggestion['field'];
  /** The value itself; the id for `unit` and `file`. */
  readonly value: string;
  /** What people see. */
  readonly label: string;
  /** Calibrated probability that this value is right, 0..1. */
  readonly confidence: number;
  readonly reason: SuggestionReasonResponse;
  /** Page the passage stands on, counted from 1; null when it was concluded, not read. */
  readonly page: number | null;
  readonly box: PageBoxResponse | null;
}

/** What is noted about a piece. */
export class MailItemFieldsResponse {
  readonly subject: string | null;
  readonly senderName: string | null;
  readonly senderAddress: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly dateOfLetter: string | null;

  readonly documentType: string | null;
  readonly foreignReference: string | null;
  readonly ourReference: string | null;

  @ApiProperty({ format: 'date' })
  readonly receivedOn: string;
}

/** A file as scanned from which pages of a piece come. */
export class MailItemOriginalResponse {
  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;

  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Pages of the file that belong to the piece, counted from 1. */
  readonly pages: number[];

  static from(row: MailItemOriginalRow): MailItemOriginalResponse {
    return { ...row, pages: [...row.pages] };
  }
}

/** What there is to look at. */
export class MailItemRenditionsResponse {
  /** Whether there is a reading copy. */
  readonly pdfA: boolean;
  readonly original: MailItemOriginalResponse[];
}

/** The document a piece has become. */
export class MailItemDocumentResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
}

/** A piece with everything its page shows. */
export class MailItemDetailResponse extends MailItemSummaryResponse {
  readonly fields: MailItemFieldsResponse;
  readonly suggestions: SuggestionResponse[];
  readonly pageList: MailItemPageResponse[];
  readonly renditions: MailItemRenditionsResponse;
  readonly document: MailItemDocumentResponse | null;
  readonly history: JournalEntry[];

  static detail(
    row: MailItemDetailRow,
    parts: {
      readonly pages: MailItemPageRow[];
      readonly originals: MailItemOriginalRow[];
      readonly history: JournalEntry[];
    },
    units: ReadonlyMap<string, OrgUnit>,
  ): MailItemDetailResponse {
    return {
      ...MailItemSummaryResponse.from(row, units),
      fields: {
        subject: row.subject,
        senderName: row.senderName,
        senderAddress: row.senderAddress,
        dateOfLetter: row.dateOfLetter,
        documentType: row.documentType,
        foreignReference: row.foreignReference,
        ourReference: row.ourReference,
        receivedOn: row.receivedOn,
      },
      suggestions: row.suggestions.map((suggestion: Suggestion) => ({ ...suggestion })),
      pageList: parts.pages,
      renditions: {
        pdfA: row.renditionHash !== null,
        original: parts.originals.map((row) => MailItemOriginalResponse.from(row)),
      },
      document: row.documentId === null ? null : { id: row.documentId },
      history: parts.history,
    };
  }
}

/** Where a piece came to lie. */
export class FiledResponse {
  @ApiProperty({ format: 'uuid' })
  readonly documentId: string;

  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly proceedingId: string | null;

  /** Reference of the document. */
  readonly reference: string;
}

/** The reader labels a file with its reference, then its subject. */
function splitLabel(file: { readonly id: string; readonly label: string }): SuggestedFileResponse {
  const gap = file.label.indexOf(' ');
  return gap < 0
    ? { id: file.id, reference: file.label, subject: '' }
    : { id: file.id, reference: file.label.slice(0, gap), subject: file.label.slice(gap + 1).replace(/^[–—-]\s*/, '') };
}
