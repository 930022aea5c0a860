import { DomainError } from '#kernel/domain-error';

/** Thrown when something is to be put into or done with a file that is only being prepared. */
export class FileIsDraft extends DomainError {
  readonly code = 'RECORDS.FILE_IS_DRAFT';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The file is a draft; it has to be opened first', { reference });
  }
}

/** Thrown when a file that is open already is to be opened or thrown away as a draft. */
export class NoDraft extends DomainError {
  readonly code = 'RECORDS.NO_DRAFT';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The file is no draft', { reference });
  }
}

/** Thrown when a draft is to be opened to which something is missing. */
export class OpeningObstructed extends DomainError {
  readonly code = 'RECORDS.OPENING_OBSTRUCTED';
  readonly kind = 'conflict';

  constructor(reference: string, labels: readonly string[]) {
    super('Something is missing before the draft can be opened', { reference, missing: labels.join(', ') });
  }
}

/** Thrown when somebody would throw away a draft that somebody else prepares. */
export class DraftOfOther extends DomainError {
  readonly code = 'RECORDS.DRAFT_OF_OTHER';
  readonly kind = 'forbidden';

  constructor(reference: string, preparedBy: string) {
    super('Only who prepares a draft or looks after drafts throws it away', { reference, preparedBy });
  }
}
