import { DomainError } from '#kernel/domain-error';

/** Thrown when there is no such rehearsal. */
export class RehearsalNotFound extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(rehearsal: string) {
    super('Rehearsal not found', { rehearsal });
  }
}

/** Thrown when a rehearsal was changed by somebody else, or worked out again, since it was read. */
export class RehearsalChangedMeanwhile extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(rehearsal: string) {
    super('The rehearsal was changed meanwhile', { rehearsal });
  }
}

/** Thrown when a step is asked for that the state of the rehearsal does not allow. */
export class RehearsalStateRefuses extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_STATE_REFUSES';
  readonly kind = 'conflict';

  constructor(rehearsal: string, state: string) {
    super(`A rehearsal in state ${state} does not allow this`, { rehearsal, state });
  }
}

/** Thrown when a report is to be signed with questions open, or applied with signatures missing. */
export class RehearsalNotReady extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_NOT_READY';
  readonly kind = 'conflict';

  constructor(rehearsal: string, open: number) {
    super('Decisions, reasons or signatures are missing', { rehearsal, open });
  }
}

/** Thrown when a side signs a second time. */
export class RehearsalApproved extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_APPROVED_ALREADY';
  readonly kind = 'conflict';

  constructor(side: string) {
    super('This side has signed already', { side });
  }
}

/** Thrown when one person signs for both sides. */
export class RehearsalSecondPersonRequired extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_SECOND_PERSON_REQUIRED';
  readonly kind = 'conflict';

  constructor(rehearsal: string) {
    super('The other side must sign by another person', { rehearsal });
  }
}

/** Thrown when stock or plan are others than those of the report; the details count what differs. */
export class RehearsalStale extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_STALE';
  readonly kind = 'conflict';

  constructor(rehearsal: string, differences: Readonly<Record<string, number>>) {
    super('Stock or plan were changed since the rehearsal', { rehearsal, ...differences });
  }
}

/** Thrown when undoing would lose what was done since; the details count it and name nothing, for many read them. */
export class RehearsalUndoWouldLose extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_UNDO_WOULD_LOSE';
  readonly kind = 'conflict';

  constructor(rehearsal: string, obstacles: Readonly<Record<string, number>>) {
    super('Undoing would lose what was done since', { rehearsal, ...obstacles });
  }
}

/** Thrown when a version is neither draft nor released nor in force. */
export class RehearsalPlanSuperseded extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_PLAN_SUPERSEDED';
  readonly kind = 'conflict';

  constructor(plan: string) {
    super('A superseded plan is not rehearsed', { plan });
  }
}

/** Thrown when a draft is to be applied: it must be released before. */
export class RehearsalPlanNotReleased extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_PLAN_NOT_RELEASED';
  readonly kind = 'conflict';

  constructor(plan: string) {
    super('The version must be released before it is applied', { plan });
  }
}

/** Thrown when something is decided of a file or unit that is not in the report. */
export class RehearsalSubjectUnknown extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_SUBJECT_UNKNOWN';
  readonly kind = 'invalid';

  constructor(kind: string, subject: string) {
    super(`The report says nothing of this ${kind}`, { kind, subject });
  }
}

/** Thrown when a decision names a unit that is not in the version, or carries no files. */
export class RehearsalDecisionInvalid extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_DECISION_INVALID';
  readonly kind = 'invalid';

  constructor(subject: string) {
    super('The decision names a unit files cannot be put under, or gives no reason', { subject });
  }
}

/** Thrown when others keep files busy for so long that the whole stock cannot be held; tried again by itself. */
export class StockBusy extends DomainError {
  readonly code = 'RECORDS.STOCK_BUSY';
  readonly kind = 'unavailable';

  constructor() {
    super('The stock is busy');
  }
}

/** Thrown when a version is to be taken back that is not in force any more. */
export class RehearsalPlanNotInForce extends DomainError {
  readonly code = 'RECORDS.REHEARSAL_PLAN_NOT_IN_FORCE';
  readonly kind = 'conflict';

  constructor(plan: string) {
    super('Another version came into force since', { plan });
  }
}
