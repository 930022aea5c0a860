import { DomainError, type DomainErrorKind } from '#kernel/domain-error';

/** Thrown when a workbench command fails for a reason that does not lie in the file: a fault of ours, or shut down. */
export class WorkbenchFault extends DomainError {
  readonly code: string;
  readonly kind: DomainErrorKind = 'unavailable';

  constructor(message: string, code = 'INTAKE.WORKBENCH_FAULT') {
    super(message);
    this.code = code;
  }
}
