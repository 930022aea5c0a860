import type { OrgUnit } from '#modules/identity';
import type { DocumentRow } from '../../application/document.queries.js';
import type { ProceedingRow, RecordFileDetailRow, RecordFileRow } from '../../application/record-file.queries.js';
import { OrgUnitRefResponse } from './org-unit-ref.response.js';

/** A plan unit in short. */
export class PlanUnitRefResponse {
  readonly id: string;
  readonly mark: string;
  readonly title: string;
}

/** A file in a list. */
export class RecordFileSummaryResponse {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly fileType: string;
  readonly state: string;
  readonly unit: OrgUnitRefResponse;
  readonly planUnit: PlanUnitRefResponse;
  readonly startedOn: string;
  readonly documents: number;
  readonly updatedAt: string;

  static from(row: RecordFileRow, units: ReadonlyMap<string, OrgUnit>): RecordFileSummaryResponse {
    return {
      id: row.id,
      reference: row.reference,
      subject: row.subject,
      fileType: row.fileType,
      state: row.state,
      unit: OrgUnitRefResponse.from(row.leadUnitId, units),
      planUnit: { id: row.planUnitId, mark: row.planMark, title: row.planTitle },
      startedOn: row.startedOn,
      documents: row.documents,
      updatedAt: row.updatedAt.toISOString(),
    };
  }
}

/** A document in the tree of its file. */
export class DocumentSummaryResponse {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly type: string;
  readonly dateOfLetter: string | null;
  readonly receivedOn: string | null;
  readonly sender: string | null;
  readonly pages: number | null;
  readonly mediaType: string | null;
  readonly proceedingId: string | null;
}

/** A proceeding with its documents. */
export class ProceedingResponse {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly state: string;
  readonly startedOn: string;
  readonly documents: DocumentSummaryResponse[];
}

/** A natural or legal person concerned. */
export class PartyResponse {
  readonly name: string;
  readonly address: string;
  readonly role: string;
}

/** A file with its tree. */
export class RecordFileDetailResponse {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly fileType: string;
  readonly state: string;
  readonly unit: OrgUnitRefResponse;
  readonly planUnit: PlanUnitRefResponse;
  readonly startedOn: string;
  readonly updatedAt: string;
  readonly version: number;
  readonly retentionYears: number | null;
  readonly disposalKind: string;
  readonly parties: PartyResponse[];
  readonly proceedings: ProceedingResponse[];
  /** Documents that lie directly in the file. */
  readonly documents: DocumentSummaryResponse[];

  static from(
    row: RecordFileDetailRow,
    proceedings: readonly ProceedingRow[],
    documents: readonly DocumentRow[],
    units: ReadonlyMap<string, OrgUnit>,
  ): RecordFileDetailResponse {
    return {
      ...RecordFileSummaryResponse.from(row, units),
      version: row.version,
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
  readonly planUnitId: string;
  readonly openFiles: number;
}

/** What was opened. */
export class OpenedResponse {
  readonly id: string;
  readonly reference: string;
}
