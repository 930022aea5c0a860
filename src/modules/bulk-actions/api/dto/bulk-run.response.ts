import { ApiProperty } from '@nestjs/swagger';
import { PageResponse } from '#platform/http';
import type { BulkEffect, BulkItemRow, BulkReason, BulkRunSummary } from '../../application/bulk-run.queries.js';
import { BULK_ACTS, type BulkAct } from '../../domain/bulk-act.js';

const RUN_STATES = ['checking', 'ready', 'running', 'stopped', 'cancelled', 'done'] as const;
const ITEM_STATES = ['unchecked', 'possible', 'refused', 'working', 'done', 'failed'] as const;

/** Files of a run by what became of them. */
export class BulkCountsResponse {
  readonly unchecked: number;
  /** By the rehearsal it can be done. */
  readonly possible: number;
  /** By the rehearsal it cannot be done; these are left out. */
  readonly refused: number;
  readonly working: number;
  readonly done: number;
  readonly failed: number;
}

/** How much goes out. */
export class BulkVolumeResponse {
  readonly documents: number;
  /** Of all stored files; the archive is about as large. */
  readonly bytes: number;
}

/** A run of one act over many files. */
export class BulkRunResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: BULK_ACTS })
  readonly act: BulkAct;

  /** What was said for all files. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly settings: Readonly<Record<string, unknown>>;

  @ApiProperty({ enum: RUN_STATES })
  readonly state: BulkRunSummary['state'];

  @ApiProperty({ type: 'string', enum: ['account', 'fault'], nullable: true })
  readonly stopReason: BulkRunSummary['stopReason'];

  @ApiProperty({ enum: ['selection', 'repeat', 'undo'] })
  readonly origin: BulkRunSummary['origin'];

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  readonly ofRunId: string | null;
  readonly undoReason: string | null;
  readonly begunAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly counts: BulkCountsResponse;

  /** How much goes out of the files that can be done with; null where nothing does. */
  @ApiProperty({ type: BulkVolumeResponse, nullable: true })
  readonly volume: BulkVolumeResponse | null;
  /** Whether it can be taken back where nothing has happened to a file since. */
  readonly mayBeUndone: boolean;

  @ApiProperty({ enum: ['start', 'cancel', 'undo', 'repeat'], isArray: true })
  readonly steps: BulkRunSummary['steps'];

  static from(run: BulkRunSummary): BulkRunResponse {
    const { act: _act, ...settings } = run.settings;
    return { ...run, settings };
  }
}

/** Why files cannot be done with, or were not. */
export class BulkReasonResponse {
  @ApiProperty({ enum: ITEM_STATES })
  readonly state: BulkReason['state'];
  readonly code: string;
  readonly files: number;
}

/** What the act means for files beside what was said. */
export class BulkEffectResponse implements BulkEffect {
  /** Code of the effect. */
  readonly effect: string;
  readonly files: number;
}

/** A file as a run names it. */
export class BulkFileResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
}

/** A file of a run with what became of it. */
export class BulkItemResponse {
  readonly position: number;

  @ApiProperty({ enum: ITEM_STATES })
  readonly state: BulkItemRow['state'];
  readonly code: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  readonly details: Readonly<Record<string, unknown>> | null;

  /** null where the user does not see the file any more. */
  @ApiProperty({ type: BulkFileResponse, nullable: true })
  readonly file: BulkFileResponse | null;
}

/** Files of a run in their order. */
export class BulkItemListResponse extends PageResponse {
  readonly items: BulkItemResponse[];
}
