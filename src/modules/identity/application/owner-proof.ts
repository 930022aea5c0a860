import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import type { Transaction } from '#platform/database';
import { CurrentPasswordWrong } from '../administration-errors.js';
import type { Session } from '../domain/session.entity.js';
import type { UserAccount } from '../domain/user-account.entity.js';
import { AccountLocked, CodeWrong, NotSignedIn } from '../errors.js';
import { AccountSecrets } from './account-secrets.js';
import { IdentityFacts } from './identity-facts.js';
import { SignInStores } from './sign-in-stores.js';

/** What somebody who is signed in shows once more before he changes a factor. */
export interface Proof {
  /** The session's token. */
  readonly token: string | undefined;
  readonly password: string;
  /** Code of the present second factor; unset where the password is enough. */
  readonly code?: string;
}

/** The proven owner, within the transaction of his change. */
export interface Proven {
  readonly transaction: Transaction;
  readonly account: UserAccount;
  readonly session: Session;
  readonly token: string;
  readonly now: Date;
}

/** Makes sure that it is the owner who changes his factors, not somebody at an unlocked desk. */
@Injectable()
export class OwnerProof {
  constructor(
    private readonly stores: SignInStores,
    private readonly secrets: AccountSecrets,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs the change once the factors are proven; wrong tries count like those at the sign-in.
   * @throws {NotSignedIn} Thrown when the session has ended.
   * @throws {CurrentPasswordWrong} Thrown when the password does not fit.
   * @throws {CodeWrong} Thrown when the code is wrong or was used before.
   * @throws {AccountLocked} Thrown after too many wrong tries.
   */
  async run<T>(proof: Proof, change: (proven: Proven) => Promise<T>): Promise<T> {
    const session = await this.stores.liveSessions.find(proof.token);
    const { token } = proof;
    if (session?.state !== 'signed-in' || token === undefined) throw new NotSignedIn();
    const known = await this.stores.accounts.findById(session.userId);
    known?.checkNotLocked(this.clock.now());
    const fits = await this.secrets.passwordFits(known, proof.password);
    const result = await this.stores.database.transaction(async (transaction) => {
      const now = this.clock.now();
      const account = await this.stores.accounts.findForChange(transaction, session.userId);
      if (!account?.state.active) throw new NotSignedIn();
      account.checkNotLocked(now);
      if (!fits) return this.refuse(transaction, account, 'password', now);
      if (!this.codeFits(account, proof.code, now)) return this.refuse(transaction, account, 'code', now);
      await this.stores.accounts.update(transaction, account);
      return { value: await change({ transaction, account, session, token, now }) };
    });
    if (result instanceof DomainError) throw result;
    return result.value;
  }

  private codeFits(account: UserAccount, code: string | undefined, now: Date): boolean {
    if (code === undefined) return true;
    const step = this.secrets.stepOf(account, code, now);
    return step !== undefined && account.acceptTotpStep(step);
  }

  /** Refusals are returned, not thrown: the count of wrong tries must be committed. */
  private async refuse(
    transaction: Transaction,
    account: UserAccount,
    factor: 'password' | 'code',
    now: Date,
  ): Promise<DomainError> {
    const lock = account.recordFailure(now);
    await this.stores.accounts.update(transaction, account);
    await this.facts.signInFailed(transaction, account, factor, lock, now);
    if (lock) return new AccountLocked(lock);
    return factor === 'password' ? new CurrentPasswordWrong() : new CodeWrong();
  }
}
