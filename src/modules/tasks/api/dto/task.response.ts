import { ApiProperty } from '@nestjs/swagger';
import type { OrgUnit } from '#modules/identity';
import { PageResponse } from '#platform/http';
import type { BulkTaskResult } from '../../application/bulk-tasks.js';
import type { SeenTask } from '../../application/task.queries.js';
import type { TeamLoadRow } from '../../application/team.queries.js';
import type { TaskStatus, UnresolvedReason } from '../../domain/task.js';
import type { TaskRole } from '../../domain/task-keys.js';
import type { NoticeRow } from '../../persistence/task-notice.repository.js';

/** An office as lists show it. */
export class TaskUnitResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly number: string;
  readonly name: string;
}

/** What the reader may do with a task. */
export class TaskPartResponse {
  /** Do it. */
  readonly mayDo: boolean;
  /** Take it from whoever has it, with a reason. */
  readonly mayTake: boolean;
  /** Give it to somebody. */
  readonly mayHandOut: boolean;
  /** Move the day it is due by. */
  readonly leads: boolean;
  /** Name of whom the reader would act for. */
  readonly actsFor: string | null;
}

/** A task (Aufgabe). */
export class TaskResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly version: number;
  readonly status: TaskStatus;
  readonly title: string;
  readonly subject: string;
  /** Module it comes from. */
  readonly sourceModule: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly fileId: string | null;

  readonly fileLabel: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly documentId: string | null;

  @ApiProperty({ type: TaskUnitResponse, nullable: true })
  readonly unit: TaskUnitResponse | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly assigneeId: string | null;

  readonly assigneeName: string | null;
  /** Why nobody could be found for it. */
  readonly unresolved: UnresolvedReason | null;
  readonly priority: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: Date | null;

  readonly isOverdue: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly followUpAt: Date | null;

  @ApiProperty({ format: 'date-time' })
  readonly openedAt: Date;

  readonly openedBy: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly endedAt: Date | null;

  readonly completedBy: string | null;
  /** In whose place. */
  readonly completedFor: string | null;
  readonly part: TaskPartResponse;

  static from(task: SeenTask, units: ReadonlyMap<string, OrgUnit>, now: Date): TaskResponse {
    const { id, version, status, title, subject, sourceModule, fileId, fileLabel, documentId } = task;
    const { assigneeId, assigneeName, unresolved, priority, dueAt, followUpAt, openedAt, endedAt, part } = task;
    const unit = task.unitId === null ? undefined : units.get(task.unitId);
    return {
      ...{ id, version, status, title, subject, sourceModule, fileId, fileLabel, documentId },
      ...{ assigneeId, assigneeName, unresolved, priority, dueAt, followUpAt, openedAt, endedAt },
      unit: unit ? { id: unit.id, number: unit.number, name: unit.name } : null,
      isOverdue: status === 'open' && dueAt !== null && dueAt < now,
      openedBy: task.openedByName,
      completedBy: task.completedByName,
      completedFor: task.completedForName,
      part: { ...part, actsFor: part.actsFor?.name ?? null },
    };
  }
}

/** A page of tasks. */
export class TaskListResponse extends PageResponse {
  readonly items: TaskResponse[];
}

/** How many there are. */
export class TaskCountsResponse {
  /** On the reader's desk, or on that of whom he stands in for. */
  readonly mine: number;
  /** Nobody has them and the reader is asked. */
  readonly offered: number;
  readonly overdue: number;
  /** Notices that are unread. */
  readonly notices: number;
}

/** Somebody to choose. */
export class TaskPersonResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly name: string;
}

/** A notice. */
export class TaskNoticeResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ format: 'uuid' })
  readonly taskId: string;

  readonly title: string;
  readonly kind: NoticeRow['kind'];

  @ApiProperty({ format: 'date-time' })
  readonly at: Date;

  readonly byName: string;
}

/** How much somebody has to do. */
export class TeamLoadResponse {
  @ApiProperty({ format: 'uuid' })
  readonly userId: string;

  readonly name: string;

  @ApiProperty({ type: TaskUnitResponse, nullable: true })
  readonly unit: TaskUnitResponse | null;

  readonly open: number;
  readonly overdue: number;
  readonly resting: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly oldestAt: Date | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly absentUntil: string | null;

  readonly deputyName: string | null;

  static from({ unitId, ...row }: TeamLoadRow, units: ReadonlyMap<string, OrgUnit>): TeamLoadResponse {
    const unit = units.get(unitId);
    return { ...row, unit: unit ? { id: unit.id, number: unit.number, name: unit.name } : null };
  }
}

/** What became of one of several tasks. */
export class BulkTaskResultResponse implements BulkTaskResult {
  @ApiProperty({ format: 'uuid' })
  readonly taskId: string;

  /** Code of the refusal; null where it was done. */
  readonly code: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly details: BulkTaskResult['details'];
}

/** What a role of workflows means here. */
export class TaskRoleResponse {
  readonly key: string;
  readonly name: string;
  readonly staffRole: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly unitId: string | null;

  readonly userIds: string[];

  static from({ key, name, staffRole, unitId, userIds }: TaskRole): TaskRoleResponse {
    return { key, name, staffRole, unitId, userIds: [...userIds] };
  }
}
