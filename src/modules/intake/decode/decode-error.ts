import { DomainError, type DomainErrorKind } from '#kernel/domain-error';
import { FINDING_CODES, type FindingCode } from './finding-codes.js';

/** Thrown when a foreign file, or one page of it, cannot be decoded within its limits. */
export class DecodeError extends DomainError {
  readonly kind: DomainErrorKind;

  /**
   * @param code what went wrong
   * @param message technical words for the log, without content of the file
   * @param page page it concerns, counted from 0
   */
  constructor(
    readonly code: FindingCode,
    message: string,
    readonly page?: number,
    options?: ErrorOptions,
  ) {
    super(message, page === undefined ? {} : { page }, options);
    this.kind = code === FINDING_CODES.decodeCrashed ? 'unavailable' : 'invalid';
  }
}
