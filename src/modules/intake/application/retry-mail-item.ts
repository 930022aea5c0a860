import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Jobs } from '#platform/jobs';
import { MailItemRepository } from '../persistence/mail-item.repository.js';
import { IntakeFacts } from './intake-facts.js';
import { MailItemChanges } from './mail-item-changes.js';
import { READ_MAIL_ITEM } from './split-batch.js';

/** Has a piece read once more, after its cause of trouble was removed. */
@Injectable()
export class RetryMailItem {
  constructor(
    private readonly changes: MailItemChanges,
    private readonly items: MailItemRepository,
    private readonly jobs: Jobs,
    private readonly facts: IntakeFacts,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: { readonly id: string; readonly version: number }): Promise<void> {
    await this.changes.change(actor, { ...input, hat: 'mail-room' }, async (transaction, item) => {
      const before = { state: item.state, problem: item.problem?.code ?? null };
      item.retry(this.clock.now());
      await this.items.reopenBatch(transaction, item.batchId);
      await this.facts.aboutMailItem(transaction, actor, item, 'intake.mail-item-retried', {
        before,
        after: { state: item.state },
      });
      await this.jobs.enqueue(transaction, READ_MAIL_ITEM, { mailItemId: item.id }, { key: item.id });
    });
  }
}
