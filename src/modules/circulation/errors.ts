import { DomainError } from '#kernel/domain-error';

/** Thrown when a folder does not exist, or holds something the actor may not see. */
export class FolderNotFound extends DomainError {
  readonly code = 'CIRCULATION.FOLDER_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(folder: string) {
    super('Circulation folder not found', { folder });
  }
}

/** Thrown when a step does not exist in the folder, or is not the actor's to do. */
export class StepNotFound extends DomainError {
  readonly code = 'CIRCULATION.STEP_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(step: string) {
    super('Step not found', { step });
  }
}

/** Thrown when a step is over, or has not come yet: what is done is never changed. */
export class StepNotOpen extends DomainError {
  readonly code = 'CIRCULATION.STEP_NOT_OPEN';
  readonly kind = 'conflict';

  constructor(state: string) {
    super('The step is not open', { state });
  }
}

/** Thrown when the folder cannot take this act where it stands. */
export class FolderActImpossible extends DomainError {
  readonly code = 'CIRCULATION.ACT_IMPOSSIBLE';
  readonly kind = 'conflict';

  constructor(state: string, act: string) {
    super('The folder cannot take this act', { state, act });
  }
}

/** Thrown when somebody else changed the folder since it was read. */
export class FolderChangedMeanwhile extends DomainError {
  readonly code = 'CIRCULATION.CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(revision: number) {
    super('The folder was changed meanwhile', { revision });
  }
}

/** Thrown when what is in the folder, or on its slip, cannot be: no paper, no station, too many, no remark where one is needed. */
export class FolderInvalid extends DomainError {
  readonly code = 'CIRCULATION.INVALID';
  readonly kind = 'invalid';

  constructor(field: string, more: Readonly<Record<string, string | number>> = {}) {
    super('What is said for the folder cannot be', { field, ...more });
  }
}

/** Thrown when a paper is not any more what the round is bound to: a signature would hold for something else. */
export class PapersChanged extends DomainError {
  readonly code = 'CIRCULATION.PAPERS_CHANGED';
  readonly kind = 'conflict';

  constructor(papers: number) {
    super('A paper was changed since the round began', { papers });
  }
}

/** Thrown when somebody on the route cannot be let in to a paper for his step. */
export class AddresseeKeptOut extends DomainError {
  readonly code = 'CIRCULATION.ADDRESSEE_KEPT_OUT';
  readonly kind = 'conflict';

  /** @param because permission, confidentiality, wall, or remit: the lead himself may not let others in */
  constructor(step: number, because: string) {
    super('Somebody on the route may not see a paper', { step, because });
  }
}

/** Thrown when the actor sees the folder and has no say in it: only the lead, his deputy and superiors do. */
export class FolderNotYours extends DomainError {
  readonly code = 'CIRCULATION.NOT_YOURS';
  readonly kind = 'forbidden';

  constructor(act: string) {
    super('The folder may be seen and not led', { act });
  }
}
