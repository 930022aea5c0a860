import { DomainError } from '#kernel/domain-error';

/** Thrown when a task does not exist, or the actor must not know of it. */
export class TaskNotFound extends DomainError {
  readonly code = 'TASKS.TASK_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(task: string) {
    super('Task not found', { task });
  }
}

/** Thrown when something is to happen with a task that is over; `state` says how it ended. */
export class TaskOver extends DomainError {
  readonly code = 'TASKS.TASK_OVER';
  readonly kind = 'conflict';

  constructor(state: 'completed' | 'withdrawn') {
    super('The task is over', { state });
  }
}

/** Thrown when a task lies with somebody else; `holder` is the id of that person. */
export class TaskHeldByOther extends DomainError {
  readonly code = 'TASKS.HELD_BY_OTHER';
  readonly kind = 'conflict';

  constructor(holder: string) {
    super('Somebody else has the task', { holder });
  }
}

/** Thrown when a task was changed since the actor has read it; `holder` is the id of whoever has it now, empty for nobody. */
export class TaskChangedMeanwhile extends DomainError {
  readonly code = 'TASKS.CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(holder: string | null) {
    super('The task was changed meanwhile', { holder: holder ?? '' });
  }
}

/** Thrown when a task is to be given back that nobody else was asked to do. */
export class TaskNotReturnable extends DomainError {
  readonly code = 'TASKS.NOT_RETURNABLE';
  readonly kind = 'conflict';

  constructor(task: string) {
    super('Nobody else was asked to do the task', { task });
  }
}

/** Thrown when a task is to be given to somebody who has no in-tray or has left. */
export class AssigneeNotPossible extends DomainError {
  readonly code = 'TASKS.ASSIGNEE_NOT_POSSIBLE';
  readonly kind = 'conflict';

  constructor(user: string) {
    super('The person cannot be given tasks', { user });
  }
}

/** Thrown when somebody who does not lead moves a day that stands: a due day is moved by the lead. */
export class DueIsLeads extends DomainError {
  readonly code = 'TASKS.DUE_IS_LEADS';
  readonly kind = 'forbidden';

  constructor(task: string) {
    super('The due day is moved by the lead', { task });
  }
}

/** Thrown when a text is missing or too long; `field` says which. */
export class TaskInputInvalid extends DomainError {
  readonly code = 'TASKS.INPUT_INVALID';
  readonly kind = 'invalid';

  constructor(field: string) {
    super('The input is not possible', { field });
  }
}

/** Thrown when somebody is mentioned who may not see the task; `user` is the id of that person. */
export class MentionNotPossible extends DomainError {
  readonly code = 'TASKS.MENTION_NOT_POSSIBLE';
  readonly kind = 'conflict';

  constructor(user: string) {
    super('The person mentioned may not see the task', { user });
  }
}

/** Thrown when a role of workflows is explained by none or by several of: role of the staff, office, persons. */
export class TaskRoleInvalid extends DomainError {
  readonly code = 'TASKS.ROLE_INVALID';
  readonly kind = 'invalid';

  constructor(field: string) {
    super('The role is not explained', { field });
  }
}
