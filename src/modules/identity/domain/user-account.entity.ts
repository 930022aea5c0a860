import { AccountInvalid, ChangedMeanwhile } from '../administration-errors.js';
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
  /** Whether its owner may sign in at all; an administrator locks accounts of people who have left. */
  readonly active: boolean;
  /** Counts what administrators change. */
  readonly version: number;
  /** Last moment of a start password (Startkennwort), which serves once to set a password of one's own; `null` afterwards. */
  readonly startPasswordUntil: Date | null;
  /** Whether the owner has to set up his second factor at the next sign-in; the stored one is worthless then. */
  readonly secondFactorPending: boolean;
}

/** What a new account starts with. */
export type NewAccountState = Omit<
  UserAccountState,
  'lastTotpStep' | 'lockout' | 'active' | 'version' | 'startPasswordUntil' | 'secondFactorPending'
> &
  Partial<Pick<UserAccountState, 'startPasswordUntil' | 'secondFactorPending'>>;

/** A member of staff who can sign in (Benutzerkonto). */
export class UserAccount {
  private constructor(private current: UserAccountState) {}

  /** An account as it was stored. */
  static restore(state: UserAccountState): UserAccount {
    return new UserAccount(state);
  }

  /** A new account that has never been used. */
  static create(state: NewAccountState): UserAccount {
    return new UserAccount({
      startPasswordUntil: null,
      secondFactorPending: false,
      ...state,
      lastTotpStep: null,
      lockout: Lockout.clear,
      active: true,
      version: 1,
    });
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

  /** Sets a new password and ends a lock that followed from wrong tries. */
  setPassword(passwordHash: string): void {
    this.current = { ...this.current, passwordHash, startPasswordUntil: null, lockout: Lockout.clear };
  }

  /** Sets a start password: good for nothing but to set one's own, and only for a while. */
  giveStartPassword(passwordHash: string, until: Date): void {
    this.setPassword(passwordHash);
    this.current = { ...this.current, startPasswordUntil: until };
  }

  /** Makes the second factor worthless; the owner sets up a new one at the next sign-in. */
  requireEnrolment(): void {
    this.current = { ...this.current, secondFactorPending: true, lastTotpStep: null, lockout: Lockout.clear };
  }

  /** @throws {ChangedMeanwhile} Thrown when an administrator changed the account since that version. */
  checkVersion(version: number): void {
    if (version !== this.current.version) throw new ChangedMeanwhile(this.current.version);
  }

  /** Takes what an administrator changed: name, address, unit, or whether the owner may sign in. */
  administer(change: Partial<Pick<UserAccountState, 'displayName' | 'email' | 'unitId' | 'active'>>): void {
    this.current = { ...this.current, ...change, version: this.current.version + 1 };
  }

  /** Both factors were right, or an administrator lifted the lock: wrong tries are forgotten. */
  forgetFailures(): void {
    this.current = { ...this.current, lockout: Lockout.clear };
  }

  /** Replaces the second factor and ends a lock; codes of the old one are worthless from now on. */
  replaceSecondFactor(sealedTotpSecret: Buffer): void {
    const kept = { ...this.current, sealedTotpSecret, secondFactorPending: false };
    this.current = { ...kept, lastTotpStep: null, lockout: Lockout.clear };
  }
}

const EMAIL = /^[^\s@]+@[^\s@]+$/;

/**
 * Name and e-mail address of a person as they are stored; an address may be missing.
 * @throws {AccountInvalid} Thrown when the name is missing or the address is none.
 */
export function checkPerson(typed: { readonly displayName: string; readonly email: string }): {
  displayName: string;
  email: string;
} {
  const [displayName, email] = [typed.displayName.trim(), typed.email.trim()];
  if (displayName === '') throw new AccountInvalid('displayName');
  if (email !== '' && !EMAIL.test(email)) throw new AccountInvalid('email');
  return { displayName, email };
}
