import { DomainError, type DomainErrorKind } from '#kernel/domain-error';

/** Thrown when a workbench command fails for a reason that does not lie in the file: a fault of ours, or shut down. */
export class WorkbenchFault extends DomainError {
  constructor(
    message: string,
    readonly code = 'INTAKE.WORKBENCH_FAULT',
    readonly kind: DomainErrorKind = 'unavailable',
  ) {
    super(message);
  }
}
