import { DomainError } from '#kernel/domain-error';

/** Thrown when a conversion does not exist or the actor may not see it. */
export class ConversionNotFound extends DomainError {
  readonly code = 'EXCHANGE.CONVERSION_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(conversion: string) {
    super('Conversion not found', { conversion });
  }
}

/** Thrown when a step is not possible in the state a conversion is in. */
export class ConversionStepNotAllowed extends DomainError {
  readonly code = 'EXCHANGE.STEP_NOT_ALLOWED';
  readonly kind = 'conflict';

  constructor(state: string, step: string) {
    super(`Step ${step} is not possible in state ${state}`, { state, step });
  }
}

/** Thrown when a manifest is too large to be taken in. */
export class ManifestTooLarge extends DomainError {
  readonly code = 'EXCHANGE.MANIFEST_TOO_LARGE';
  readonly kind = 'invalid';

  constructor(megabytes: number) {
    super('The manifest is too large', { limit: `${String(megabytes)} MB` });
  }
}

/** Thrown when a manifest arrives without a name or without content. */
export class ManifestMissing extends DomainError {
  readonly code = 'EXCHANGE.MANIFEST_MISSING';
  readonly kind = 'invalid';

  constructor() {
    super('There is no manifest', {});
  }
}

/** Thrown when a file arrives that the folder was not said to hold, or with another size. */
export class FolderEntryUnknown extends DomainError {
  readonly code = 'EXCHANGE.FILE_NOT_IN_FOLDER';
  readonly kind = 'invalid';

  constructor(path: string) {
    super('The folder was not said to hold this file', { path });
  }
}

/** Thrown when a check finds the bytes of files missing that were announced. */
export class FolderIncomplete extends DomainError {
  readonly code = 'EXCHANGE.FOLDER_INCOMPLETE';
  readonly kind = 'conflict';

  constructor(missing: number) {
    super('Files are still to be sent', { missing });
  }
}

/** Thrown when the bytes of a document are not those that were checked: its file has to be checked anew. */
export class ContentChanged extends DomainError {
  readonly code = 'EXCHANGE.CONTENT_CHANGED';
  readonly kind = 'conflict';

  constructor(row: number, path: string) {
    super('The file in the folder has changed since it was checked', { row, path });
  }
}

/** Thrown when the taking over of a file broke off again and again without saying why. */
export class FileNotTakenOver extends DomainError {
  readonly code = 'EXCHANGE.FILE_NOT_TAKEN_OVER';
  readonly kind = 'conflict';

  constructor(row: number) {
    super('The file could not be taken over', { row });
  }
}

/** Thrown when a conversion is to be started in which no file can be taken over. */
export class NothingToConvert extends DomainError {
  readonly code = 'EXCHANGE.NOTHING_TO_CONVERT';
  readonly kind = 'conflict';

  constructor() {
    super('No file of the manifest can be taken over', {});
  }
}

/** Thrown when a file that was handed out does not exist, or is none of the actor's. */
export class HandOutNotFound extends DomainError {
  readonly code = 'EXCHANGE.HAND_OUT_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(handOut: string) {
    super('Hand-out not found', { handOut });
  }
}

/** Thrown when a file is to be handed out without saying what for. */
export class PurposeMissing extends DomainError {
  readonly code = 'EXCHANGE.PURPOSE_MISSING';
  readonly kind = 'invalid';

  constructor() {
    super('A purpose of 3 to 500 characters is needed', { max: 500 });
  }
}

/** Thrown when there is nothing to be handed out: no document was chosen, or none may be seen. */
export class NothingToHandOut extends DomainError {
  readonly code = 'EXCHANGE.NOTHING_TO_HAND_OUT';
  readonly kind = 'conflict';

  constructor() {
    super('There is no document to hand out', {});
  }
}

/** Thrown when the result is not ready yet, failed, or was deleted after its time. */
export class HandOutNotReady extends DomainError {
  readonly code = 'EXCHANGE.HAND_OUT_NOT_READY';
  readonly kind = 'conflict';

  constructor(state: string) {
    super('The result is not there', { state });
  }
}

/** Thrown when more is to be handed out in one archive than goes into it. */
export class HandOutTooLarge extends DomainError {
  readonly code = 'EXCHANGE.HAND_OUT_TOO_LARGE';
  readonly kind = 'invalid';

  constructor(megabytes: number, limit: number) {
    super('That is too much for one archive', { size: `${String(megabytes)} MB`, limit: `${String(limit)} MB` });
  }
}

/** Thrown when an archive of many files was called off before it was packed. */
export class CollectionCancelled extends DomainError {
  readonly code = 'EXCHANGE.COLLECTION_CANCELLED';
  readonly kind = 'conflict';

  constructor() {
    super('The archive was called off', {});
  }
}

/** Thrown when a result holds a document that whoever asked for it may not see any more, or that was deleted since. */
export class HandOutOutdated extends DomainError {
  readonly code = 'EXCHANGE.HAND_OUT_OUTDATED';
  readonly kind = 'conflict';

  constructor(handOut: string) {
    super('The result holds a document that may not be given any more', { handOut });
  }
}

/** Thrown when a run is to be taken back without saying why and on what basis. */
export class UndoReasonMissing extends DomainError {
  readonly code = 'EXCHANGE.UNDO_REASON_MISSING';
  readonly kind = 'invalid';

  constructor() {
    super('A reason and a legal basis of at most 500 characters are needed', { max: 500 });
  }
}

/** Thrown when somebody asked before for a run to be taken back, and nobody decided yet. */
export class UndoAlreadyRequested extends DomainError {
  readonly code = 'EXCHANGE.UNDO_ALREADY_REQUESTED';
  readonly kind = 'conflict';

  constructor() {
    super('Taking the run back is asked for already', {});
  }
}

/** Thrown when a run is to be taken back of which every file stays. */
export class NothingToTakeBack extends DomainError {
  readonly code = 'EXCHANGE.NOTHING_TO_TAKE_BACK';
  readonly kind = 'conflict';

  constructor() {
    super('No file of the run can be taken back', {});
  }
}

/** Thrown when whoever asked for a run to be taken back wants to decide on it too. */
export class SecondPersonForUndo extends DomainError {
  readonly code = 'EXCHANGE.SECOND_PERSON_FOR_UNDO';
  readonly kind = 'forbidden';

  constructor() {
    super('Taking a run back takes two persons', {});
  }
}

/** Thrown when somebody wants to withdraw what somebody else asked for. */
export class OnlyWhoAskedForUndo extends DomainError {
  readonly code = 'EXCHANGE.ONLY_WHO_ASKED_FOR_UNDO';
  readonly kind = 'forbidden';

  constructor() {
    super('Only whoever asked may withdraw', {});
  }
}

/** Thrown when other files would go or stay than the second person saw. */
export class UndoOutdated extends DomainError {
  readonly code = 'EXCHANGE.UNDO_OUTDATED';
  readonly kind = 'conflict';

  constructor() {
    super('What would be taken back changed since it was looked at', {});
  }
}

/** Thrown when a file is to be taken over whose run was taken back meanwhile. */
export class RunTakenBack extends DomainError {
  readonly code = 'EXCHANGE.RUN_TAKEN_BACK';
  readonly kind = 'conflict';

  constructor() {
    super('The run was taken back', {});
  }
}
