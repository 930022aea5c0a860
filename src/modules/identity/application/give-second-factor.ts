import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import type { Transaction } from '#platform/database';
import type { UserAccount } from '../domain/user-account.entity.js';
import { AccountLocked, CodeWrong, NotSignedIn } from '../errors.js';
import { AccountSecrets } from './account-secrets.js';
import { IdentityFacts } from './identity-facts.js';
import { SignInProgress, type SignInStep, type StepSession } from './sign-in-progress.js';
import { SignInStores } from './sign-in-stores.js';

/** Second step of signing in: the code. Gives the session a new token and, where nothing else is due, its rights. */
@Injectable()
export class GiveSecondFactor {
  constructor(
    private readonly stores: SignInStores,
    private readonly progress: SignInProgress,
    private readonly secrets: AccountSecrets,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param input the session's token and the code as typed
   * @throws {NotSignedIn} Thrown when the session has ended.
   * @throws {AlreadySignedIn} Thrown when it has its second factor already.
   * @throws {SignInStepNotDue} Thrown when another step is due.
   * @throws {CodeWrong} Thrown when the code is wrong or was used before.
   * @throws {AccountLocked} Thrown after too many wrong tries.
   */
  async execute(input: { readonly token: string | undefined; readonly code: string }): Promise<SignInStep> {
    const place = await this.progress.sessionAt('second-factor-required', input.token);
    const result = await this.stores.database.transaction((transaction) => this.decide(transaction, place, input.code));
    if (result instanceof DomainError) throw result;
    return result;
  }

  /** Refusals are returned, not thrown: the count of wrong tries must be committed. */
  private async decide(transaction: Transaction, place: StepSession, code: string): Promise<SignInStep | DomainError> {
    const now = this.clock.now();
    const account = await this.stores.accounts.findForChange(transaction, place.session.userId);
    if (!account?.state.active) return new NotSignedIn();
    account.checkNotLocked(now);
    const step = this.secrets.stepOf(account, code, now);
    if (step === undefined || !account.acceptTotpStep(step)) return this.refuse(transaction, account, now);
    account.forgetFailures();
    await this.stores.accounts.update(transaction, account);
    // where the session ended meanwhile this throws, which also gives the code back
    return this.progress.advance(transaction, place, account, now);
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
