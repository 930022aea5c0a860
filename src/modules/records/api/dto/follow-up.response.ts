import { ApiProperty } from '@nestjs/swagger';
import type { RestDay } from '#kernel/working-days';
import type { OrgUnit } from '#modules/identity';
import { PageResponse } from '#platform/http';
import type { FollowUpRow } from '../../application/follow-ups/follow-up.queries.js';
import { type ComputedDeadline, computeDeadline, type DeadlineUnit } from '../../domain/deadline.js';
import {
  type FollowUpKind,
  type FollowUpRule,
  type FollowUpUrgency,
  urgencyOf,
} from '../../domain/follow-up.entity.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { FileUnitResponse } from './file-unit.response.js';

/** One step of reckoning a deadline. */
export class DeadlineStepResponse {
  /** § 187 (1), § 187 (2): the first day that counts; § 188: the last day; § 193: moved to the next working day. */
  readonly norm: ComputedDeadline['steps'][number]['norm'];

  @ApiProperty({ format: 'date' })
  readonly day: string;

  /** Why the last day was moved; of § 193 only. */
  readonly because: RestDay | null;
}

/** When a deadline ends, and how that was found. */
export class ReckonedDeadlineResponse {
  @ApiProperty({ format: 'date' })
  readonly endsOn: string;

  readonly steps: DeadlineStepResponse[];

  static from({ endsOn, steps }: ComputedDeadline): ReckonedDeadlineResponse {
    return {
      endsOn,
      steps: steps.map((step) => ({
        norm: step.norm,
        day: step.day,
        because: 'because' in step ? step.because : null,
      })),
    };
  }
}

/** How the day of a follow-up was found. */
export class FollowUpRuleResponse {
  /** wished: a follow-up, moved to a working day; fixed: a day that was named; computed: by law. */
  readonly kind: FollowUpRule['kind'];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly on: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly from: string | null;

  readonly startsWith: 'event' | 'beginning-of-day' | null;
  readonly amount: number | null;
  readonly unit: DeadlineUnit | null;
  readonly steps: DeadlineStepResponse[];

  static from(rule: FollowUpRule): FollowUpRuleResponse {
    const none = { on: null, from: null, startsWith: null, amount: null, unit: null, steps: [] };
    if (rule.kind !== 'computed') return { ...none, kind: rule.kind, on: rule.on };
    const { from, startsWith, amount, unit } = rule;
    const { steps } = ReckonedDeadlineResponse.from(computeDeadline(rule));
    return { ...none, kind: 'computed', from, startsWith, amount, unit, steps };
  }
}

/** A follow-up (Wiedervorlage) or deadline (Frist). */
export class FollowUpResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly kind: FollowUpKind;
  readonly subject: string;
  readonly rule: FollowUpRuleResponse;

  @ApiProperty({ format: 'date' })
  readonly dueOn: string;

  readonly warnDays: number;
  readonly state: 'open' | 'done';
  /** How pressing it is today; null once it is settled. */
  readonly urgency: FollowUpUrgency | null;

  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;

  readonly fileReference: string;
  readonly fileSubject: string;
  readonly unit: FileUnitResponse;
  readonly objectKind: RecordObjectKind;

  @ApiProperty({ format: 'uuid' })
  readonly objectId: string;

  readonly objectLabel: string;

  /** Person it is given to; null: the office in charge. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly assigneeId: string | null;

  readonly assignee: string | null;
  readonly outcome: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt: string;

  readonly createdBy: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly settledAt: string | null;

  readonly settledBy: string | null;
  readonly version: number;

  static from(row: FollowUpRow, units: ReadonlyMap<string, OrgUnit>, today: string): FollowUpResponse {
    return {
      id: row.id,
      kind: row.kind,
      subject: row.subject,
      rule: FollowUpRuleResponse.from(row.rule),
      dueOn: row.dueOn,
      warnDays: row.warnDays,
      state: row.state,
      urgency: row.state === 'open' ? urgencyOf(row.dueOn, row.warnDays, today) : null,
      fileId: row.fileId,
      fileReference: row.fileReference,
      fileSubject: row.fileSubject,
      unit: FileUnitResponse.from(row.leadUnitId, units),
      objectKind: row.objectKind,
      objectId: row.objectId,
      objectLabel: row.objectLabel,
      assigneeId: row.assigneeId,
      assignee: row.assigneeName,
      outcome: row.outcome,
      createdAt: row.createdAt.toISOString(),
      createdBy: row.createdByName,
      settledAt: row.settledAt?.toISOString() ?? null,
      settledBy: row.settledByName,
      version: row.version,
    };
  }
}

/** Follow-ups, the earliest first. */
export class FollowUpListResponse extends PageResponse {
  readonly items: FollowUpResponse[];
}

/** How many open follow-ups there are. */
export class FollowUpCountsResponse {
  readonly overdue: number;
  readonly today: number;
  readonly coming: number;
}
