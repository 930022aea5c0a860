import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { userEvent } from '../events.js';
import { type AccountChoice, AccountChanges } from './account-changes.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { IdentityFacts } from './identity-facts.js';
import { checkMayManageUsers } from './user-management.js';

/**
 * Takes a lost second factor away: the old one is worthless, the lock and all sessions of the account end, and its owner
 * sets up a new one at the next sign-in. The administrator never sees it.
 */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly changes: AccountChanges,
    private readonly demo: DemoSignIns,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {UserUnknown} Thrown when there is no such account.
   * @throws {ChangedMeanwhile} Thrown when somebody else changed the account meanwhile.
   * @throws {LastAdministrator} Thrown for the last administrator, who renews his second factor himself.
   */
  async execute(actor: Actor, input: AccountChoice): Promise<void> {
    checkMayManageUsers(actor);
    await this.changes.changeAndEndSessions(input, async (transaction, account) => {
      account.administer({});
      account.requireEnrolment();
      await this.demo.hide(transaction, account.id);
      const event = userEvent('identity.second-factor-reset', { userId: account.id });
      await this.facts.told(transaction, actor, event, { type: 'user', id: account.id }, {}, this.clock.now());
    });
  }
}
