import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay, PageRequest } from '#platform/http';
import type { DeadlineUnit } from '../../domain/deadline.js';
import type { FollowUpKind, FollowUpRule } from '../../domain/follow-up.entity.js';
import { RecordObjectRequest } from './life-cycle.request.js';

/** Which follow-ups. */
export class ListFollowUpsRequest extends PageRequest {
  /** `mine`: given to me, to those I stand in for, or to my offices; `all`: of every file I may work on. */
  @IsOptional()
  @IsIn(['mine', 'all'])
  scope: 'mine' | 'all' = 'mine';

  @IsOptional()
  @IsIn(['overdue', 'today', 'coming'])
  due?: 'overdue' | 'today' | 'coming';

  @IsOptional()
  @IsIn(['follow-up', 'deadline'])
  kind?: FollowUpKind;
}

/** Whose follow-ups to count. */
export class CountFollowUpsRequest {
  @IsOptional()
  @IsIn(['mine', 'all'])
  scope: 'mine' | 'all' = 'mine';
}

/** A deadline to be reckoned. */
export class ReckonDeadlineRequest {
  /** First day: that of the event, or the one whose beginning matters. */
  @IsDay()
  from: string;

  /** Whether something happened on that day (§ 187 (1) BGB) or it counts itself (§ 187 (2) BGB). */
  @IsIn(['event', 'beginning-of-day'])
  startsWith: 'event' | 'beginning-of-day';

  @IsInt()
  @Min(1)
  @Max(3660)
  amount: number;

  @IsIn(['days', 'weeks', 'months', 'years'])
  unit: DeadlineUnit;
}

/** A follow-up or deadline to be set. */
export class SetFollowUpRequest extends RecordObjectRequest {
  @IsIn(['follow-up', 'deadline'])
  kind: FollowUpKind;

  @IsString()
  @Length(1, 500)
  subject: string;

  /** Day of a follow-up, or named end of a deadline. */
  @ValidateIf((body: SetFollowUpRequest) => body.from === undefined)
  @IsDay()
  on?: string;

  /** First day of a deadline that is reckoned; then `startsWith`, `amount` and `unit` belong to it. */
  @IsOptional()
  @IsDay()
  from?: string;

  @ValidateIf(isReckoned)
  @IsIn(['event', 'beginning-of-day'])
  startsWith?: 'event' | 'beginning-of-day';

  @ValidateIf(isReckoned)
  @IsInt()
  @Min(1)
  @Max(3660)
  amount?: number;

  @ValidateIf(isReckoned)
  @IsIn(['days', 'weeks', 'months', 'years'])
  unit?: DeadlineUnit;

  /** Days before the end from which it is shown as pressing. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(365)
  warnDays?: number;

  /** Person it is given to; the office in charge without one. */
  @IsOptional()
  @IsUUID()
  assigneeId?: string | null;
}

function isReckoned(body: SetFollowUpRequest): boolean {
  return body.from !== undefined;
}

/** How the end is found, as the request says. */
export function ruleOf(body: SetFollowUpRequest): FollowUpRule {
  const { from, startsWith, amount, unit, on } = body;
  if (from !== undefined && startsWith !== undefined && amount !== undefined && unit !== undefined) {
    return { kind: 'computed', from, startsWith, amount, unit };
  }
  return { kind: body.kind === 'deadline' ? 'fixed' : 'wished', on: on ?? '' };
}

/** A follow-up as it was read. */
export class FollowUpStepRequest {
  @IsInt()
  @Min(1)
  version: number;
}

/** A follow-up to be postponed. */
export class PostponeFollowUpRequest extends FollowUpStepRequest {
  @IsDay()
  to: string;

  @IsString()
  @Length(1, 500)
  reason: string;
}

/** A follow-up to be handed over. */
export class HandOverFollowUpRequest extends FollowUpStepRequest {
  /** null: the office in charge. */
  @ValidateIf((body: HandOverFollowUpRequest) => body.assigneeId !== null)
  @IsUUID()
  assigneeId: string | null;
}

/** A follow-up that is settled. */
export class SettleFollowUpRequest extends FollowUpStepRequest {
  /** What came of it. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  outcome: string = '';
}
