import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { SessionUnknown } from '../administration-errors.js';
import type { Session } from '../domain/session.entity.js';
import { userEvent } from '../events.js';
import { IdentityFacts } from './identity-facts.js';
import { SignInStores } from './sign-in-stores.js';

/** A session as its owner sees it. */
export interface OwnSession {
  readonly session: Session;
  /** Whether it is the one that asks. */
  readonly isCurrent: boolean;
}

/** Where somebody is signed in; ends what he has left behind on another computer. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly stores: SignInStores,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /** The live sessions of the actor, the latest used first. */
  async list(actor: UserActor, token: string | undefined): Promise<OwnSession[]> {
    const { limits } = this.stores.liveSessions;
    const now = this.clock.now();
    const current = await this.stores.liveSessions.find(token);
    const sessions = await this.stores.sessions.signedInOf(actor.id);
    return sessions
      .filter((session) => session.isLive(now, limits))
      .map((session) => ({ session, isCurrent: session.id === current?.id }));
  }

  /** @throws {SessionUnknown} Thrown when the actor has no such session. */
  async execute(actor: UserActor, input: { readonly sessionId: string }): Promise<void> {
    await this.stores.database.transaction(async (transaction) => {
      if (!(await this.stores.sessions.removeOne(transaction, actor.id, input.sessionId))) throw new SessionUnknown();
      const event = userEvent('identity.sessions-ended', { userId: actor.id });
      const after = { sessions: 1, sessionId: input.sessionId };
      await this.facts.told(transaction, actor, event, { type: 'user', id: actor.id }, after, this.clock.now());
    });
  }
}
