import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { DomainError, type DomainErrorKind, type ErrorDetails } from '#kernel/domain-error';
import { databaseUnavailable } from '#platform/database';
import { correlationId, faultText, faultWithPlace } from '#platform/logging';
import type { ProblemDetails, Violation } from './problem-details.response.js';

const STATUS: Readonly<Record<DomainErrorKind, number>> = {
  'not-found': 404,
  conflict: 409,
  forbidden: 403,
  invalid: 422,
  unavailable: 503,
};

/** What is not available now (database, object store) is mostly back after a few seconds. */
const RETRY_AFTER_SECONDS = 5;

/** Thrown when a request's shape breaks rules; names every field. */
export class RequestInvalid extends DomainError {
  readonly code = 'HTTP.REQUEST_INVALID';
  readonly kind = 'invalid';

  constructor(readonly violations: readonly Violation[]) {
    super('The request breaks rules', { fields: violations.map((violation) => violation.field) });
  }
}

/** Turns every error into problem details; unexpected ones are logged and say nothing about the inside. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemDetailsFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = this.describe(error);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (problem.status === 503) response.setHeader('Retry-After', String(RETRY_AFTER_SECONDS));
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private describe(error: unknown): ProblemDetails {
    if (error instanceof DomainError) {
      const status = httpStatus(error);
      return problem(
        status,
        error.code,
        error.message,
        error.details,
        error instanceof RequestInvalid ? error.violations : undefined,
      );
    }
    if (error instanceof HttpException) {
      const status = error.getStatus();
      return problem(status, status === 404 ? 'HTTP.NOT_FOUND' : `HTTP.STATUS_${String(status)}`, error.message, {});
    }
    if (isBodyError(error)) return problem(error.status, 'HTTP.BODY_INVALID', 'The body cannot be read', {});
    const unavailable = databaseUnavailable(error);
    if (unavailable) {
      this.logger.warn(`Database unavailable: ${faultText(error)}`);
      return this.describe(unavailable);
    }
    this.logger.error(faultWithPlace(error));
    return problem(500, 'PLATFORM.UNEXPECTED', 'Unexpected fault', {});
  }
}

/** HTTP status of a domain error; an error may name a finer one than its kind's. */
function httpStatus(error: DomainError): number {
  const finer = (error as { httpStatus?: unknown }).httpStatus;
  return typeof finer === 'number' ? finer : STATUS[error.kind];
}

/** Errors of the body parser carry a 4xx status. */
function isBodyError(error: unknown): error is { status: number } {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500;
}

function problem(
  status: number,
  code: string,
  detail: string,
  details: ErrorDetails,
  violations?: readonly Violation[],
): ProblemDetails {
  return {
    type: `urn:talakte:problem:${code}`,
    title: code,
    status,
    code,
    detail,
    details,
    correlationId: correlationId(),
    ...(violations ? { violations: [...violations] } : {}),
  };
}
