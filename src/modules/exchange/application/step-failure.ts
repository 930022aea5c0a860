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

/** Whether a stored file was lost, or is not what it was. */
export function isLost(error: unknown): error is DomainError {
  return error instanceof DomainError && OF_THE_STORED_FILE.has(error.code);
}

/** Whether a document cannot be shown for what it is, and not because something is away for a while. */
export function isFaultOfTheDocument(error: unknown): error is DomainError {
  return isFaultOfTheFile(error) || isLost(error);
}

/** Whether a rule refuses, which will refuse again: no job tries such a step once more. */
export function isFinal(error: unknown): error is DomainError {
  return error instanceof DomainError && error.kind !== 'unavailable';
}

/** What is kept of what broke a step off. */
export function failureCode(error: unknown): string {
  return error instanceof DomainError ? error.code : 'PLATFORM.UNEXPECTED';
}

/**
 * Does the work of a job. What a rule refuses is noted and not tried again; what broke the last try off is noted too, for
 * nobody waits for what will not come.
 */
export async function orNoted(
  work: () => Promise<void>,
  isLastTry: boolean,
  note: (failure: string) => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isLastTry || isFinal(error)) await note(failureCode(error));
    if (!isFinal(error)) throw error;
  }
}

const LOOKS_MOST = 3;

/** Does the work once more when a stored file was lost after it had been looked at: the next look finds and names it. */
export async function lookingAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let look = 1; ; look += 1) {
    try {
      return await work();
    } catch (error) {
      if (look === LOOKS_MOST || !isLost(error)) throw error;
    }
  }
}
