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

/** Codes of stored files that are not what they were: that does not pass either. */
const OF_THE_STORED_FILE = new Set(['STORAGE.OBJECT_NOT_FOUND', 'STORAGE.OBJECT_CHANGED']);

/** Whether a document cannot be shown for what it is, and not because something is away for a while. */
export function isFaultOfTheDocument(error: unknown): error is DomainError {
  return isFaultOfTheFile(error) || (error instanceof DomainError && OF_THE_STORED_FILE.has(error.code));
}

/** Whether a rule refuses, which will refuse again: no job tries such a step once more. */
export function isFinal(error: unknown): error is DomainError {
  return error instanceof DomainError && error.kind !== 'unavailable';
}

/** What is kept of what broke a step off. */
export function failureCode(error: unknown): string {
  return error instanceof DomainError ? error.code : 'PLATFORM.UNEXPECTED';
}
