import { DomainError } from '#kernel/domain-error';

/** Thrown when nothing is chosen, or something that cannot go where it is to go. */
export class MoveInvalid extends DomainError {
  readonly code = 'RECORDS.MOVE_INVALID';
  readonly kind = 'invalid';

  constructor(cause: 'nothing-chosen' | 'same-file' | 'target-missing' | 'not-in-file' | 'no-such-proceeding') {
    super('This cannot be moved there', { cause });
  }
}

/** Thrown when something keeps it from being moved; the details count what. */
export class MoveObstructed extends DomainError {
  readonly code = 'RECORDS.MOVE_OBSTRUCTED';
  readonly kind = 'conflict';

  constructor(reference: string, obstacles: Readonly<Record<string, number>>) {
    super('Something keeps this from being moved', { reference, ...obstacles });
  }
}

/** Thrown when what was previewed is not what would happen now. */
export class MoveChangedMeanwhile extends DomainError {
  readonly code = 'RECORDS.MOVE_CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('Something changed since the preview', { reference });
  }
}

/** Thrown when there is no such move of the file. */
export class MoveNotFound extends DomainError {
  readonly code = 'RECORDS.MOVE_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(move: string) {
    super('Move not found', { move });
  }
}

/** Thrown when a move is undone already, or something happened in one of the files since. */
export class MoveNotUndoable extends DomainError {
  readonly code = 'RECORDS.MOVE_NOT_UNDOABLE';
  readonly kind = 'conflict';

  constructor(move: string, cause: 'undone' | 'changed-since') {
    super('The move cannot be undone any more', { move, cause });
  }
}

/** Thrown when undoing a move would take its content out of protection it has got since; the details count what. */
export class MoveUndoUnprotected extends DomainError {
  readonly code = 'RECORDS.MOVE_UNDO_UNPROTECTED';
  readonly kind = 'conflict';

  constructor(reference: string, lost: readonly string[]) {
    super('The content would lose its protection', { reference, ...Object.fromEntries(lost.map((kind) => [kind, 1])) });
  }
}

/** Thrown when what a merge left of a file is to be opened again by itself. */
export class MergedIntoOther extends DomainError {
  readonly code = 'RECORDS.MERGED_INTO_OTHER';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('Everything in this file went into another one', { reference });
  }
}
