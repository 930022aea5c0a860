import type { ErrorDetails } from '#kernel/domain-error';

/** One field of a request that breaks a rule. */
export class Violation {
  /** Path of the field, such as `fields.subject`. */
  readonly field: string;
  /** Rule that is broken, such as `maxLength`. */
  readonly code: string;
  readonly message: string;
}

/** Body of every refusal. @norm RFC 9457 */
export class ProblemDetails {
  /** `urn:talakte:problem:` and the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What people are told stands in the catalogue of the pages under this code. */
  readonly code: string;
  /** For developers, in English. */
  readonly detail: string;
  /** Values the words need; nothing personal. */
  readonly details: ErrorDetails;
  /** Under this id the log says more. */
  readonly correlationId: string;
  /** The fields at fault, with `HTTP.REQUEST_INVALID`. */
  readonly violations?: Violation[];
}
