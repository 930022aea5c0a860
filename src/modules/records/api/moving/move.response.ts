import { ApiProperty } from '@nestjs/swagger';
import type { OrgUnit } from '#modules/identity';
import { MOVE_EFFECTS, MOVE_OBSTACLES, type FileCircumstances } from '../../domain/moving/move-effects.js';
import type { MoveRow } from '../../application/moving/move.queries.js';
import type { MoveObstacle, PreparedMove } from '../../application/moving/move-request.js';
import { FileUnitResponse } from '../dto/file-unit.response.js';
import { MergedDetailsResponse } from './merged-details.response.js';

/** What of a file decides about everything in it. */
export class FileCircumstancesResponse {
  readonly unit: FileUnitResponse;
  /** Years; null = unlimited. */
  readonly retentionYears: number | null;

  @ApiProperty({ enum: ['A', 'B', 'V'] })
  readonly disposalKind: FileCircumstances['disposalKind'];

  @ApiProperty({ enum: ['003', '002', '005', '001', '004'] })
  readonly confidentiality: FileCircumstances['confidentiality'];

  /** How many walls it lies behind. */
  readonly walls: number;
  /** How many live grants of its own there are. */
  readonly grants: number;

  static from(
    { leadUnitId, walls, ...rest }: FileCircumstances,
    units: ReadonlyMap<string, OrgUnit>,
  ): FileCircumstancesResponse {
    return { ...rest, walls: walls.length, unit: FileUnitResponse.from(leadUnitId, units) };
  }
}

/** A proceeding that goes, with its reference before and after. */
export class GoingProceedingResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

/** A document that goes; its reference stays. */
export class GoingDocumentResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly reference: string;
  readonly subject: string;
}

/** What keeps it from being moved. */
export class MoveObstacleResponse {
  @ApiProperty({ enum: MOVE_OBSTACLES })
  readonly kind: MoveObstacle['kind'];

  readonly count: number;
  /** The first of those the reader may know of. */
  readonly labels: string[];
}

/** Documents are shown by name up to so many. */
const NAMED = 100;

/** What a move would come to. */
export class MovePreviewResponse {
  /** To be given when it is carried out. */
  readonly fingerprint: string;
  readonly sourceReference: string;
  /** Of a new file: the one it would get, if nobody takes it before. */
  readonly targetReference: string;
  readonly proceedings: GoingProceedingResponse[];
  /** The first of those the reader may see. */
  readonly documents: GoingDocumentResponse[];
  readonly documentCount: number;
  /** Proceedings and documents that go along and that the reader may not see. */
  readonly hiddenCount: number;
  /** Whether the reference of the whole file will lead to the other one. */
  readonly isFileRedirected: boolean;
  readonly before: FileCircumstancesResponse;
  readonly after: FileCircumstancesResponse;
  /** Contacts and values of a merged file; null where only content moves. */
  readonly details: MergedDetailsResponse | null;

  @ApiProperty({ enum: MOVE_EFFECTS, isArray: true })
  readonly effects: PreparedMove['effects'][number][];

  readonly obstacles: MoveObstacleResponse[];

  static from(
    { source, target, proceedings, documents, before, after, details, effects, obstacles, fingerprint }: PreparedMove,
    { kind, units }: { readonly kind: string; readonly units: ReadonlyMap<string, OrgUnit> },
  ): MovePreviewResponse {
    const hidden = [...proceedings, ...documents].filter(({ isSeen }) => !isSeen).length;
    return {
      fingerprint,
      sourceReference: source.reference,
      targetReference: target.reference,
      proceedings: proceedings
        .filter(({ isSeen }) => isSeen)
        .map(({ id, proceeding, from, to }) => ({
          id,
          subject: proceeding.subject,
          before: from.reference,
          after: to.reference,
        })),
      documents: documents
        .filter(({ isSeen }) => isSeen)
        .slice(0, NAMED)
        .map(({ id, reference, subject }) => ({ id, reference, subject })),
      documentCount: documents.length,
      hiddenCount: hidden,
      isFileRedirected: kind === 'merge',
      before: FileCircumstancesResponse.from(before, units),
      after: FileCircumstancesResponse.from(after, units),
      details: details && MergedDetailsResponse.from(details),
      effects: [...effects],
      obstacles: obstacles.map((obstacle) => ({ ...obstacle, labels: [...obstacle.labels] })),
    };
  }
}

/** What was done. */
export class MoveOutcomeResponse {
  @ApiProperty({ format: 'uuid' })
  readonly moveId: string;

  /** The file that has it now. */
  @ApiProperty({ format: 'uuid' })
  readonly targetId: string;
}

/** What was moved between a file and another one. */
export class FileMoveResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: ['move', 'merge', 'split'] })
  readonly kind: MoveRow['kind'];

  @ApiProperty({ enum: ['out', 'in'] })
  readonly direction: MoveRow['direction'];

  /** Null where the reader may not know of it, or it is gone. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly otherFileId: string | null;

  readonly otherReference: string | null;
  readonly reason: string;
  readonly movedBy: string;
  readonly movedAt: Date;
  readonly proceedings: number;
  readonly documents: number;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  readonly isUndoable: boolean;

  /** Why it is not undoable; null where it is, or was undone. */
  @ApiProperty({ enum: ['changed-since', 'unprotected', 'file-hidden', 'file-deleted'], nullable: true })
  readonly undoObstacle: MoveRow['undoObstacle'];

  /** Whether it took contacts or values over, which undoing gives back. */
  readonly hasDetails: boolean;
}
