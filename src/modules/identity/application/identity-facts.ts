import { Injectable } from '@nestjs/common';
import { type Actor, systemActor, type UserActor, userActor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { UserAccount } from '../domain/user-account.entity.js';
import { type IdentityEvent, userEvent } from '../events.js';

/** What a fact is about, with the fields it changed. */
export interface ChangedObject {
  readonly type: 'user' | 'org-unit';
  readonly id: string;
  readonly before?: JournalState;
  readonly after: JournalState;
}

/** Acts as long as nobody has proved who he is. */
const SIGN_IN = systemActor('sign-in');

/** Writes down what happened: journal entry and message in the transaction of the change. */
@Injectable()
export class IdentityFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  /** A fact about an account, told to other modules under the same name. */
  async told(
    transaction: Transaction,
    actor: Actor,
    event: IdentityEvent,
    object: { readonly type: 'user' | 'org-unit'; readonly id: string },
    after: JournalState,
    now: Date,
  ): Promise<void> {
    await this.changed(transaction, actor, event, { ...object, after }, now);
  }

  /** A fact that replaced something: the journal keeps what was there before. */
  async changed(
    transaction: Transaction,
    actor: Actor,
    event: IdentityEvent,
    object: ChangedObject,
    now: Date,
  ): Promise<void> {
    const { type, id, before, after } = object;
    const states = before === undefined ? { after } : { before, after };
    await this.journal.append(
      transaction,
      actor,
      { action: event.type, objectType: type, objectId: id, ...states },
      now,
    );
    await this.outbox.append(transaction, event);
  }

  /** A wrong password or code; a lock that follows from it is told to other modules. */
  async signInFailed(
    transaction: Transaction,
    account: UserAccount,
    factor: 'password' | 'code',
    lock: Date | undefined,
    now: Date,
  ): Promise<void> {
    const { failedAttempts } = account.state.lockout;
    await this.journal.append(
      transaction,
      SIGN_IN,
      {
        action: 'identity.sign-in-failed',
        objectType: 'user',
        objectId: account.id,
        after: { factor, failedAttempts },
      },
      now,
    );
    if (!lock) return;
    const until = lock.toISOString();
    const event = userEvent('identity.user-locked', { userId: account.id, until });
    await this.told(transaction, SIGN_IN, event, { type: 'user', id: account.id }, { until, failedAttempts }, now);
  }
}

/** The account's owner as actor of his own signing in and out, which needs no permission. */
export function ownerOf(account: UserAccount, at: Date): UserActor {
  return userActor({ id: account.id, name: account.state.displayName, at });
}
