import { DomainError } from '#kernel/domain-error';

/** Thrown when an integrity check does not exist. */
export class IntegrityCheckNotFound extends DomainError {
  readonly code = 'INTEGRITY.CHECK_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(check: string) {
    super('Integrity check not found', { check });
  }
}
