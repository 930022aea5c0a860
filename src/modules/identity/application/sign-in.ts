import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { newId } from '#kernel/ids';
import type { Transaction } from '#platform/database';
import { StartPasswordExpired } from '../administration-errors.js';
import { newSessionToken, tokenDigest } from '../credentials/session-token.js';
import { Session } from '../domain/session.entity.js';
import { stepAfterPassword } from '../domain/sign-in-steps.js';
import { normaliseUsername } from '../domain/username.js';
import type { UserAccount } from '../domain/user-account.entity.js';
import { AccountLocked, CredentialsWrong } from '../errors.js';
import { AccountSecrets } from './account-secrets.js';
import { IdentityFacts } from './identity-facts.js';
import type { SignInStep } from './sign-in-progress.js';
import { SignInStores } from './sign-in-stores.js';
import { UnknownNames } from './unknown-names.js';

/** User name and password as typed, and the session the browser had before. */
export interface SignInInput {
  readonly username: string;
  readonly password: string;
  readonly previousToken?: string | undefined;
}

/** First step of signing in: the password. Opens a session that is worth nothing before the second factor. */
@Injectable()
export class SignIn {
  constructor(
    private readonly stores: SignInStores,
    private readonly unknownNames: UnknownNames,
    private readonly secrets: AccountSecrets,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns token of the new session and the step that is due
   * @throws {CredentialsWrong} Thrown when name or password do not fit; takes as long for names of nobody.
   * @throws {AccountLocked} Thrown after too many wrong tries, whether the account exists or not.
   * @throws {StartPasswordExpired} Thrown when a start password was not used in time.
   */
  async execute(input: SignInInput): Promise<SignInStep> {
    const username = normaliseUsername(input.username);
    const account = await this.stores.accounts.findByUsername(username);
    if (account) account.checkNotLocked(this.clock.now());
    else await this.unknownNames.checkNotLocked(username);
    const fits = await this.secrets.passwordFits(account, input.password);
    if (!account) throw await this.unknownNames.recordFailure(username);
    const result = await this.stores.database.transaction((transaction) =>
      this.decide(transaction, account.id, fits, input.previousToken),
    );
    if (result instanceof DomainError) throw result;
    return result;
  }

  /** Refusals are returned, not thrown: the count of wrong tries must be committed. */
  private async decide(
    transaction: Transaction,
    accountId: string,
    fits: boolean,
    previousToken: string | undefined,
  ): Promise<SignInStep | DomainError> {
    const now = this.clock.now();
    const account = await this.stores.accounts.findForChange(transaction, accountId);
    if (!account) return new CredentialsWrong();
    // Guesses sent at the same time all passed the first look at the lock; here they come one after another.
    account.checkNotLocked(now);
    if (!fits) return this.refuse(transaction, account, now);
    const { startPasswordUntil } = account.state;
    if (startPasswordUntil !== null && startPasswordUntil <= now) return new StartPasswordExpired();
    const { sessions, liveSessions } = this.stores;
    if (previousToken !== undefined) await sessions.remove(transaction, tokenDigest(previousToken));
    await sessions.removeEnded(transaction, now, liveSessions.limits);
    const token = newSessionToken();
    const state = stepAfterPassword(account.state);
    await sessions.insert(transaction, Session.begin(newId(now), account.id, now, state), tokenDigest(token));
    return { token, state };
  }

  private async refuse(transaction: Transaction, account: UserAccount, now: Date): Promise<DomainError> {
    const lock = account.recordFailure(now);
    await this.stores.accounts.update(transaction, account);
    await this.facts.signInFailed(transaction, account, 'password', lock, now);
    return lock ? new AccountLocked(lock) : new CredentialsWrong();
  }
}
