import { ApiProperty } from '@nestjs/swagger';
import { PageResponse } from '#platform/http';
import type { SeenUndo, StayingFile } from '../../application/undo/conversion-undo.queries.js';
import { type ConversionUndoState, KEPT_BECAUSE, type KeptBecause } from '../../domain/conversion-undo.js';

/** Files that stay for one reason. */
export class KeptFilesResponse {
  @ApiProperty({ enum: KEPT_BECAUSE })
  readonly reason: KeptBecause;
  readonly files: number;
}

/** What taking a run back would do now. */
export class ForeseenUndoResponse {
  readonly goes: number;
  /** Documents that go with them. */
  readonly documents: number;
  readonly stays: number;
  readonly reasons: KeptFilesResponse[];
  /** To be named when confirming: a decision counts for exactly this. */
  readonly fingerprint: string;
}

/** A run that is, or was, to be taken back. */
export class UndoStepResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: ['requested', 'withdrawn', 'refused', 'running', 'stopped', 'done'] })
  readonly state: ConversionUndoState;
  readonly reason: string;
  readonly legalBasis: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly finishedAt: Date | null;
  /** Code of what broke it off; it can go on. */
  readonly failure: string | null;
  /** Files taken back so far, and files left as they are. */
  readonly takenBack: number;
  readonly kept: number;
}

/** The taking back of a run. */
export class ConversionUndoResponse {
  /** The latest one; null where nobody ever asked. */
  readonly undo: UndoStepResponse | null;
  /** Null while files are taken back. */
  readonly foreseen: ForeseenUndoResponse | null;
  readonly mayDecide: boolean;
  readonly mayWithdraw: boolean;

  static from({ undo, foreseen, mayDecide, mayWithdraw }: SeenUndo): ConversionUndoResponse {
    return {
      undo: undo && stepOf(undo),
      foreseen: foreseen && { ...foreseen, reasons: foreseen.reasons.map((one) => ({ ...one })) },
      mayDecide,
      mayWithdraw,
    };
  }
}

function stepOf(undo: NonNullable<SeenUndo['undo']>): UndoStepResponse {
  const {
    id,
    state,
    reason,
    legalBasis,
    requestedAt,
    decidedAt,
    decisionReason,
    finishedAt,
    failure,
    takenBack,
    kept,
  } = undo;
  return {
    id,
    state,
    reason,
    legalBasis,
    requestedBy: undo.requestedByName,
    requestedAt,
    decidedBy: undo.decidedByName,
    decidedAt,
    decisionReason,
    finishedAt,
    failure,
    takenBack,
    kept,
  };
}

/** A file that would stay. */
export class StayingFileResponse {
  readonly row: number;

  /** Null where one may not read it. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  readonly fileId: string | null;
  readonly reference: string | null;

  @ApiProperty({ enum: KEPT_BECAUSE })
  readonly reason: KeptBecause;

  static from({ line, fileId, reference, keptBecause }: StayingFile): StayingFileResponse {
    return { row: line, fileId, reference, reason: keptBecause };
  }
}

/** Files that would stay, in the order of their rows. */
export class StayingFileListResponse extends PageResponse {
  readonly items: StayingFileResponse[];
}
