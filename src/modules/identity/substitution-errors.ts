import { DomainError } from '#kernel/domain-error';

/** Thrown when a substitution cannot be set as asked for; names what is wrong: deputy, period, reason or roles. */
export class SubstitutionInvalid extends DomainError {
  readonly code = 'IDENTITY.SUBSTITUTION_INVALID';
  readonly kind = 'invalid';

  constructor(fault: 'deputy' | 'period' | 'reason' | 'roles') {
    super('The substitution cannot be set like this', { fault });
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
