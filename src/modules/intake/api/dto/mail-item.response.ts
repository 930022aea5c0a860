import type { OrgUnit } from '#modules/identity';
import type { JournalEntry } from '#platform/journal';
import type {
  MailItemDetailRow,
  MailItemOriginalRow,
  MailItemPageRow,
  MailItemRow,
} from '../../application/mail-item.queries.js';
import type { PageBox, PageWord } from '../../imaging/raster.js';
import type { Suggestion } from '../../reading/letter-reading.js';
import { type ProblemResponse } from './problem.response.js';

/** An organisational unit in short. */
export class MailItemUnitResponse {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

/** A file that is proposed for a piece. */
export class SuggestedFileResponse {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
}

/** A piece of mail in a list. */
export class MailItemSummaryResponse {
  readonly id: string;
  readonly batchId: string;
  readonly batchNumber: string;
  readonly position: number;
  readonly state: string;
  readonly receivedAt: string;
  readonly pages: number;
  readonly subject: string | null;
  readonly sender: string | null;
  readonly documentType: string | null;
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

/** A page of a piece. */
export class MailItemPageResponse {
  readonly number: number;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
  readonly blank: boolean;
  readonly doubtful: boolean;
  readonly confidence: number | null;
}

/** A recognised word with its place. */
export class PageWordsResponse {
  readonly words: readonly PageWord[];
}

/** One proposed value with reason, probability and passage. */
export class SuggestionResponse {
  readonly field: string;
  readonly value: string;
  readonly label: string;
  readonly confidence: number;
  readonly reason: { readonly code: string; readonly details: Readonly<Record<string, unknown>> };
  readonly page: number | null;
  readonly box: PageBox | null;
}

/** What is noted about a piece. */
export class MailItemFieldsResponse {
  readonly subject: string | null;
  readonly senderName: string | null;
  readonly senderAddress: string | null;
  readonly dateOfLetter: string | null;
  readonly documentType: string | null;
  readonly foreignReference: string | null;
  readonly ourReference: string | null;
  readonly receivedOn: string;
}

/** A piece with everything its page shows. */
export class MailItemDetailResponse extends MailItemSummaryResponse {
  readonly fields: MailItemFieldsResponse;
  readonly suggestions: SuggestionResponse[];
  readonly pageList: MailItemPageResponse[];
  readonly renditions: { readonly pdfA: boolean; readonly original: MailItemOriginalRow[] };
  readonly document: { readonly id: string } | null;
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
      renditions: { pdfA: row.renditionHash !== null, original: parts.originals },
      document: row.documentId === null ? null : { id: row.documentId },
      history: parts.history,
    };
  }
}

/** Where a piece came to lie. */
export class FiledResponse {
  readonly documentId: string;
  readonly fileId: string;
  readonly proceedingId: string | null;
  readonly reference: string;
}

/** The reader labels a file with its reference, then its subject. */
function splitLabel(file: { readonly id: string; readonly label: string }): SuggestedFileResponse {
  const gap = file.label.indexOf(' ');
  return gap < 0
    ? { id: file.id, reference: file.label, subject: '' }
    : { id: file.id, reference: file.label.slice(0, gap), subject: file.label.slice(gap + 1).replace(/^[–—-]\s*/, '') };
}
