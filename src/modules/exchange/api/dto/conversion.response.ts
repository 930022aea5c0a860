import { ApiProperty } from '@nestjs/swagger';
import { PageResponse } from '#platform/http';
import type { ConversionItem, ConversionSummary } from '../../application/conversion/conversion.queries.js';
import { KEPT_BECAUSE } from '../../domain/conversion-undo.js';
import type { ManifestFault } from '../../domain/manifest-fault.js';

/** Files of a manifest by what became of them. */
export class ConversionCounts {
  readonly waiting: number;
  readonly done: number;
  readonly refused: number;
  readonly skipped: number;
  readonly takenBack: number;
}

/** How far a step has come. */
export class ConversionProgress {
  readonly done: number;
  readonly total: number;
}

/** Documents of a conversion. */
export class ConversionDocuments {
  readonly named: number;
  readonly stored: number;
}

/** A conversion of old stock. */
export class ConversionResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;
  readonly manifestName: string;

  @ApiProperty({ enum: ['collecting', 'checking', 'checked', 'running', 'stopped', 'done', 'undoing', 'undone'] })
  readonly state: ConversionSummary['state'];
  readonly begunAt: Date;
  readonly begunBy: string;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** Code of what broke the last check or run off; it can be begun again. */
  readonly failure: string | null;
  /** Documents looked at while it is checked. */
  readonly progress: ConversionProgress;
  readonly errors: number;
  readonly notes: number;
  readonly files: ConversionCounts;
  /** Documents the manifest names that lie in the folder, and those whose bytes are stored. */
  readonly documents: ConversionDocuments;

  static from(row: ConversionSummary): ConversionResponse {
    const {
      begunByName,
      progressDone,
      progressTotal,
      waiting,
      done,
      refused,
      skipped,
      takenBack,
      named,
      stored,
      ...conversion
    } = row;
    return {
      ...conversion,
      begunBy: begunByName,
      progress: { done: progressDone, total: progressTotal },
      files: { waiting, done, refused, skipped, takenBack },
      documents: { named, stored },
    };
  }
}

/** Files whose bytes are still to be sent. */
export class MissingFilesResponse {
  readonly missing: string[];
}

/** A stored file. */
export class StagedFileResponse {
  readonly sha256: string;
}

/** One thing that is wrong with a manifest or a file it names. */
export class ConversionFaultResponse {
  readonly code: string;

  @ApiProperty({ enum: ['error', 'note'] })
  readonly severity: ManifestFault['severity'];
  /** Line of the manifest, from 1; null where it concerns the whole manifest or a file nobody names. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly detail: string | null;
}

/** Faults in the order of their rows. */
export class ConversionFaultListResponse extends PageResponse {
  readonly items: ConversionFaultResponse[];
}

/** Where a document lies in the folder. */
export class ConversionPathResponse {
  readonly row: number;
  /** From the folder on, in whole. */
  readonly path: string;
}

/** A file of the manifest with what became of it. */
export class ConversionItemResponse {
  readonly row: number;
  /** Rows of everything in it. */
  readonly rows: number[];

  @ApiProperty({ enum: ['waiting', 'done', 'refused', 'skipped', 'taken-back'] })
  readonly state: ConversionItem['state'];
  readonly subject: string | null;
  readonly oldReference: string | null;
  readonly reference: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  readonly fileId: string | null;
  /** It or something in it was deleted later: nothing but rows and references is kept of it here. */
  readonly isDeleted: boolean;
  readonly documents: number;
  readonly paths: ConversionPathResponse[];
  /** Documents that brought no text with them: they are found by their metadata only. */
  readonly withoutText: number;
  /** Why it was refused while the conversion ran. */
  readonly code: string | null;

  /** Why it stayed when its run was taken back. */
  @ApiProperty({ enum: KEPT_BECAUSE, nullable: true })
  readonly keptBecause: ConversionItem['keptBecause'];
  /** Codes of the faults at its rows. */
  readonly faults: string[];

  static from({ line, lines, faults, paths, ...item }: ConversionItem): ConversionItemResponse {
    return { ...item, row: line, rows: [...lines], faults: [...faults], paths: [...paths] };
  }
}

/** Files of the manifest in the order of their rows. */
export class ConversionReportResponse extends PageResponse {
  readonly items: ConversionItemResponse[];
}
