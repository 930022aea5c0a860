import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CsrfTokenWrong } from '../errors.js';
import { isSafe } from './safe-methods.js';
import { SessionCookie } from './session-cookie.js';

/** Lets a changing request pass only with the CSRF token of its own session, signing in included. */
@Injectable()
export class CsrfGuard implements CanActivate {
  constructor(private readonly cookie: SessionCookie) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (isSafe(request)) return true;
    const expected = this.cookie.expectedCsrfToken(request);
    const given = request.get('x-csrf-token');
    if (expected === undefined || given === undefined || !isEqual(expected, given)) throw new CsrfTokenWrong();
    return true;
  }
}

function isEqual(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
