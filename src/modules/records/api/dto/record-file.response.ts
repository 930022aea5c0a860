import { ApiProperty } from '@nestjs/swagger';
import type { OrgUnit } from '#modules/identity';
import { PageResponse } from '#platform/http';
import { JournalEntry } from '#platform/journal';
import type { DocumentRow } from '../../application/document.queries.js';
import type {
  FormerReferenceRow,
  FoundFileRow,
  ProceedingRow,
  RecordFileDetailRow,
  RecordFileRow,
} from '../../application/record-file.queries.js';
import { FileUnitResponse } from './file-unit.response.js';
import { InvalidMarkResponse } from './life-cycle.response.js';

/** A plan unit in short. */
export class PlanUnitRefResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly mark: string;
  readonly title: string;
}

/** A file in a list. */
export class RecordFileSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly reference: string;
  readonly subject: string;
  readonly fileType: string;
  readonly state: RecordFileRow['state'];
  readonly unit: FileUnitResponse;
  readonly planUnit: PlanUnitRefResponse;

  /** First day of its period (Laufzeit). */
  @ApiProperty({ format: 'date' })
  readonly startedOn: string;

  readonly documents: number;
  /** Marked invalid: it stays, struck through. */
  readonly isInvalid: boolean;

  @ApiProperty({ format: 'date-time' })
  readonly updatedAt: string;

  static from(row: RecordFileRow, units: ReadonlyMap<string, OrgUnit>): RecordFileSummaryResponse {
    return {
      id: row.id,
      reference: row.reference,
      subject: row.subject,
      fileType: row.fileType,
      state: row.state,
      unit: FileUnitResponse.from(row.leadUnitId, units),
      planUnit: { id: row.planUnitId, mark: row.planMark, title: row.planTitle },
      startedOn: row.startedOn,
      documents: row.documents,
      isInvalid: row.isInvalid,
      updatedAt: row.updatedAt.toISOString(),
    };
  }
}

/** A file that was looked for. */
export class FoundFileResponse extends RecordFileSummaryResponse {
  /** A reference it had before, where that is what was looked for. */
  readonly formerReference: string | null;
  /** A sender's mark on one of its documents, where that is what was looked for. */
  readonly foreignReference: string | null;

  static override from(row: FoundFileRow, units: ReadonlyMap<string, OrgUnit>): FoundFileResponse {
    const { formerReference, foreignReference } = row;
    return { ...RecordFileSummaryResponse.from(row, units), formerReference, foreignReference };
  }
}

/** Files, the latest changed first. */
export class RecordFileListResponse extends PageResponse {
  readonly items: FoundFileResponse[];
}

/** Everything that happened to a file, newest first. */
export class HistoryResponse extends PageResponse {
  readonly items: JournalEntry[];
}

/** A document in the tree of its file. */
export class DocumentSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly reference: string;
  readonly subject: string;
  readonly type: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly dateOfLetter: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly receivedOn: string | null;

  readonly sender: string | null;
  readonly pages: number | null;
  readonly mediaType: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly proceedingId: string | null;

  /** Set while it is invalid: it stays, struck through. */
  readonly invalid: InvalidMarkResponse | null;

  /** received, draft, in-progress, in-co-signature, final or dispatched. */
  readonly state: DocumentRow['state'];
  /** Name of whoever has it checked out. */
  readonly checkedOutBy: string | null;

  /** The main document it is an attachment (Anlage) of; it stands behind it, in the order of the attachments. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly attachedTo: string | null;

  /** The volume it was filed into, where its file keeps volumes. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly volumeId: string | null;
}

/** A proceeding with its documents. */
export class ProceedingResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly reference: string;
  readonly subject: string;
  readonly state: ProceedingRow['state'];

  /** First day of its period (Laufzeit). */
  @ApiProperty({ format: 'date' })
  readonly startedOn: string;

  /** Day on which it was closed (z.d.A.). */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly closedOn: string | null;

  /** Set while it is invalid. */
  readonly invalid: InvalidMarkResponse | null;

  /** The sub-file it belongs to; null: the file itself. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly subFileId: string | null;

  /** The proceeding it is part of (Teilvorgang); it stands behind it, in the order of the parts. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly partOf: string | null;

  /** Number among the parts of that proceeding. */
  readonly partNumber: number | null;

  readonly documents: DocumentSummaryResponse[];
}

/** A natural or legal person concerned. */
export class PartyResponse {
  readonly name: string;
  readonly address: string;
  readonly role: string;
}

/** A reference a file had before it was re-marked. */
export class FormerReferenceResponse {
  readonly reference: string;

  @ApiProperty({ format: 'date-time' })
  readonly replacedAt: string;

  readonly reason: string;

  static from({ reference, replacedAt, reason }: FormerReferenceRow): FormerReferenceResponse {
    return { reference, replacedAt: replacedAt.toISOString(), reason };
  }
}

/** A file with its tree. */
export class RecordFileDetailResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly reference: string;
  readonly subject: string;
  readonly fileType: string;
  readonly state: RecordFileRow['state'];
  readonly unit: FileUnitResponse;
  readonly planUnit: PlanUnitRefResponse;

  @ApiProperty({ format: 'date' })
  readonly startedOn: string;

  /** Marked invalid: it stays, struck through. */
  readonly isInvalid: boolean;

  @ApiProperty({ format: 'date-time' })
  readonly updatedAt: string;

  readonly version: number;
  /** References it had before it was re-marked, the latest first. */
  readonly formerReferences: FormerReferenceResponse[];
  /** Years; null = unlimited. */
  readonly retentionYears: number | null;
  /** A archive, B appraise, V destroy. */
  readonly disposalKind: RecordFileDetailRow['disposalKind'];
  readonly parties: PartyResponse[];
  readonly proceedings: ProceedingResponse[];
  /** Documents that lie directly in the file. */
  readonly documents: DocumentSummaryResponse[];

  static from(
    row: RecordFileDetailRow,
    content: {
      readonly proceedings: readonly ProceedingRow[];
      readonly documents: readonly DocumentRow[];
      readonly formerReferences: readonly FormerReferenceRow[];
    },
    units: ReadonlyMap<string, OrgUnit>,
  ): RecordFileDetailResponse {
    const { proceedings, documents } = content;
    return {
      ...RecordFileSummaryResponse.from(row, units),
      version: row.version,
      formerReferences: content.formerReferences.map((former) => FormerReferenceResponse.from(former)),
      retentionYears: row.retentionYears,
      disposalKind: row.disposalKind,
      parties: [...row.parties],
      proceedings: proceedings.map((proceeding) => ({
        ...proceeding,
        documents: documents.filter((document) => document.proceedingId === proceeding.id),
      })),
      documents: documents.filter((document) => document.proceedingId === null),
    };
  }
}

/** Number of open files under a plan unit. */
export class PlanUnitUsageResponse {
  @ApiProperty({ format: 'uuid' })
  readonly planUnitId: string;

  readonly openFiles: number;
}

/** What was opened. */
export class OpenedResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly reference: string;
}
