import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { startPasswordEnd } from '../domain/start-password.js';
import { userEvent } from '../events.js';
import { type AccountChoice, AccountChanges } from './account-changes.js';
import { AccountSecrets } from './account-secrets.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { IdentityFacts } from './identity-facts.js';
import { checkMayManageUsers } from './user-management.js';

/** Replaces a forgotten password by a start password: the lock and all sessions of the account end. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly changes: AccountChanges,
    private readonly secrets: AccountSecrets,
    private readonly demo: DemoSignIns,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the start password, handed out this once
   * @throws {UserUnknown} Thrown when there is no such account.
   * @throws {ChangedMeanwhile} Thrown when somebody else changed the account meanwhile.
   * @throws {LastAdministrator} Thrown for the last administrator, who changes his password himself.
   */
  async execute(actor: Actor, input: AccountChoice): Promise<{ readonly startPassword: string }> {
    checkMayManageUsers(actor);
    return this.changes.changeAndEndSessions(input, async (transaction, account) => {
      const now = this.clock.now();
      const { username, version } = account.state;
      const startPassword = this.secrets.startPassword(account.id, version + 1);
      account.administer({});
      account.giveStartPassword(await this.secrets.newPasswordHash(startPassword, username), startPasswordEnd(now));
      await this.demo.hide(transaction, account.id);
      const event = userEvent('identity.password-set', { userId: account.id });
      const object = { type: 'user', id: account.id } as const;
      await this.facts.told(transaction, actor, event, object, { startPassword: true }, now);
      return { startPassword };
    });
  }
}
