import type { Details, Schemas } from './contract.js';

/** One field the API refused, as in RFC 9457 `violations`. */
export type Violation = Schemas['Violation'];

/** The API's answer to a request it could not fulfil (RFC 9457 problem details). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: Details,
    readonly correlationId: string | null,
    readonly violations: Violation[],
  ) {
    super(code);
  }

  /** Whether somebody else changed the object since it was loaded. */
  get isConflict(): boolean {
    return this.status === 409 && this.code.endsWith('CHANGED_MEANWHILE');
  }
}

/** The code used when no answer came at all: the server is unreachable. */
export const UNREACHABLE = 'WEB.SERVER_UNREACHABLE';

/** The code used for an answer that names no problem. */
export const UNEXPECTED = 'WEB.UNEXPECTED_ANSWER';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readViolations(value: unknown): Violation[] {
  if (!Array.isArray(value)) {
    return [];
  }
  return value.filter(isRecord).map((entry) => ({
    field: text(entry['field']),
    code: text(entry['code']),
    message: text(entry['message']),
  }));
}

/** Reads a problem body; a body that is none becomes `WEB.UNEXPECTED_ANSWER` with the status. */
export function problemFrom(status: number, body: unknown): ApiProblem {
  if (!isRecord(body) || typeof body['code'] !== 'string') {
    const code = status === 502 || status === 503 || status === 504 ? UNREACHABLE : UNEXPECTED;
    return new ApiProblem(status, code, { status }, null, []);
  }
  const correlationId = typeof body['correlationId'] === 'string' ? body['correlationId'] : null;
  const details = isRecord(body['details']) ? body['details'] : {};
  return new ApiProblem(status, body['code'], details, correlationId, readViolations(body['violations']));
}

/** Any thrown thing as a problem, so that pages word one kind of failure. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) {
    return error;
  }
  if (error instanceof TypeError) {
    return new ApiProblem(0, UNREACHABLE, {}, null, []);
  }
  return new ApiProblem(0, UNEXPECTED, { status: 0 }, null, []);
}
