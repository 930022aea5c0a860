import { DomainError } from '#kernel/domain-error';

/** What can go wrong in text recognition. */
export const RECOGNITION_CODES = {
  timedOut: 'INTAKE.RECOGNITION_TIMED_OUT',
  engineFailed: 'INTAKE.RECOGNITION_ENGINE_FAILED',
  engineMissing: 'INTAKE.RECOGNITION_ENGINE_MISSING',
} as const;

/** Code of a fault in text recognition. */
export type RecognitionCode = (typeof RECOGNITION_CODES)[keyof typeof RECOGNITION_CODES];

/** Thrown when an engine cannot be started, breaks down or takes longer over an image than it may. */
export class RecognitionError extends DomainError {
  readonly kind = 'unavailable';

  /**
   * @param code what went wrong
   * @param message technical words for the log, without words of the page
   * @param image index of the image it happened on, counted from 0
   */
  constructor(
    readonly code: RecognitionCode,
    message: string,
    readonly image = 0,
    options?: ErrorOptions,
  ) {
    super(message, { image }, options);
  }
}
