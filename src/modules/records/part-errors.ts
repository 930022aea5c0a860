import { DomainError } from '#kernel/domain-error';

/** Thrown when the other end of a reference does not exist or the actor may not see it: both look the same. */
export class CrossReferenceEndNotFound extends DomainError {
  readonly code = 'RECORDS.CROSS_REFERENCE_END_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(end: string) {
    super('There is nothing of this kind to refer to', { end });
  }
}

/** Thrown when a reference (Verweis) does not exist, or the actor may not see both of its ends. */
export class CrossReferenceNotFound extends DomainError {
  readonly code = 'RECORDS.CROSS_REFERENCE_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(crossReference: string) {
    super('There is no such reference', { crossReference });
  }
}

/** Thrown when an object is to refer to itself. */
export class CrossReferenceToItself extends DomainError {
  readonly code = 'RECORDS.CROSS_REFERENCE_TO_ITSELF';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('An object cannot refer to itself', { reference });
  }
}

/** Thrown when two objects refer to each other in this way already. */
export class CrossReferenceExists extends DomainError {
  readonly code = 'RECORDS.CROSS_REFERENCE_EXISTS';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The reference is there already', { reference });
  }
}

/** Thrown when a file has no such sub-file (Teilakte). */
export class SubFileNotFound extends DomainError {
  readonly code = 'RECORDS.SUB_FILE_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(subFile: string) {
    super('The file has no such sub-file', { subFile });
  }
}

/** Thrown when somebody else changed a sub-file since it was read. */
export class SubFileChangedMeanwhile extends DomainError {
  readonly code = 'RECORDS.SUB_FILE_CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The sub-file was changed meanwhile', { reference });
  }
}

/** Thrown when a proceeding is to be part of one that is a part itself, or has parts and is to be one. */
export class ProceedingNotDivisible extends DomainError {
  readonly code = 'RECORDS.PROCEEDING_NOT_DIVISIBLE';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('Sub-proceedings have no sub-proceedings of their own', { reference });
  }
}

/** Thrown when a volume (Band) is to be opened behind one that is not the open one any more. */
export class VolumesChangedMeanwhile extends DomainError {
  readonly code = 'RECORDS.VOLUMES_CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('Somebody else opened a volume meanwhile', { reference });
  }
}

/** Thrown when a sub-file is to be taken out in which proceedings lie. */
export class SubFileNotEmpty extends DomainError {
  readonly code = 'RECORDS.SUB_FILE_NOT_EMPTY';
  readonly kind = 'conflict';

  constructor(reference: string, proceedings: number) {
    super('Proceedings lie in the sub-file', { reference, proceedings });
  }
}

/** Thrown when the paper part of a file is to be lent that somebody has already. */
export class PaperLent extends DomainError {
  readonly code = 'RECORDS.PAPER_LENT';
  readonly kind = 'conflict';

  constructor(reference: string, borrower: string, since: string) {
    super('Somebody has the paper file already', { reference, borrower, since });
  }
}

/** Thrown when a file is to be kept electronically only while somebody has its paper. */
export class PaperStillLent extends DomainError {
  readonly code = 'RECORDS.PAPER_STILL_LENT';
  readonly kind = 'conflict';

  constructor(reference: string, borrower: string, since: string) {
    super('Somebody has the paper of the file', { reference, borrower, since });
  }
}

/** Thrown when paper is to be lent of a file that says it is kept electronically only. */
export class FileWithoutPaper extends DomainError {
  readonly code = 'RECORDS.FILE_WITHOUT_PAPER';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The file is kept electronically only', { reference });
  }
}

/** Thrown when a loan names nobody, or a day that cannot be meant. */
export class LoanInvalid extends DomainError {
  readonly code = 'RECORDS.LOAN_INVALID';
  readonly kind = 'invalid';

  constructor(field: string) {
    super('The loan breaks a rule', { field });
  }
}

/** Thrown when a file has no such loan. */
export class LoanNotFound extends DomainError {
  readonly code = 'RECORDS.LOAN_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(loan: string) {
    super('There is no such loan', { loan });
  }
}

/** Thrown when paper is to be given back that is back already. */
export class PaperNotLent extends DomainError {
  readonly code = 'RECORDS.PAPER_NOT_LENT';
  readonly kind = 'conflict';

  constructor(loan: string) {
    super('The paper file is back already', { loan });
  }
}
