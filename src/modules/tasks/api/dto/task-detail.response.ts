import { ApiProperty } from '@nestjs/swagger';
import type { OrgUnit } from '#modules/identity';
import type { TaskDetail } from '../../application/task-detail.queries.js';
import { TaskPersonResponse, TaskResponse } from './task.response.js';

/** One line of a task's history. */
export class TaskEventResponse {
  @ApiProperty({ format: 'date-time' })
  readonly at: Date;

  /** Such as `opened`, `claimed`, `delegated`, `completed`. */
  readonly kind: string;
  readonly actor: string;
  /** In whose place (i. V.). */
  readonly actsFor: string | null;
  /** Who has it since. */
  readonly assignee: string | null;
  readonly remark: string | null;
}

/** A comment to a task. */
export class TaskCommentResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ format: 'date-time' })
  readonly at: Date;

  readonly author: string;
  readonly actsFor: string | null;
  readonly text: string;
  readonly mentions: TaskPersonResponse[];
}

/** A form as it was left. */
export class TaskDraftResponse {
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly values: Readonly<Record<string, unknown>>;

  @ApiProperty({ format: 'date-time' })
  readonly updatedAt: Date;
}

/** A task with its form, history and comments. */
export class TaskDetailResponse {
  readonly task: TaskResponse;

  /** JSON Schema of the form; null where there is none. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  readonly form: Readonly<Record<string, unknown>> | null;

  /** What is known so far, and what the form begins with. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly values: Readonly<Record<string, unknown>>;

  readonly instructions: string | null;
  /** Page where it is done, where that is not here. */
  readonly page: string | null;

  @ApiProperty({ type: TaskDraftResponse, nullable: true })
  readonly draft: TaskDraftResponse | null;

  readonly events: TaskEventResponse[];
  readonly comments: TaskCommentResponse[];

  static from(detail: TaskDetail, units: ReadonlyMap<string, OrgUnit>, now: Date): TaskDetailResponse {
    const { description, names } = detail;
    const nameOf = (id: unknown): string | null => (typeof id === 'string' ? (names.get(id) ?? null) : null);
    return {
      task: TaskResponse.from(detail.task, units, now),
      form: description?.form ?? null,
      values: description?.values ?? {},
      instructions: description?.instructions ?? null,
      page: description?.page ?? null,
      draft: detail.draft,
      events: detail.events.map(({ at, kind, actorName, forName, details }) => ({
        ...{ at, kind, actor: actorName, actsFor: forName, assignee: nameOf(details['assigneeId']) },
        remark: typeof details['remark'] === 'string' ? details['remark'] : null,
      })),
      comments: detail.comments.map(({ id, at, authorName, forName, text, mentions }) => ({
        ...{ id, at, author: authorName, actsFor: forName, text },
        mentions: mentions.map((user) => ({ id: user, name: nameOf(user) ?? '' })),
      })),
    };
  }
}
