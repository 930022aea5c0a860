/** Wrong tries after which an account is locked, and again after as many more. */
export const TRIES_UNTIL_LOCK = 5;
/** First lock in minutes; each further one lasts twice as long as the one before. */
export const FIRST_LOCK_MINUTES = 15;
/** No lock lasts longer, in minutes. */
export const LONGEST_LOCK_MINUTES = 24 * 60;

/** Count of wrong tries at an account since the last full sign-in, and the lock that follows from it (Anmeldesperre). */
export class Lockout {
  /** No wrong tries. */
  static readonly clear = new Lockout(0, null);

  constructor(
    readonly failedAttempts: number,
    readonly lockedUntil: Date | null,
  ) {}

  /** The end of the lock while it lasts. */
  lockAt(now: Date): Date | undefined {
    return this.lockedUntil !== null && this.lockedUntil > now ? this.lockedUntil : undefined;
  }

  /** One wrong try more, password and code alike. */
  afterFailure(now: Date): Lockout {
    const failedAttempts = this.failedAttempts + 1;
    if (failedAttempts % TRIES_UNTIL_LOCK !== 0) return new Lockout(failedAttempts, null);
    const locks = failedAttempts / TRIES_UNTIL_LOCK;
    const minutes = Math.min(FIRST_LOCK_MINUTES * 2 ** (locks - 1), LONGEST_LOCK_MINUTES);
    return new Lockout(failedAttempts, new Date(now.getTime() + minutes * 60_000));
  }
}
