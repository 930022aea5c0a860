import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import type { Transaction } from '#platform/database';
import type { UserAccount } from '../domain/user-account.entity.js';
import { NotSignedIn } from '../errors.js';
import { type EnrolmentOffer, Enrolments } from './enrolments.js';
import { SignInProgress, type SignInStep, type StepSession } from './sign-in-progress.js';
import { SignInStores } from './sign-in-stores.js';

/** The last step of a first sign-in, and of the next one after a lost second factor: setting one up. */
@Injectable()
export class EnrolAtSignIn {
  constructor(
    private readonly stores: SignInStores,
    private readonly progress: SignInProgress,
    private readonly enrolments: Enrolments,
    private readonly clock: Clock,
  ) {}

  /**
   * The second factor to put into the app; the same one when asked again in this session.
   * @throws {NotSignedIn} Thrown when the session has ended.
   * @throws {SignInStepNotDue} Thrown when another step is due.
   */
  async begin(input: { readonly token: string | undefined }): Promise<EnrolmentOffer> {
    const place = await this.progress.sessionAt('enrolment-required', input.token);
    return this.stores.database.transaction(async (transaction) => {
      const account = await this.accountOf(transaction, place);
      return this.enrolments.offer(transaction, place.session.id, account);
    });
  }

  /**
   * Signs in once a code shows that the app has it.
   * @throws {NotSignedIn} Thrown when the session has ended.
   * @throws {SignInStepNotDue} Thrown when another step is due.
   * @throws {EnrolmentNotBegun} Thrown when none was handed out.
   * @throws {EnrolmentCodeWrong} Thrown when the code is not one of it.
   */
  async execute(input: { readonly token: string | undefined; readonly code: string }): Promise<SignInStep> {
    const place = await this.progress.sessionAt('enrolment-required', input.token);
    return this.stores.database.transaction(async (transaction) => {
      const account = await this.accountOf(transaction, place);
      const now = this.clock.now();
      account.checkNotLocked(now);
      await this.enrolments.confirm(transaction, place.session.id, account, input.code, now);
      return this.progress.advance(transaction, place, account, now);
    });
  }

  private async accountOf(transaction: Transaction, place: StepSession): Promise<UserAccount> {
    const account = await this.stores.accounts.findForChange(transaction, place.session.userId);
    if (!account?.state.active || !account.state.secondFactorPending) throw new NotSignedIn();
    return account;
  }
}
