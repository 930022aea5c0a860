import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { userEvent } from '../events.js';
import { AccountChanges } from './account-changes.js';
import { AccountSecrets } from './account-secrets.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { IdentityFacts } from './identity-facts.js';
import { checkMayManageUsers } from './user-management.js';

/** Gives an account a password of one's own (not a start password): ends its lock and all its sessions. For tools. */
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
    await this.changes.changeAndEndSessions({ userId }, async (transaction, account) => {
      account.setPassword(await this.secrets.newPasswordHash(password, account.state.username));
      await this.demo.hide(transaction, userId);
      const event = userEvent('identity.password-set', { userId });
      await this.facts.told(transaction, actor, event, { type: 'user', id: userId }, {}, this.clock.now());
    });
  }
}
