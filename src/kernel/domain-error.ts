/** What went wrong in a way the caller can act on; decides HTTP status and whether a job is retried. */
export type DomainErrorKind = 'not-found' | 'conflict' | 'forbidden' | 'invalid' | 'unavailable';

/** Details of an error: ids, numbers and names of fields; never personal data. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A refusal in domain terms. The words for people live in the web's catalogue under its code. */
export abstract class DomainError extends Error {
  /** Stable code such as `RECORDS.FILE_CLOSED`. */
  abstract readonly code: string;
  abstract readonly kind: DomainErrorKind;

  constructor(
    message: string,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}
