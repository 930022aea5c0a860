import { ApiProperty } from '@nestjs/swagger';
import type { OrgUnit } from '#modules/identity';
import { PageResponse } from '#platform/http';
import type { DeletedRecordRow } from '../../application/deletion/deleted-records.js';
import type { DeletionRequestRow } from '../../application/deletion/deletion.queries.js';
import type { DeletionRequestState } from '../../domain/deletion-request.entity.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { FileUnitResponse } from './file-unit.response.js';

/** What goes, or went, with a deletion. */
export class DeletionContentResponse {
  readonly proceedings: number;
  readonly documents: number;
  readonly notes: number;
  /** Documents of it somebody has checked out. */
  readonly checkOuts: number;
  /** Uploads for them that nobody has decided on. */
  readonly uploads: number;
}

/** What became of the stored objects of a confirmed deletion. */
export class DeletionObjectsResponse {
  /** Still locked by the store. */
  readonly planned: number;
  readonly released: number;
  /** Kept, because other documents consist of them too. */
  readonly kept: number;

  /** When the last of them is let go. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly lockedUntil: string | null;
}

/** A request for deletion. */
export class DeletionRequestResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly objectKind: RecordObjectKind;

  @ApiProperty({ format: 'uuid' })
  readonly objectId: string;

  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;

  readonly unit: FileUnitResponse;
  readonly reference: string;
  /** null once the object is gone. */
  readonly subject: string | null;
  readonly reason: string;
  readonly legalBasis: string;

  @ApiProperty({ format: 'uuid' })
  readonly requestedById: string;

  readonly requestedBy: string;

  @ApiProperty({ format: 'date-time' })
  readonly requestedAt: string;

  readonly state: DeletionRequestState;
  readonly decidedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly decidedAt: string | null;

  readonly decisionReason: string | null;
  /** Fingerprint of what would go, to be named when confirming; null once it is decided. */
  readonly contentState: string | null;
  /** Whether something came, went or changed since deletion was asked for. */
  readonly isChangedSince: boolean;
  readonly content: DeletionContentResponse;
  readonly objects: DeletionObjectsResponse;

  static from(row: DeletionRequestRow, units: ReadonlyMap<string, OrgUnit>): DeletionRequestResponse {
    return {
      id: row.id,
      objectKind: row.objectKind,
      objectId: row.objectId,
      fileId: row.fileId,
      unit: FileUnitResponse.from(row.leadUnitId, units),
      reference: row.reference,
      subject: row.subject,
      reason: row.reason,
      legalBasis: row.legalBasis,
      requestedById: row.requestedBy,
      requestedBy: row.requestedByName,
      requestedAt: row.requestedAt.toISOString(),
      state: row.state,
      decidedBy: row.decidedByName,
      decidedAt: row.decidedAt?.toISOString() ?? null,
      decisionReason: row.decisionReason,
      contentState: row.contentState,
      isChangedSince: row.isChangedSince,
      content: {
        proceedings: row.proceedings,
        documents: row.documents,
        notes: row.notes,
        checkOuts: row.checkOuts,
        uploads: row.uploads,
      },
      objects: {
        planned: row.objectsPlanned,
        released: row.objectsReleased,
        kept: row.objectsKept,
        lockedUntil: row.lockedUntil?.toISOString() ?? null,
      },
    };
  }
}

/** Requests for deletion, the latest first. */
export class DeletionListResponse extends PageResponse {
  readonly items: DeletionRequestResponse[];
}

/** What is left of something that was deleted. */
export class DeletedRecordResponse {
  @ApiProperty({ format: 'uuid' })
  readonly objectId: string;

  readonly objectKind: RecordObjectKind;
  readonly reference: string;
  /** SHA-256 of its subject. */
  readonly subjectSha256: string;

  /** First day of its period, or day on which it was filed. */
  @ApiProperty({ format: 'date' })
  readonly beganOn: string;

  @ApiProperty({ format: 'date-time' })
  readonly deletedAt: string;

  readonly legalBasis: string;
  readonly requestedBy: string;
  readonly confirmedBy: string;

  static from(row: DeletedRecordRow): DeletedRecordResponse {
    return {
      objectId: row.objectId,
      objectKind: row.objectKind,
      reference: row.reference,
      subjectSha256: row.subjectSha256,
      beganOn: row.beganOn,
      deletedAt: row.deletedAt.toISOString(),
      legalBasis: row.legalBasis,
      requestedBy: row.requestedByName,
      confirmedBy: row.confirmedByName,
    };
  }
}
