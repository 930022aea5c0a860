import { DomainError } from '#kernel/domain-error';

/** Thrown when a plan unit does not exist in the plan that is in force. */
export class PlanUnitNotFound extends DomainError {
  readonly code = 'FILING_PLAN.UNIT_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(planUnit: string) {
    super(`Plan unit ${planUnit} does not exist`, { planUnit });
  }
}

/** Thrown when a file is to be opened under a unit that is retired or carries no files. */
export class PlanUnitCarriesNoFiles extends DomainError {
  readonly code = 'FILING_PLAN.UNIT_CARRIES_NO_FILES';
  readonly kind = 'conflict';

  constructor(mark: string) {
    super(`No file can be opened under plan unit ${mark}`, { mark });
  }
}

/** Thrown when a plan contradicts itself or leaves questions open; `faults` has one `code mark detail` a fault. */
export class FilingPlanInvalid extends DomainError {
  readonly code = 'FILING_PLAN.INVALID';
  readonly kind = 'invalid';

  constructor(faults: readonly string[]) {
    super(`The filing plan contradicts itself: ${faults.join('; ')}`, { faults });
  }
}

/** Thrown when a version of a plan is to be released a second time: files refer to its units, so it never changes. */
export class FilingPlanVersionTaken extends DomainError {
  readonly code = 'FILING_PLAN.VERSION_TAKEN';
  readonly kind = 'conflict';

  constructor(name: string, version: string) {
    super('This version of the filing plan is released already', { name, version });
  }
}
