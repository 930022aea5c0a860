import { DomainError } from '#kernel/domain-error';

/** Thrown when a run over many files does not exist, or is somebody else's. */
export class BulkRunNotFound extends DomainError {
  readonly code = 'BULK_ACTIONS.RUN_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(run: string) {
    super('Run not found', { run });
  }
}

/** Thrown when a run cannot take this step where it stands. */
export class BulkStepNotAllowed extends DomainError {
  readonly code = 'BULK_ACTIONS.STEP_NOT_ALLOWED';
  readonly kind = 'conflict';

  constructor(state: string, step: string) {
    super('The run cannot take this step', { state, step });
  }
}

/** Thrown when what is said for all files is missing or cannot be. */
export class BulkSettingsInvalid extends DomainError {
  readonly code = 'BULK_ACTIONS.SETTINGS_INVALID';
  readonly kind = 'invalid';

  constructor(field: string) {
    super('What is said for all files cannot be', { field });
  }
}

/** Thrown when a selection holds no file the actor may see. */
export class NothingSelected extends DomainError {
  readonly code = 'BULK_ACTIONS.NOTHING_SELECTED';
  readonly kind = 'invalid';

  constructor() {
    super('The selection holds no file', {});
  }
}

/** Thrown when a selection holds more files than one run takes. */
export class TooManySelected extends DomainError {
  readonly code = 'BULK_ACTIONS.TOO_MANY_SELECTED';
  readonly kind = 'invalid';

  constructor(limit: number) {
    super('The selection holds too many files', { limit });
  }
}

/** Thrown when a file is already as the act would make it. */
export class AlreadySo extends DomainError {
  readonly code = 'BULK_ACTIONS.ALREADY_SO';
  readonly kind = 'conflict';

  constructor() {
    super('There is nothing to change', {});
  }
}

/** Thrown when what an act did to a file cannot be taken back as a whole: it had no type before, is more confidential now or behind a wall, or lost its register tabs. */
export class NotReversible extends DomainError {
  readonly code = 'BULK_ACTIONS.NOT_REVERSIBLE';
  readonly kind = 'conflict';

  constructor() {
    super('The act cannot be taken back on this file', {});
  }
}

/** Thrown when the actor sees a file and may not do this with it. */
export class NotYours extends DomainError {
  readonly code = 'BULK_ACTIONS.NOT_YOURS';
  readonly kind = 'forbidden';

  constructor() {
    super('The file may be seen and not worked on', {});
  }
}
