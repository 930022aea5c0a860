import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { userEvent } from '../events.js';
import { AccountChanges } from './account-changes.js';
import { AccountSecrets } from './account-secrets.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { IdentityFacts } from './identity-facts.js';
import { checkMayManageUsers } from './user-management.js';

/** Gives an account a new password: ends its lock and all its sessions. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly changes: AccountChanges,
    private readonly secrets: AccountSecrets,
    private readonly demo: DemoSignIns,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {UserUnknown} Thrown when there is no such account.
   * @throws {PasswordUnsuitable} Thrown when the password is too short, too long or the user name.
   */
  async execute(actor: Actor, input: { readonly userId: string; readonly password: string }): Promise<void> {
    checkMayManageUsers(actor);
    const { userId, password } = input;
    const { username } = (await this.changes.get(userId)).state;
    const passwordHash = await this.secrets.newPasswordHash(password, username);
    await this.changes.change(userId, async (transaction, account) => {
      account.setPassword(passwordHash);
      await this.demo.hide(transaction, userId);
      const event = userEvent('identity.password-set', { userId });
      await this.facts.told(transaction, actor, event, { type: 'user', id: userId }, {}, this.clock.now());
    });
  }
}
