import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { BulkRunStepTaken } from '../events.js';

/** Writes journal entry and outbox message of each step of a run, in the caller's transaction. */
@Injectable()
export class BulkRunFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  /** @param actor `null` where nobody acts any more: the account is locked */
  async step(
    transaction: Transaction,
    actor: Actor | null,
    runId: string,
    type: BulkRunStepTaken['type'],
    after: JournalState,
  ): Promise<void> {
    await this.journal.append(transaction, actor ?? systemActor('bulk-actions'), {
      action: type,
      objectType: 'bulk-run',
      objectId: runId,
      after,
    });
    const event: BulkRunStepTaken = { type, version: 1, aggregateId: runId, payload: { runId } };
    await this.outbox.append(transaction, event);
  }
}
