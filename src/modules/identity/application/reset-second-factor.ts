import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { userEvent } from '../events.js';
import { AccountChanges } from './account-changes.js';
import { AccountSecrets } from './account-secrets.js';
import { IdentityFacts } from './identity-facts.js';
import { checkMayManageUsers } from './user-management.js';

/** Replaces a lost second factor: the old one is worthless, the lock and all sessions of the account end. */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly changes: AccountChanges,
    private readonly secrets: AccountSecrets,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns address for an authenticator app, handed out this once
   * @throws {UserUnknown} Thrown when there is no such account.
   */
  async execute(actor: Actor, input: { readonly userId: string }): Promise<{ readonly enrolmentUri: string }> {
    checkMayManageUsers(actor);
    const { userId } = input;
    const { username } = (await this.changes.get(userId)).state;
    const { sealed, enrolmentUri } = this.secrets.secondFactor(userId, username);
    await this.changes.change(userId, async (transaction, account) => {
      account.replaceSecondFactor(sealed);
      const event = userEvent('identity.second-factor-reset', { userId });
      await this.facts.told(transaction, actor, event, { type: 'user', id: userId }, {}, this.clock.now());
    });
    return { enrolmentUri };
  }
}
