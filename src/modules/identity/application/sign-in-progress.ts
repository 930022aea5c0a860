import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { SignInStepNotDue } from '../administration-errors.js';
import { newSessionToken, tokenDigest } from '../credentials/session-token.js';
import type { Session, SessionState } from '../domain/session.entity.js';
import { stepAfterFactors } from '../domain/sign-in-steps.js';
import type { UserAccount } from '../domain/user-account.entity.js';
import { AlreadySignedIn, NotSignedIn } from '../errors.js';
import { userEvent } from '../events.js';
import { IdentityFacts, ownerOf } from './identity-facts.js';
import { SignInStores } from './sign-in-stores.js';

/** The session's new token, the old one is dead; and the step that is due now. */
export interface SignInStep {
  readonly token: string;
  readonly state: SessionState;
}

/** The session that takes a step, found by its token. */
export interface StepSession {
  readonly session: Session;
  readonly token: string;
}

/** Takes sessions through the steps of signing in, each with a new token. */
@Injectable()
export class SignInProgress {
  constructor(
    private readonly stores: SignInStores,
    private readonly facts: IdentityFacts,
  ) {}

  /**
   * The live session of this token, if this step is due there.
   * @throws {NotSignedIn} Thrown when the session has ended.
   * @throws {AlreadySignedIn} Thrown when signing in is complete.
   * @throws {SignInStepNotDue} Thrown when another step is due.
   */
  async sessionAt(step: SessionState, token: string | undefined): Promise<StepSession> {
    const session = await this.stores.liveSessions.find(token);
    if (!session || token === undefined) throw new NotSignedIn();
    if (session.state === 'signed-in') throw new AlreadySignedIn();
    if (session.state !== step) throw new SignInStepNotDue();
    return { session, token };
  }

  /**
   * Goes on to the next step; the last one leaves the journal entry of the sign-in.
   * @throws {NotSignedIn} Thrown when the session ended meanwhile, which also undoes the step.
   */
  async advance(
    transaction: Transaction,
    { session, token }: StepSession,
    account: UserAccount,
    now: Date,
  ): Promise<SignInStep> {
    const state = stepAfterFactors(account.state);
    const newToken = newSessionToken();
    const next = session.advance(state, now, this.stores.liveSessions.limits);
    if (!(await this.stores.sessions.rotate(transaction, next, tokenDigest(token), tokenDigest(newToken)))) {
      throw new NotSignedIn();
    }
    if (state === 'signed-in') {
      const event = userEvent('identity.user-signed-in', { userId: account.id, sessionId: session.id });
      const after = { sessionId: session.id };
      await this.facts.told(transaction, ownerOf(account, now), event, { type: 'user', id: account.id }, after, now);
    }
    return { token: newToken, state };
  }
}
