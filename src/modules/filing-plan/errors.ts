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
import type { TemplateFault } from './domain/reference-grammar.js';

/** Thrown when there is no filing plan with this id. */
export class FilingPlanNotFound extends DomainError {
  readonly code = 'FILING_PLAN.NOT_FOUND';
  readonly kind = 'not-found';

  constructor(planId: string) {
    super(`Filing plan ${planId} does not exist`, { planId });
  }
}

/** Thrown when a plan was changed by somebody else since it was read. */
export class FilingPlanChangedMeanwhile extends DomainError {
  readonly code = 'FILING_PLAN.CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(planId: string) {
    super(`Filing plan ${planId} was changed meanwhile`, { planId });
  }
}

/** Thrown when a plan is not in the state a step needs: only drafts change, only released plans come into force. */
export class FilingPlanStateRefuses extends DomainError {
  readonly code = 'FILING_PLAN.STATE_REFUSES';
  readonly kind = 'conflict';

  constructor(planId: string, state: string, needed: string) {
    super(`Filing plan ${planId} is ${state}, not ${needed}`, { planId, state, needed });
  }
}

/** Thrown when a draft with faults or open questions is to be released. */
export class FilingPlanNotReady extends DomainError {
  readonly code = 'FILING_PLAN.NOT_READY';
  readonly kind = 'conflict';

  constructor(planId: string, open: number) {
    super(`${String(open)} faults keep filing plan ${planId} from being released`, { planId, open });
  }
}

/** Thrown when one person approves a plan for both sides. */
export class SecondPersonRequired extends DomainError {
  readonly code = 'FILING_PLAN.SECOND_PERSON_REQUIRED';
  readonly kind = 'forbidden';

  constructor(planId: string) {
    super('Records management and archive approve by two persons', { planId });
  }
}

/** Thrown when a side approves a plan a second time. */
export class ApprovalGivenAlready extends DomainError {
  readonly code = 'FILING_PLAN.APPROVED_ALREADY';
  readonly kind = 'conflict';

  constructor(side: string) {
    super(`The plan is approved already for ${side}`, { side });
  }
}

/** Thrown when changes of a draft would leave it contradicting itself; nothing is changed then. */
export class PlanChangeInvalid extends DomainError {
  readonly code = 'FILING_PLAN.CHANGE_INVALID';
  readonly kind = 'invalid';

  /** @param faults one `code mark detail` a fault */
  constructor(faults: readonly string[]) {
    super(`The change contradicts the plan: ${faults.join('; ')}`, { faults });
  }
}

/** Thrown when a request to import a plan brings no file, or breaks off. */
export class PlanFileMissing extends DomainError {
  readonly code = 'FILING_PLAN.FILE_MISSING';
  readonly kind = 'invalid';

  constructor() {
    super('The request brings no file of a filing plan');
  }
}

/** Thrown when a plan is to be imported without saying which version it is. */
export class PlanVersionMissing extends DomainError {
  readonly code = 'FILING_PLAN.VERSION_MISSING';
  readonly kind = 'invalid';

  constructor() {
    super('Neither the file nor the request names the version of the plan');
  }
}

/** Thrown when references put together by templates would not be unambiguous; `faults` has one `template code part` a fault. */
export class ReferenceTemplatesInvalid extends DomainError {
  readonly code = 'FILING_PLAN.TEMPLATE_INVALID';
  readonly kind = 'invalid';

  constructor(faults: readonly TemplateFault[]) {
    const named = faults.map(({ template, code, part }) => `${template} ${code} ${part}`);
    super(`References cannot be put together so: ${named.join('; ')}`, { faults: named });
  }
}
