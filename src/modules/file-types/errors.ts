import { DomainError } from '#kernel/domain-error';
import type { TypeFault } from './domain/type-fault.js';
import type { ValueFault } from './domain/value-fault.js';

/** Thrown when there is no such file type or version, or it is a draft the actor has nothing to do with. */
export class FileTypeNotFound extends DomainError {
  readonly code = 'FILE_TYPES.NOT_FOUND';
  readonly kind = 'not-found';

  constructor(fileType: string) {
    super('File type not found', { fileType });
  }
}

/** Thrown when a new file type shall have a key another one has. */
export class FileTypeKeyTaken extends DomainError {
  readonly code = 'FILE_TYPES.KEY_TAKEN';
  readonly kind = 'conflict';

  constructor(key: string) {
    super('Another file type has this key', { key });
  }
}

/** Thrown when a file type was changed by somebody else since it was read. */
export class FileTypeChangedMeanwhile extends DomainError {
  readonly code = 'FILE_TYPES.CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(fileType: string) {
    super('The file type was changed meanwhile', { fileType });
  }
}

/** Thrown when a version is not in the state a step needs: only drafts change and are released. */
export class FileTypeStateRefuses extends DomainError {
  readonly code = 'FILE_TYPES.STATE_REFUSES';
  readonly kind = 'conflict';

  constructor(fileType: string, state: string, needed: string) {
    super(`The version is ${state}, not ${needed}`, { fileType, state, needed });
  }
}

/** Thrown when a type that has a draft is to get a second one. */
export class FileTypeDraftExists extends DomainError {
  readonly code = 'FILE_TYPES.DRAFT_EXISTS';
  readonly kind = 'conflict';

  constructor(fileType: string) {
    super('The file type has a draft already', { fileType });
  }
}

/** Thrown when a type is not shaped as a type; `faults` has one `pointer code detail` a fault. Nothing is changed then. */
export class FileTypeInvalid extends DomainError {
  readonly code = 'FILE_TYPES.INVALID';
  readonly kind = 'invalid';

  constructor(faults: readonly TypeFault[]) {
    super('The file type contradicts itself', { faults: faults.map(faultWords) });
  }
}

/** Thrown when a draft with faults is to be released; `faults` has one `pointer code detail` a fault. */
export class FileTypeNotReady extends DomainError {
  readonly code = 'FILE_TYPES.NOT_READY';
  readonly kind = 'conflict';

  constructor(faults: readonly TypeFault[]) {
    super('The draft has faults', { faults: faults.map(faultWords) });
  }
}

/** Thrown when a file is to be opened or converted with a version that takes no files: not released, superseded or retired. */
export class FileTypeTakesNoFiles extends DomainError {
  readonly code = 'FILE_TYPES.TAKES_NO_FILES';
  readonly kind = 'conflict';

  constructor(fileType: string) {
    super('No file can be opened with this version of the file type', { fileType });
  }
}

/** Thrown when a type does not belong under the plan unit or to the office of a file. */
export class FileTypeElsewhere extends DomainError {
  readonly code = 'FILE_TYPES.ELSEWHERE';
  readonly kind = 'conflict';

  constructor(fileType: string, planUnit: string) {
    super('The file type does not belong to this plan unit or office', { fileType, planUnit });
  }
}

/** Thrown when values do not suit the fields of a file's type; `faults` has one `field code detail` a fault. */
export class FieldValuesInvalid extends DomainError {
  readonly code = 'FILE_TYPES.VALUES_INVALID';
  readonly kind = 'invalid';

  constructor(faults: readonly ValueFault[]) {
    super('Values do not suit the fields of the file type', {
      faults: faults.map(({ field, code, detail }) => [field, code, ...(detail === null ? [] : [detail])].join(' ')),
    });
  }
}

/** Thrown when a request to import a file type brings no file, or breaks off. */
export class FileTypeFileMissing extends DomainError {
  readonly code = 'FILE_TYPES.FILE_MISSING';
  readonly kind = 'invalid';

  constructor() {
    super('The request brings no file of a file type');
  }
}

function faultWords({ pointer, code, detail }: TypeFault): string {
  return [pointer, code, ...(detail === null ? [] : [detail])].join(' ');
}
