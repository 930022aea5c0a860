import { DomainError } from '#kernel/domain-error';

/** Thrown when a substitution cannot be set as asked for; names what is wrong: deputy, period, reason, roles or a circle of absent persons. */
export class SubstitutionInvalid extends DomainError {
  readonly code = 'IDENTITY.SUBSTITUTION_INVALID';
  readonly kind = 'invalid';

  constructor(fault: 'deputy' | 'period' | 'reason' | 'roles' | 'circle') {
    super('The substitution cannot be set like this', { fault });
  }
}

/** Thrown when somebody would appoint himself deputy of somebody else, or decide with lent rights on who is lent them. */
export class SubstitutionForOneself extends DomainError {
  readonly code = 'IDENTITY.SUBSTITUTION_FOR_ONESELF';
  readonly kind = 'conflict';

  constructor() {
    super('Nobody appoints himself or prolongs what he was lent');
  }
}

/** Thrown when there is no such substitution or the actor has no say in it: both look the same. */
export class SubstitutionUnknown extends DomainError {
  readonly code = 'IDENTITY.SUBSTITUTION_UNKNOWN';
  readonly kind = 'not-found';

  constructor() {
    super('Substitution not found');
  }
}
