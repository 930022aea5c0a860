import { Injectable } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import { readTokenCookie, SESSION_COOKIE, VISITOR_COOKIE } from '../application/session-cookies.js';
import { KeyRing } from '../credentials/key-ring.js';
import { newSessionToken } from '../credentials/session-token.js';
import { WebPolicy } from './web-policy.js';

/** Our cookies in requests and answers, and the CSRF tokens bound to them. */
@Injectable()
export class SessionCookie {
  private readonly options: CookieOptions;

  constructor(
    private readonly keys: KeyRing,
    policy: WebPolicy,
  ) {
    this.options = { httpOnly: true, sameSite: 'strict', path: '/', secure: policy.secureCookies };
  }

  /** The token the browser sent; whether a session lives behind it is another question. */
  tokenOf(request: Request): string | undefined {
    return readTokenCookie(request.headers.cookie, SESSION_COOKIE);
  }

  /** Hands out a session's token; returns its CSRF token. */
  give(response: Response, token: string): string {
    response.cookie(SESSION_COOKIE, token, this.options);
    response.clearCookie(VISITOR_COOKIE, this.options);
    return this.keys.csrfTokenFor('session', token);
  }

  /** Takes the session's token back. */
  take(response: Response): void {
    response.clearCookie(SESSION_COOKIE, this.options);
  }

  /** The CSRF token of a live session. */
  csrfTokenOfSession(token: string): string {
    return this.keys.csrfTokenFor('session', token);
  }

  /** The CSRF token of somebody without a session; gives him the cookie it is bound to. */
  csrfTokenOfVisitor(request: Request, response: Response): string {
    const known = readTokenCookie(request.headers.cookie, VISITOR_COOKIE);
    const visitor = known ?? newSessionToken();
    if (known === undefined) response.cookie(VISITOR_COOKIE, visitor, this.options);
    return this.keys.csrfTokenFor('visitor', visitor);
  }

  /** The only CSRF token this request may carry: its session's, or its visitor's where there is no session cookie. */
  expectedCsrfToken(request: Request): string | undefined {
    const token = this.tokenOf(request);
    if (token !== undefined) return this.keys.csrfTokenFor('session', token);
    const visitor = readTokenCookie(request.headers.cookie, VISITOR_COOKIE);
    return visitor === undefined ? undefined : this.keys.csrfTokenFor('visitor', visitor);
  }
}
