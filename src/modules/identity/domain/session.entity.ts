/** How far somebody may have come with signing in. */
export const SESSION_STATES = [
  'second-factor-required',
  'new-password-required',
  'enrolment-required',
  'signed-in',
] as const;

/** How far somebody has come with signing in. */
export type SessionState = (typeof SESSION_STATES)[number];

/** How long sessions last. */
export interface SessionLimits {
  readonly idleMs: number;
  readonly absoluteMs: number;
}

/** Time to give the second factor, in milliseconds. */
export const SECOND_FACTOR_TIME_MS = 10 * 60_000;
/** Time for each step of a first sign-in, in milliseconds: people install an app meanwhile. */
export const FIRST_SIGN_IN_TIME_MS = 30 * 60_000;
/** A session's last use is written down at most this often, in milliseconds. */
const TOUCH_EVERY_MS = 30_000;

/** The stored fields of a session. */
export interface SessionFields {
  readonly id: string;
  readonly userId: string;
  readonly state: SessionState;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  /** End in any case. */
  readonly expiresAt: Date;
}

/** What one browser may do after somebody signed in there (Sitzung). */
export class Session implements SessionFields {
  readonly id: string;
  readonly userId: string;
  readonly state: SessionState;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;

  constructor(fields: SessionFields) {
    this.id = fields.id;
    this.userId = fields.userId;
    this.state = fields.state;
    this.startedAt = fields.startedAt;
    this.lastSeenAt = fields.lastSeenAt;
    this.expiresAt = fields.expiresAt;
  }

  /** The session after the password was right: worth nothing but the chance to take the next step. */
  static begin(id: string, userId: string, now: Date, state: SessionState = 'second-factor-required'): Session {
    const time = state === 'second-factor-required' ? SECOND_FACTOR_TIME_MS : FIRST_SIGN_IN_TIME_MS;
    return new Session({
      id,
      userId,
      state,
      startedAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + time),
    });
  }

  /** The session after one more step of signing in. */
  advance(state: SessionState, now: Date, limits: SessionLimits): Session {
    const time = state === 'signed-in' ? limits.absoluteMs : FIRST_SIGN_IN_TIME_MS;
    const expiresAt = new Date(now.getTime() + time);
    const { id, userId } = this;
    return new Session({ id, userId, state, startedAt: now, lastSeenAt: now, expiresAt });
  }

  /** Whether it has neither been left alone too long nor reached its end. */
  isLive(now: Date, limits: SessionLimits): boolean {
    return now < this.expiresAt && now.getTime() - this.lastSeenAt.getTime() < limits.idleMs;
  }

  /** Whether this use is worth writing down. */
  needsTouch(now: Date): boolean {
    return now.getTime() - this.lastSeenAt.getTime() >= TOUCH_EVERY_MS;
  }
}
