import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { userEvent } from '../events.js';
import { type AccountChoice, AccountChanges } from './account-changes.js';
import { IdentityFacts } from './identity-facts.js';
import { checkMayManageUsers } from './user-management.js';

/** Lifts the lock of an account (Sperre aufheben), whether an administrator set it or wrong tries did. */
@Injectable()
export class ReleaseAccount {
  constructor(
    private readonly changes: AccountChanges,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * An account that is not locked stays as it is.
   * @throws {UserUnknown} Thrown when there is no such account.
   * @throws {ChangedMeanwhile} Thrown when somebody else changed the account meanwhile.
   */
  async execute(actor: Actor, input: AccountChoice): Promise<void> {
    checkMayManageUsers(actor);
    await this.changes.change(input, async (transaction, account) => {
      const now = this.clock.now();
      const { active, lockout } = account.state;
      const lockedUntil = lockout.lockAt(now)?.toISOString() ?? null;
      if (active && lockedUntil === null) return;
      account.administer({ active: true });
      account.forgetFailures();
      const event = userEvent('identity.account-released', { userId: account.id });
      const states = { before: { active, lockedUntil }, after: { active: true, lockedUntil: null } };
      await this.facts.changed(transaction, actor, event, { type: 'user', id: account.id, ...states }, now);
    });
  }
}
