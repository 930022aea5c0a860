import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { CollectionStepTaken } from '../../events.js';

/** Journal and outbox of hand-outs of many files; what is handed out of each file is told as that of a single one. */
@Injectable()
export class CollectionFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  async step(
    transaction: Transaction,
    actor: Actor,
    collectionId: string,
    type: CollectionStepTaken['type'],
    after: JournalState,
  ): Promise<void> {
    const about = { objectType: 'hand-out-collection', objectId: collectionId };
    await this.journal.append(transaction, actor, { action: type, ...about, after });
    const event: CollectionStepTaken = { type, version: 1, aggregateId: collectionId, payload: { collectionId } };
    await this.outbox.append(transaction, event);
  }
}
