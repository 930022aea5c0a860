import { DomainError } from '#kernel/domain-error';

const CRASHED = 'INTAKE.DECODE_CRASHED';

/** Whether a file broke its decoder by what it is; what is merely unavailable passes, and is tried again. */
export function isFaultOfTheFile(error: unknown): error is DomainError {
  return (
    error instanceof DomainError &&
    error.code.startsWith('INTAKE.') &&
    (error.kind !== 'unavailable' || error.code === CRASHED)
  );
}
