import { DomainError } from '#kernel/domain-error';

/** Thrown when a file does not exist or the actor may not see it: both look the same. */
export class RecordFileNotFound extends DomainError {
  readonly code = 'RECORDS.FILE_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(file: string) {
    super('File not found', { file });
  }
}

/** Thrown when a proceeding does not exist in the file. */
export class ProceedingNotFound extends DomainError {
  readonly code = 'RECORDS.PROCEEDING_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(proceeding: string) {
    super('Proceeding not found', { proceeding });
  }
}

/** Thrown when a document or one of its formats does not exist or the actor may not see it. */
export class DocumentNotFound extends DomainError {
  readonly code = 'RECORDS.DOCUMENT_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(document: string) {
    super('Document not found', { document });
  }
}

/** Thrown when something is to be added to a file or proceeding that is not open. */
export class RecordFileNotOpen extends DomainError {
  readonly code = 'RECORDS.FILE_NOT_OPEN';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The file is not open', { reference });
  }
}

/** Thrown when a reference is to be given a second time. */
export class ReferenceTaken extends DomainError {
  readonly code = 'RECORDS.REFERENCE_TAKEN';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The reference is already given', { reference });
  }
}

/** Thrown when a subject is empty or too long. */
export class SubjectInvalid extends DomainError {
  readonly code = 'RECORDS.SUBJECT_INVALID';
  readonly kind = 'invalid';

  constructor() {
    super('A subject needs 1 to 500 characters', { max: 500 });
  }
}

/** Thrown when the id of a request was used before for something else, or by somebody else. */
export class RequestIdTaken extends DomainError {
  readonly code = 'RECORDS.REQUEST_ID_TAKEN';
  readonly kind = 'conflict';

  constructor() {
    super('The id of this request belongs to another one');
  }
}

/** Thrown when a file was changed by somebody else since it was read. */
export class RecordFileChangedMeanwhile extends DomainError {
  readonly code = 'RECORDS.FILE_CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The file was changed meanwhile', { reference });
  }
}

/** Thrown when a file is to be re-marked to the plan unit and the unit in charge it has already. */
export class RemarkChangesNothing extends DomainError {
  readonly code = 'RECORDS.REMARK_CHANGES_NOTHING';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('Plan unit and unit in charge are the same as before', { reference });
  }
}

/** Thrown when a file would keep a wall or a level of the place it lies in now, were its re-marking taken back. */
export class RemarkUndoProtected extends DomainError {
  readonly code = 'RECORDS.REMARK_UNDO_PROTECTED';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The file would stay more protected than it was', { reference });
  }
}

/** Thrown when a file is to be re-marked without a reason. */
export class RemarkReasonMissing extends DomainError {
  readonly code = 'RECORDS.REASON_MISSING';
  readonly kind = 'invalid';

  constructor() {
    super('Re-marking needs a reason of 1 to 500 characters', { max: 500 });
  }
}
