import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { tokenDigest } from '../credentials/session-token.js';
import type { Session, SessionLimits } from '../domain/session.entity.js';
import { IdentityConfig } from '../identity.config.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { readTokenCookie, SESSION_COOKIE } from './session-cookies.js';

/** Finds the live session behind a token. */
@Injectable()
export class Sessions {
  /** How long sessions last in this installation. */
  readonly limits: SessionLimits;

  constructor(
    private readonly repository: SessionRepository,
    private readonly clock: Clock,
    config: IdentityConfig,
  ) {
    this.limits = {
      idleMs: config.SESSION_IDLE_MINUTES * 60_000,
      absoluteMs: config.SESSION_ABSOLUTE_HOURS * 3_600_000,
    };
  }

  /** The session of this token while it lives. */
  async find(token: string | undefined): Promise<Session | undefined> {
    if (token === undefined) return undefined;
    const session = await this.repository.findByDigest(tokenDigest(token));
    return session?.isLive(this.clock.now(), this.limits) === true ? session : undefined;
  }

  /** The session these cookies stand for, while it lives. */
  async findByCookies(cookies: string | undefined): Promise<Session | undefined> {
    return this.find(readTokenCookie(cookies, SESSION_COOKIE));
  }

  /** Notes that the session is in use, so that it does not end by idleness. */
  async touch(session: Session): Promise<void> {
    const now = this.clock.now();
    if (session.needsTouch(now)) await this.repository.touch(session.id, now);
  }
}
