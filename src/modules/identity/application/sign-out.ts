import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { tokenDigest } from '../credentials/session-token.js';
import { userEvent } from '../events.js';
import { IdentityFacts, ownerOf } from './identity-facts.js';
import { SignInStores } from './sign-in-stores.js';

/** Ends a session. A token that is dead already is no error: the wish is fulfilled. */
@Injectable()
export class SignOut {
  constructor(
    private readonly stores: SignInStores,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  async execute(input: { readonly token: string | undefined }): Promise<void> {
    const { token } = input;
    if (token === undefined) return;
    const live = await this.stores.liveSessions.find(token);
    const account = live?.state === 'signed-in' ? await this.stores.accounts.findById(live.userId) : undefined;
    await this.stores.database.transaction(async (transaction) => {
      const session = await this.stores.sessions.remove(transaction, tokenDigest(token));
      if (!session || !account) return;
      const event = userEvent('identity.user-signed-out', { userId: account.id, sessionId: session.id });
      const after = { sessionId: session.id };
      await this.facts.told(
        transaction,
        ownerOf(account, this.clock.now()),
        event,
        { type: 'user', id: account.id },
        after,
        this.clock.now(),
      );
    });
  }
}
