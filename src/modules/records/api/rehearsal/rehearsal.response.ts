import { ApiProperty } from '@nestjs/swagger';
import type { OrgUnit } from '#modules/identity';
import { PageResponse } from '#platform/http';
import type {
  OfficeBalance,
  ReasonNeeded,
  RehearsalRow,
  RehearsedFileRow,
} from '../../application/rehearsal/rehearsal.queries.js';
import type { UnitFlow } from '../../application/rehearsal/unit-flow.js';
import { type Finding, FINDINGS } from '../../domain/rehearsal/file-outcome.js';
import { FileUnitResponse } from '../dto/file-unit.response.js';

/** How often something was found. */
export class FindingCountResponse {
  @ApiProperty({ enum: FINDINGS })
  readonly finding: Finding;

  readonly files: number;
}

/** Numbers of a report. */
export class RehearsalCountsResponse {
  readonly files: number;
  readonly openFiles: number;
  /** References that get a redirect: of files and of proceedings. */
  readonly redirects: number;
  readonly findings: FindingCountResponse[];
  /** Files whose finding still needs a decision or a reason. */
  readonly obstacles: number;
}

/** A signature under a report. */
export class RehearsalApprovalResponse {
  @ApiProperty({ enum: ['records-management', 'archive'] })
  readonly side: 'records-management' | 'archive';

  @ApiProperty({ format: 'uuid' })
  readonly userId: string;

  readonly userName: string;

  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  readonly reportHash: string;
}

/** Somebody asked for the application or its undoing. */
export class RehearsalStepResponse {
  @ApiProperty({ enum: ['apply', 'undo'] })
  readonly kind: 'apply' | 'undo';

  readonly userName: string;

  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  readonly reason: string;
  /** Files and proceedings that could not go back, for they were deleted since. */
  readonly leftOut: number;
}

/** Why the last step was refused. */
export class RehearsalProblemResponse {
  readonly code: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly details: object;
}

/** A version tried out on the stock. */
export class RehearsalResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ format: 'uuid' })
  readonly planId: string;

  readonly planName: string;
  readonly planVersion: string;
  /** State of the version; `discarded` where it was thrown away. */
  @ApiProperty({ enum: ['draft', 'released', 'in-force', 'superseded', 'discarded'] })
  readonly planState: string;

  @ApiProperty({ enum: ['running', 'failed', 'ready', 'applying', 'applied', 'undoing', 'undone', 'discarded'] })
  readonly state: RehearsalRow['state'];

  @ApiProperty({ enum: ['none', 'open', 'all'] })
  readonly references: RehearsalRow['options']['references'];

  @ApiProperty({ enum: ['follow', 'keep'] })
  readonly leadUnits: RehearsalRow['options']['leadUnits'];

  /** SHA-256 of plan, decisions, stock and outcome: what is signed. */
  readonly reportHash: string | null;

  @ApiProperty({ type: RehearsalCountsResponse, nullable: true })
  readonly counts: RehearsalCountsResponse | null;

  readonly approvals: RehearsalApprovalResponse[];
  readonly steps: RehearsalStepResponse[];

  @ApiProperty({ type: RehearsalProblemResponse, nullable: true })
  readonly problem: RehearsalProblemResponse | null;

  readonly ranAt: Date | null;

  readonly createdAt: Date;

  readonly revision: number;
  /** Files worked out so far. */
  readonly progressDone: number;
  /** Files in all; 0 as long as that is not known. */
  readonly progressTotal: number;

  static from(row: RehearsalRow): RehearsalResponse {
    const { filingPlanId, options, counts, progressDone, progressTotal, approvals, steps, ...rest } = row;
    return {
      ...rest,
      planId: filingPlanId,
      references: options.references,
      leadUnits: options.leadUnits,
      approvals: [...approvals],
      steps: steps.map(({ kind, userName, at, reason, leftOut = 0 }) => ({ kind, userName, at, reason, leftOut })),
      counts: counts && {
        files: counts.files,
        openFiles: counts.openFiles,
        redirects: counts.redirects,
        obstacles: counts.obstacles,
        findings: FINDINGS.map((finding) => ({ finding, files: counts.findings[finding] ?? 0 })),
      },
      progressDone: progressDone ?? 0,
      progressTotal: progressTotal ?? 0,
    };
  }
}

/** A unit of a plan in short. */
export class RehearsedUnitResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly mark: string;
  readonly title: string;
}

/** Files that go from one unit to another. */
export class UnitFlowResponse {
  readonly from: RehearsedUnitResponse;

  @ApiProperty({ type: RehearsedUnitResponse, nullable: true })
  readonly to: RehearsedUnitResponse | null;

  readonly files: number;
  readonly openFiles: number;
  readonly redirects: number;

  /** Why lineage decides nothing. */
  @ApiProperty({ enum: ['removed', 'carries-no-files'], nullable: true })
  readonly cause: UnitFlow['cause'];

  /** Whether somebody decided for the whole unit. */
  readonly isDecided: boolean;

  /** How many of the files were decided for one by one. */
  readonly singleFiles: number;
  readonly suggestions: RehearsedUnitResponse[];

  static from(flow: UnitFlow): UnitFlowResponse {
    return { ...flow, suggestions: [...flow.suggestions] };
  }
}

/** How many files an office loses and gains. */
export class OfficeBalanceResponse {
  readonly unit: FileUnitResponse;
  readonly gives: number;
  readonly gets: number;

  static from({ unitId, gives, gets }: OfficeBalance, units: ReadonlyMap<string, OrgUnit>): OfficeBalanceResponse {
    return { unit: FileUnitResponse.from(unitId, units), gives, gets };
  }
}

/** Files of a unit of the new version whose period needs a reason. */
export class ReasonNeededResponse {
  @ApiProperty({ enum: ['over-thirty', 'shortened-running'] })
  readonly kind: ReasonNeeded['kind'];

  readonly unit: RehearsedUnitResponse;
  readonly files: number;
  readonly reason: string | null;
}

/** What becomes of one file. */
export class RehearsedFileResponse {
  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;

  /** Null where the reader of the report may not read the file. */
  readonly subject: string | null;
  readonly fromReference: string | null;
  readonly toReference: string | null;
  readonly isOpen: boolean;
  readonly fromMark: string;
  /** Null where it is undecided. */
  readonly toMark: string | null;
  readonly fromUnit: FileUnitResponse;
  readonly toUnit: FileUnitResponse;
  /** Years; null = unlimited. */
  readonly fromYears: number | null;
  readonly toYears: number | null;

  @ApiProperty({ enum: ['A', 'B', 'V'] })
  readonly fromDisposal: RehearsedFileRow['fromDisposal'];

  @ApiProperty({ enum: ['A', 'B', 'V'] })
  readonly toDisposal: RehearsedFileRow['toDisposal'];

  /** Whether somebody decided for this file by itself where it goes. */
  readonly isDecided: boolean;

  @ApiProperty({ enum: FINDINGS, isArray: true })
  readonly findings: Finding[];

  static from(row: RehearsedFileRow, units: ReadonlyMap<string, OrgUnit>): RehearsedFileResponse {
    const { fromLeadId, toLeadId, findings, ...rest } = row;
    return {
      ...rest,
      findings: [...findings],
      fromUnit: FileUnitResponse.from(fromLeadId, units),
      toUnit: FileUnitResponse.from(toLeadId, units),
    };
  }
}

/** Files of a report in pages. */
export class RehearsedFilePageResponse extends PageResponse {
  readonly items: RehearsedFileResponse[];
}

/** What differs between a report and plan and stock as they are now, counted. */
export class RehearsalDifferencesResponse {
  /** Files opened since. */
  readonly added: number;
  /** Files that are gone. */
  readonly gone: number;
  /** Files re-marked, closed, reopened or with another retention since. */
  readonly changed: number;
  /** Proceedings opened or changed since in files that get new references. */
  readonly proceedings: number;
  /** Foreseen references that were given to something else since. */
  readonly taken: number;
  /** Above 0 when the version, the plan in force, or offices changed. */
  readonly plan: number;
}

/** What undoing would lose now; what was deleted since stays deleted and is no obstacle. */
export class UndoObstacleResponse {
  @ApiProperty({ enum: ['opened-since', 'changed-since', 'proceeding-changed-since', 'deleted-since'] })
  readonly kind: string;

  readonly count: number;
  /** The first of those the reader may read. */
  readonly references: string[];
}
