import type { DomainEvent } from '#kernel/domain-event';

/** Somebody did something with a task that did not end it. */
export type TaskChanged = DomainEvent<
  | 'tasks.task-claimed'
  | 'tasks.task-given-back'
  | 'tasks.task-assigned'
  | 'tasks.task-delegated'
  | 'tasks.task-taken'
  | 'tasks.task-rescheduled'
  | 'tasks.task-commented',
  {
    readonly taskId: string;
    readonly sourceModule: string;
    readonly sourceId: string;
    readonly assigneeId: string | null;
  }
>;

/** What a role of workflows means in this city was said or taken back. */
export type TaskRoleChanged = DomainEvent<'tasks.role-changed', { readonly key: string }>;
