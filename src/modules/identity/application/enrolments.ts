import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { EnrolmentCodeWrong, EnrolmentNotBegun } from '../administration-errors.js';
import { qrCode } from '../credentials/qr-code.js';
import type { UserAccount } from '../domain/user-account.entity.js';
import { userEvent } from '../events.js';
import { AccountSecrets } from './account-secrets.js';
import { IdentityFacts, ownerOf } from './identity-facts.js';
import { SignInStores } from './sign-in-stores.js';

/** A new second factor on its way into an authenticator app. */
export interface EnrolmentOffer {
  /** Address for an authenticator app. */
  readonly enrolmentUri: string;
  /** Secret in Base32, to type where no camera is at hand. */
  readonly secret: string;
  /** The address as a picture (`data:` address of an SVG). */
  readonly qrCode: string;
}

/**
 * Hands out new second factors. One is kept with the session until a code proves that it arrived; until then the old
 * one stays the account's.
 */
@Injectable()
export class Enrolments {
  constructor(
    private readonly stores: SignInStores,
    private readonly secrets: AccountSecrets,
    private readonly facts: IdentityFacts,
  ) {}

  /** The second factor this session hands out; the same one when asked again. */
  async offer(transaction: Transaction, sessionId: string, account: UserAccount): Promise<EnrolmentOffer> {
    const { username } = account.state;
    const pending = await this.stores.sessions.pendingSecret(transaction, sessionId);
    const factor = pending
      ? this.secrets.reopen(account.id, username, pending)
      : this.secrets.secondFactor(account.id, username);
    if (!pending) await this.stores.sessions.keepPendingSecret(transaction, sessionId, factor.sealed);
    const { enrolmentUri, secret } = factor;
    return { enrolmentUri, secret, qrCode: qrCode(enrolmentUri) };
  }

  /**
   * Makes the handed out second factor the account's, once a code of it is shown; all other sessions end.
   * @throws {EnrolmentNotBegun} Thrown when the session has handed out none.
   * @throws {EnrolmentCodeWrong} Thrown when the code is not one of it.
   */
  async confirm(
    transaction: Transaction,
    sessionId: string,
    account: UserAccount,
    code: string,
    now: Date,
  ): Promise<void> {
    const pending = await this.stores.sessions.pendingSecret(transaction, sessionId);
    if (!pending) throw new EnrolmentNotBegun();
    const step = this.secrets.stepOf(account, code, now, pending);
    if (step === undefined) throw new EnrolmentCodeWrong();
    account.replaceSecondFactor(pending);
    account.acceptTotpStep(step);
    await this.stores.accounts.update(transaction, account);
    await this.stores.sessions.keepPendingSecret(transaction, sessionId, null);
    await this.stores.sessions.removeOthers(transaction, account.id, sessionId);
    const event = userEvent('identity.second-factor-enrolled', { userId: account.id });
    await this.facts.told(transaction, ownerOf(account, now), event, { type: 'user', id: account.id }, {}, now);
  }
}
