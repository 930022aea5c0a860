import { DomainError } from '#kernel/domain-error';

/** Thrown when the other end of a reference does not exist or the actor may not see it: both look the same. */
export class CrossReferenceEndNotFound extends DomainError {
  readonly code = 'RECORDS.CROSS_REFERENCE_END_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(end: string) {
    super('There is nothing of this kind to refer to', { end });
  }
}

/** Thrown when a reference (Verweis) does not exist, or the actor may not see both of its ends. */
export class CrossReferenceNotFound extends DomainError {
  readonly code = 'RECORDS.CROSS_REFERENCE_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(crossReference: string) {
    super('There is no such reference', { crossReference });
  }
}

/** Thrown when an object is to refer to itself. */
export class CrossReferenceToItself extends DomainError {
  readonly code = 'RECORDS.CROSS_REFERENCE_TO_ITSELF';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('An object cannot refer to itself', { reference });
  }
}

/** Thrown when two objects refer to each other in this way already. */
export class CrossReferenceExists extends DomainError {
  readonly code = 'RECORDS.CROSS_REFERENCE_EXISTS';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The reference is there already', { reference });
  }
}
