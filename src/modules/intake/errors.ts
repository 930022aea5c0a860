import { DomainError } from '#kernel/domain-error';

/** Thrown when a batch does not exist or the actor may not see it. */
export class BatchNotFound extends DomainError {
  readonly code = 'INTAKE.BATCH_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(batch: string) {
    super('Batch not found', { batch });
  }
}

/** Thrown when a piece of mail does not exist or the actor may not see it. */
export class MailItemNotFound extends DomainError {
  readonly code = 'INTAKE.MAIL_ITEM_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(mailItem: string) {
    super('Piece of mail not found', { mailItem });
  }
}

/** Thrown when somebody else changed the piece since the actor read it. */
export class MailItemChangedMeanwhile extends DomainError {
  readonly code = 'INTAKE.CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(mailItem: string, version: number) {
    super('The piece was changed meanwhile', { mailItem, version });
  }
}

/** Thrown when a step is not allowed in the piece's present state. */
export class MailItemStepNotAllowed extends DomainError {
  readonly code = 'INTAKE.STEP_NOT_ALLOWED';
  readonly kind = 'conflict';

  constructor(mailItem: string, state: string, step: string) {
    super(`Step ${step} is not allowed in state ${state}`, { mailItem, state, step });
  }
}

/** Thrown when a piece that lies in a file already is to be filed somewhere else. */
export class MailItemAlreadyFiled extends DomainError {
  readonly code = 'INTAKE.ALREADY_FILED';
  readonly kind = 'conflict';

  constructor(mailItem: string, document: string) {
    super('The piece is filed already', { mailItem, document });
  }
}

/** Thrown when a batch comes in without a single file. */
export class BatchWithoutFiles extends DomainError {
  readonly code = 'INTAKE.BATCH_WITHOUT_FILES';
  readonly kind = 'invalid';

  constructor() {
    super('A batch needs at least one file');
  }
}

/** Thrown when an upload ended before a single file was complete; nothing was taken over. */
export class UploadBrokenOff extends DomainError {
  readonly code = 'INTAKE.UPLOAD_BROKEN_OFF';
  readonly kind = 'invalid';

  constructor(fileName: string) {
    super('The upload ended before the file was complete', { fileName });
  }
}

/** Thrown when the only file of a batch is larger than what is taken in; nothing was taken over. */
export class IncomingFileTooLarge extends DomainError {
  readonly code = 'INTAKE.FILE_TOO_LARGE';
  readonly kind = 'invalid';

  constructor(fileName: string, limitMb: number) {
    super('The file is larger than what is taken in', { fileName, limit: `${String(limitMb)} MB` });
  }
}

/** Thrown when one upload brings more files than are taken in at a time; nothing was taken over. */
export class TooManyFiles extends DomainError {
  readonly code = 'INTAKE.TOO_MANY_FILES';
  readonly kind = 'invalid';

  constructor(limit: number) {
    super('The upload has more files than are taken in at a time', { limit });
  }
}

/** Thrown when a dropped file changed while it was read: the scanner had not finished; it is taken later. */
export class DropStillChanging extends DomainError {
  readonly code = 'INTAKE.DROP_STILL_CHANGING';
  readonly kind = 'unavailable';

  constructor(fileName: string) {
    super('The file changed while it was taken in', { fileName });
  }
}

/** Thrown when a piece that could not be read has no file of its own to be filed either: it must be scanned again. */
export class MailItemWithoutReadingCopy extends DomainError {
  readonly code = 'INTAKE.NO_READING_COPY';
  readonly kind = 'conflict';

  constructor(mailItem: string) {
    super('The piece has neither reading copy nor a file of its own', { mailItem });
  }
}
