import type { NextFunction, Request, Response } from 'express';
import { newId } from '#kernel/ids';
import { withCorrelation } from '#platform/logging';

const ACCEPTED = /^[A-Za-z0-9-]{8,64}$/;

/** Gives every request a correlation id (its own `X-Correlation-Id` when well-formed) and answers with it. */
export function correlationMiddleware(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-correlation-id');
  const id = given !== undefined && ACCEPTED.test(given) ? given : newId();
  response.setHeader('X-Correlation-Id', id);
  withCorrelation(id, () => {
    next();
  });
}
