import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { UserUnknown } from '../errors.js';
import { userEvent } from '../events.js';
import { AccountStores } from './account-stores.js';
import { IdentityFacts } from './identity-facts.js';
import { checkMayManageUsers } from './user-management.js';

/** Ends all sessions of an account; its owner may sign in again. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly stores: AccountStores,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /** @throws {UserUnknown} Thrown when there is no such account. */
  async execute(actor: Actor, input: { readonly userId: string }): Promise<void> {
    checkMayManageUsers(actor);
    const { userId } = input;
    if (!(await this.stores.accounts.findById(userId))) throw new UserUnknown();
    await this.stores.database.transaction(async (transaction) => {
      const ended = await this.stores.sessions.removeAllOf(transaction, userId);
      if (ended === 0) return;
      const event = userEvent('identity.sessions-ended', { userId });
      const object = { type: 'user', id: userId } as const;
      await this.facts.told(transaction, actor, event, object, { sessions: ended }, this.clock.now());
    });
  }
}
