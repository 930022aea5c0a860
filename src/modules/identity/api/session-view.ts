import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ActorResolver } from '../application/actor-resolver.js';
import { Sessions } from '../application/sessions.js';
import { SignedInUserQueries } from '../application/signed-in-user.queries.js';
import { type SessionResponse, SessionUserResponse } from './dto/session.response.js';
import { SessionCookie } from './session-cookie.js';
import { WebPolicy } from './web-policy.js';

/** Describes the browser's session to itself. */
@Injectable()
export class SessionView {
  constructor(
    private readonly sessions: Sessions,
    private readonly actors: ActorResolver,
    private readonly users: SignedInUserQueries,
    private readonly cookie: SessionCookie,
    private readonly policy: WebPolicy,
  ) {}

  /** A dead session's cookie is taken back, so that the visitor can start anew. */
  async show(request: Request, response: Response): Promise<SessionResponse> {
    const demo = this.policy.showsDemo;
    const token = this.cookie.tokenOf(request);
    const session = await this.sessions.find(token);
    const actor = session && (await this.actors.ofUser(session.userId));
    if (token === undefined || !session || !actor) {
      if (token !== undefined) this.cookie.take(response);
      return { state: 'signed-out', csrfToken: this.cookie.csrfTokenOfVisitor(request, response), demo };
    }
    const csrfToken = this.cookie.csrfTokenOfSession(token);
    if (session.state !== 'signed-in') return { state: session.state, csrfToken, demo };
    await this.sessions.touch(session);
    const user = SessionUserResponse.from(await this.users.describe(actor));
    return { state: session.state, csrfToken, user, demo };
  }
}
