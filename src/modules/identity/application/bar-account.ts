import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { userEvent } from '../events.js';
import { type AccountChoice, AccountChanges } from './account-changes.js';
import { IdentityFacts } from './identity-facts.js';
import { checkMayManageUsers } from './user-management.js';

/** Locks an account (Konto sperren) until an administrator lifts the lock: its sessions end, nobody signs in with it. */
@Injectable()
export class BarAccount {
  constructor(
    private readonly changes: AccountChanges,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * An account that is locked already stays as it is.
   * @throws {UserUnknown} Thrown when there is no such account.
   * @throws {ChangedMeanwhile} Thrown when somebody else changed the account meanwhile.
   * @throws {LastAdministrator} Thrown for the last administrator who can sign in.
   */
  async execute(actor: Actor, input: AccountChoice): Promise<void> {
    checkMayManageUsers(actor);
    await this.changes.changeAndEndSessions(input, async (transaction, account) => {
      if (!account.state.active) return;
      account.administer({ active: false });
      const event = userEvent('identity.account-barred', { userId: account.id });
      const object = { type: 'user', id: account.id, before: { active: true }, after: { active: false } } as const;
      await this.facts.changed(transaction, actor, event, object, this.clock.now());
    });
  }
}
