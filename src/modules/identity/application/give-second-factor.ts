import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import type { DomainError } from '#kernel/domain-error';
import type { Transaction } from '#platform/database';
import { newSessionToken, tokenDigest } from '../credentials/session-token.js';
import type { Session } from '../domain/session.entity.js';
import type { UserAccount } from '../domain/user-account.entity.js';
import { AccountLocked, AlreadySignedIn, CodeWrong, NotSignedIn } from '../errors.js';
import { userEvent } from '../events.js';
import { AccountSecrets } from './account-secrets.js';
import { IdentityFacts, ownerOf } from './identity-facts.js';
import { SignInStores } from './sign-in-stores.js';

/** Second step of signing in: the code. Gives the session a new token and its rights. */
@Injectable()
export class GiveSecondFactor {
  constructor(
    private readonly stores: SignInStores,
    private readonly secrets: AccountSecrets,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param input the session's token and the code as typed
   * @returns the session's new token; the old one is dead
   * @throws {NotSignedIn} Thrown when the session has ended.
   * @throws {AlreadySignedIn} Thrown when it has its second factor already.
   * @throws {CodeWrong} Thrown when the code is wrong or was used before.
   * @throws {AccountLocked} Thrown after too many wrong tries.
   */
  async execute(input: { readonly token: string | undefined; readonly code: string }): Promise<string> {
    const { token, code } = input;
    const session = await this.stores.liveSessions.find(token);
    if (!session || token === undefined) throw new NotSignedIn();
    if (session.state === 'signed-in') throw new AlreadySignedIn();
    const result = await this.stores.database.transaction((transaction) =>
      this.decide(transaction, session, token, code),
    );
    if (typeof result !== 'string') throw result;
    return result;
  }

  /** Refusals are returned, not thrown: the count of wrong tries must be committed. */
  private async decide(
    transaction: Transaction,
    session: Session,
    token: string,
    code: string,
  ): Promise<string | DomainError> {
    const now = this.clock.now();
    const account = await this.stores.accounts.findForChange(transaction, session.userId);
    if (!account?.state.active) return new NotSignedIn();
    account.checkNotLocked(now);
    const step = this.secrets.stepOf(account, code.replaceAll(/\s/g, ''), now);
    if (step === undefined || !account.acceptTotpStep(step)) return this.refuse(transaction, account, now);
    account.completeSignIn();
    await this.stores.accounts.update(transaction, account);
    const newToken = newSessionToken();
    const completed = session.complete(now, this.stores.liveSessions.limits);
    if (!(await this.stores.sessions.rotate(transaction, completed, tokenDigest(token), tokenDigest(newToken)))) {
      // the session ended meanwhile; throwing also gives the code back
      throw new NotSignedIn();
    }
    const event = userEvent('identity.user-signed-in', { userId: account.id, sessionId: session.id });
    const after = { sessionId: session.id };
    await this.facts.told(transaction, ownerOf(account), event, { type: 'user', id: account.id }, after, now);
    return newToken;
  }

  private async refuse(transaction: Transaction, account: UserAccount, now: Date): Promise<DomainError> {
    const lock = account.recordFailure(now);
    await this.stores.accounts.update(transaction, account);
    await this.facts.signInFailed(transaction, account, 'code', lock, now);
    if (!lock) return new CodeWrong();
    await this.stores.sessions.removeAllOf(transaction, account.id, 'second-factor-required');
    return new AccountLocked(lock);
  }
}
