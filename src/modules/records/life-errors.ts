import { DomainError } from '#kernel/domain-error';

/** Thrown when a step that must be explained comes without a reason. */
export class ReasonMissing extends DomainError {
  readonly code = 'RECORDS.STEP_REASON_MISSING';
  readonly kind = 'invalid';

  constructor() {
    super('The step needs a reason of 1 to 500 characters', { max: 500 });
  }
}

/** Thrown when a file or proceeding is to be closed while something in it is not done. */
export class ClosingObstructed extends DomainError {
  readonly code = 'RECORDS.CLOSING_OBSTRUCTED';
  readonly kind = 'conflict';

  constructor(reference: string, obstacles: Readonly<Record<string, number>>) {
    super('Something is still to be done before closing', { reference, ...obstacles });
  }
}

/** Thrown when something that is not closed is to be reopened. */
export class NotClosed extends DomainError {
  readonly code = 'RECORDS.NOT_CLOSED';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('It is not closed', { reference });
  }
}

/** Thrown when an event is entered for a file whose retention waits for none. */
export class NoEventAwaited extends DomainError {
  readonly code = 'RECORDS.NO_EVENT_AWAITED';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The retention of the file waits for no event', { reference });
  }
}

/** Thrown when the event a retention waits for is said to lie in the future. */
export class EventInFuture extends DomainError {
  readonly code = 'RECORDS.EVENT_IN_FUTURE';
  readonly kind = 'invalid';

  constructor(day: string) {
    super('The event cannot lie in the future', { day });
  }
}

/** Thrown when something is to be added to or done with what was marked invalid. */
export class MarkedInvalid extends DomainError {
  readonly code = 'RECORDS.MARKED_INVALID';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('It is marked invalid', { reference });
  }
}

/** Thrown when the mark is to be taken off what is not marked invalid. */
export class NotMarkedInvalid extends DomainError {
  readonly code = 'RECORDS.NOT_MARKED_INVALID';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('It is not marked invalid', { reference });
  }
}

/** Thrown when a follow-up, deadline or note is about something that is not in the file. */
export class ObjectNotInFile extends DomainError {
  readonly code = 'RECORDS.OBJECT_NOT_IN_FILE';
  readonly kind = 'not-found';

  constructor(object: string) {
    super('The file holds no such object', { object });
  }
}

/** Thrown when a follow-up does not exist or the actor may not see its file. */
export class FollowUpNotFound extends DomainError {
  readonly code = 'RECORDS.FOLLOW_UP_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(followUp: string) {
    super('Follow-up not found', { followUp });
  }
}

/** Thrown when a follow-up that was settled is to be changed. */
export class FollowUpSettled extends DomainError {
  readonly code = 'RECORDS.FOLLOW_UP_SETTLED';
  readonly kind = 'conflict';

  constructor(followUp: string) {
    super('The follow-up is settled', { followUp });
  }
}

/** Thrown when somebody else changed the follow-up since it was read. */
export class FollowUpChangedMeanwhile extends DomainError {
  readonly code = 'RECORDS.FOLLOW_UP_CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(followUp: string) {
    super('The follow-up was changed meanwhile', { followUp });
  }
}

/** Thrown when a follow-up is to come on a day that is over. */
export class FollowUpInPast extends DomainError {
  readonly code = 'RECORDS.FOLLOW_UP_IN_PAST';
  readonly kind = 'invalid';

  constructor(day: string) {
    super('The day is over', { day });
  }
}

/** Thrown when a follow-up has no words or a deadline is longer than can be meant. */
export class FollowUpInvalid extends DomainError {
  readonly code = 'RECORDS.FOLLOW_UP_INVALID';
  readonly kind = 'invalid';

  constructor(field: string) {
    super('The follow-up breaks a rule', { field });
  }
}

/** Thrown when a follow-up is handed to somebody who may not work on the file, or is not cleared for what it is about. */
export class AssigneeNotAllowed extends DomainError {
  readonly code = 'RECORDS.ASSIGNEE_NOT_ALLOWED';
  readonly kind = 'invalid';

  constructor(assignee: string) {
    super('The person may not work on the file', { assignee });
  }
}

/** Thrown when a note is empty or too long. */
export class NoteInvalid extends DomainError {
  readonly code = 'RECORDS.NOTE_INVALID';
  readonly kind = 'invalid';

  constructor() {
    super('A note needs 1 to 10000 characters', { max: 10_000 });
  }
}

/** Thrown when deletion is requested of something for which it is requested already. */
export class DeletionAlreadyRequested extends DomainError {
  readonly code = 'RECORDS.DELETION_ALREADY_REQUESTED';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('Deletion is requested already', { reference });
  }
}

/** Thrown when a request for deletion does not exist or the actor may not see it. */
export class DeletionRequestNotFound extends DomainError {
  readonly code = 'RECORDS.DELETION_REQUEST_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(request: string) {
    super('Request for deletion not found', { request });
  }
}

/** Thrown when a request for deletion was decided before. */
export class DeletionDecided extends DomainError {
  readonly code = 'RECORDS.DELETION_DECIDED';
  readonly kind = 'conflict';

  constructor(request: string, state: string) {
    super('The request is decided', { request, state });
  }
}

/** Thrown when what would be deleted is not what the second person looked at. */
export class DeletionContentChanged extends DomainError {
  readonly code = 'RECORDS.DELETION_CONTENT_CHANGED';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('What would be deleted changed since it was looked at', { reference });
  }
}

/** Thrown when a file is to be deleted while somebody has its paper; who, where the actor may read the file. */
export class DeletionPaperLent extends DomainError {
  readonly code = 'RECORDS.DELETION_PAPER_LENT';
  readonly kind = 'conflict';

  constructor(reference: string, loan?: { readonly borrower: string; readonly since: string }) {
    super('The paper of the file is lent', { reference, ...loan });
  }
}

/** Thrown when whoever asked for a deletion wants to decide on it: that takes a second person. */
export class SecondPersonNeeded extends DomainError {
  readonly code = 'RECORDS.SECOND_PERSON_NEEDED';
  readonly kind = 'forbidden';

  constructor() {
    super('Deletion takes two persons');
  }
}

/** Thrown when only whoever asked for a deletion may do this. */
export class OnlyRequester extends DomainError {
  readonly code = 'RECORDS.ONLY_REQUESTER';
  readonly kind = 'forbidden';

  constructor() {
    super('Only the person who asked may withdraw the request');
  }
}

/** Thrown when something was deleted by two persons: what is left of it is the record of its deletion. */
export class RecordDeleted extends DomainError {
  readonly code = 'RECORDS.DELETED';
  readonly kind = 'not-found';
  readonly httpStatus = 410;

  constructor(reference: string, deletedOn: string, legalBasis: string) {
    super('It was deleted', { reference, deletedOn, legalBasis });
  }
}

/** Thrown when something is to be put right that no older register said of the file, or that would stay the same. */
export class NothingStated extends DomainError {
  readonly code = 'RECORDS.NOTHING_STATED';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('There is nothing of an older register to put right', { reference });
  }
}

/** Thrown when an older register is to have closed a file before it, or a proceeding in it, had begun. */
export class ClosedBeforeBegun extends DomainError {
  readonly code = 'RECORDS.CLOSED_BEFORE_BEGUN';
  readonly kind = 'invalid';

  constructor(closedOn: string, beganOn: string) {
    super('The day of closing lies before the beginning', { closedOn, beganOn });
  }
}

/** Thrown when the day on which an older register closed a file is still to come. */
export class ClosedInFuture extends DomainError {
  readonly code = 'RECORDS.CLOSED_IN_FUTURE';
  readonly kind = 'invalid';

  constructor(closedOn: string) {
    super('The day of closing is still to come', { closedOn });
  }
}
