import { AccountLocked } from '../errors.js';
import { Lockout } from './lockout.js';

/** The stored fields of an account. */
export interface UserAccountState {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  readonly unitId: string | null;
  readonly passwordHash: string;
  /** Second factor secret, encrypted. */
  readonly sealedTotpSecret: Buffer;
  /** Time step of the last code that was accepted; `null` before the first. */
  readonly lastTotpStep: number | null;
  readonly lockout: Lockout;
  readonly active: boolean;
}

/** A member of staff who can sign in (Benutzerkonto). */
export class UserAccount {
  private constructor(private current: UserAccountState) {}

  /** An account as it was stored. */
  static restore(state: UserAccountState): UserAccount {
    return new UserAccount(state);
  }

  /** A new account that has never been used. */
  static create(state: Omit<UserAccountState, 'lastTotpStep' | 'lockout' | 'active'>): UserAccount {
    return new UserAccount({ ...state, lastTotpStep: null, lockout: Lockout.clear, active: true });
  }

  get id(): string {
    return this.current.id;
  }

  get state(): UserAccountState {
    return this.current;
  }

  /** @throws {AccountLocked} Thrown while the account is locked. */
  checkNotLocked(now: Date): void {
    const until = this.current.lockout.lockAt(now);
    if (until) throw new AccountLocked(until);
  }

  /** Counts a wrong password or code; returns the end of the lock when this try brought one. */
  recordFailure(now: Date): Date | undefined {
    this.current = { ...this.current, lockout: this.current.lockout.afterFailure(now) };
    return this.current.lockout.lockAt(now);
  }

  /** Takes the code of a time step; a step that was used, or an earlier one, is refused. @norm RFC 6238, 5.2 */
  acceptTotpStep(step: number): boolean {
    if (this.current.lastTotpStep !== null && step <= this.current.lastTotpStep) return false;
    this.current = { ...this.current, lastTotpStep: step };
    return true;
  }

  /** Both factors were right: wrong tries are forgotten. */
  completeSignIn(): void {
    this.current = { ...this.current, lockout: Lockout.clear };
  }

  /** Sets a new password and ends a lock. */
  setPassword(passwordHash: string): void {
    this.current = { ...this.current, passwordHash, lockout: Lockout.clear };
  }

  /** Replaces the second factor and ends a lock; codes of the old one are worthless from now on. */
  replaceSecondFactor(sealedTotpSecret: Buffer): void {
    this.current = { ...this.current, sealedTotpSecret, lastTotpStep: null, lockout: Lockout.clear };
  }
}
