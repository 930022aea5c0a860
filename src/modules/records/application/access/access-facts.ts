import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { AccessEvent } from '../../access-events.js';

/** What a fact about access is about, with what was before and is now. */
export interface AccessObject {
  readonly objectType: 'record-file' | 'document' | 'plan-unit' | 'wall';
  readonly objectId: string;
  readonly before?: JournalState;
  readonly after?: JournalState;
}

/** Writes journal entry and message of each fact about access, always both and in the caller's transaction. */
@Injectable()
export class AccessFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  async told(
    transaction: Transaction,
    actor: Actor,
    event: Pick<AccessEvent, 'type' | 'payload'>,
    object: AccessObject,
    now: Date,
  ): Promise<void> {
    await this.journal.append(transaction, actor, { action: event.type, ...object }, now);
    const told = { ...event, version: 1, aggregateId: object.objectId } as AccessEvent;
    await this.outbox.append(transaction, told);
  }
}
