import { ApiProperty } from '@nestjs/swagger';
import type { OrgUnit } from '#modules/identity';
import { REMARK_OBSTACLES, type RemarkObstacle } from '../../application/latest-remark.js';
import { REMARK_EFFECTS, type RemarkEffect, type RemarkPreview } from '../../application/preview-remark.js';
import type { RemarkedValues } from '../../application/remarking.js';
import type { FoundReferenceRow } from '../../application/reference.queries.js';
import { FileUnitResponse } from './file-unit.response.js';
import { RecordFileSummaryResponse } from './record-file.response.js';

/** What re-marking changes about a file, before or after. */
export class RemarkedValuesResponse {
  readonly reference: string;
  readonly unit: FileUnitResponse;

  @ApiProperty({ format: 'uuid' })
  readonly planUnitId: string;

  /** Years; null = unlimited. */
  readonly retentionYears: number | null;
  /** A archive, B appraise, V destroy. */
  readonly disposalKind: RemarkedValues['disposalKind'];

  static from({ leadUnitId, ...values }: RemarkedValues, units: ReadonlyMap<string, OrgUnit>): RemarkedValuesResponse {
    return { ...values, unit: FileUnitResponse.from(leadUnitId, units) };
  }
}

/** A reference and the one that takes its place. */
export class ReplacedReferenceResponse {
  readonly before: string;
  readonly after: string;
}

/** What re-marking a file would change. */
export class RemarkPreviewResponse {
  readonly before: RemarkedValuesResponse;
  readonly after: RemarkedValuesResponse;
  readonly proceedings: ReplacedReferenceResponse[];
  /** Documents, which keep their references. */
  readonly documents: number;
  /** What else it means, each by its code. */
  @ApiProperty({ enum: REMARK_EFFECTS, isArray: true })
  readonly effects: readonly RemarkEffect[];

  static from(preview: RemarkPreview, units: ReadonlyMap<string, OrgUnit>): RemarkPreviewResponse {
    return {
      before: RemarkedValuesResponse.from(preview.before, units),
      after: RemarkedValuesResponse.from(preview.after, units),
      proceedings: preview.replaced
        .filter(({ objectKind }) => objectKind === 'proceeding')
        .map(({ reference, replacedBy }) => ({ before: reference, after: replacedBy })),
      documents: preview.documents,
      effects: preview.effects,
    };
  }
}

/** What a reference leads to. */
export class FoundReferenceResponse {
  /** The reference as it was given. */
  readonly reference: string;

  @ApiProperty({ enum: ['file', 'proceeding', 'document'] })
  readonly objectKind: FoundReferenceRow['objectKind'];

  /** File, proceeding or document that has or had the reference. */
  @ApiProperty({ format: 'uuid' })
  readonly objectId: string;

  /** The reference that took its place; null where it is in use. */
  readonly replacedBy: string | null;

  readonly file: RecordFileSummaryResponse;

  static from(row: FoundReferenceRow, units: ReadonlyMap<string, OrgUnit>): FoundReferenceResponse {
    const { givenReference, objectKind, objectId, replacedBy } = row;
    return {
      reference: givenReference,
      objectKind,
      objectId,
      replacedBy,
      file: RecordFileSummaryResponse.from(row, units),
    };
  }
}

/** A re-marking of a file. */
export class RemarkResponse {
  @ApiProperty({ format: 'uuid' })
  readonly remarkId: string;

  /** The reference the file had before. */
  readonly reference: string;

  /** Why it cannot be taken back; null where it can. */
  @ApiProperty({ enum: [...REMARK_OBSTACLES], nullable: true })
  readonly obstacle: RemarkObstacle | null;
}

/** The latest re-marking of a file. */
export class LatestRemarkResponse {
  /** Null where there is none, or it was taken back. */
  @ApiProperty({ type: RemarkResponse, nullable: true })
  readonly latest: RemarkResponse | null;
}
