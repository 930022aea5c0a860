import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Notifications, type Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { MailItem } from '../domain/mail-item.entity.js';
import type {
  BatchReceived,
  BatchSplit,
  MailItemDelivered,
  MailItemFiled,
  MailItemProblem,
  MailItemRead,
  MailItemReturned,
} from '../events.js';

/** Channel of hints "this batch or piece changed", for the live pages. */
export const INTAKE_CHANNEL = 'talakte_intake';

type IntakeEvent =
  BatchReceived | BatchSplit | MailItemDelivered | MailItemFiled | MailItemProblem | MailItemRead | MailItemReturned;

/** Writes journal entry, outbox message and live hint of each fact of this module, always in the caller's transaction. */
@Injectable()
export class IntakeFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
    private readonly notifications: Notifications,
  ) {}

  /** A fact about a batch. */
  async aboutBatch(
    transaction: Transaction,
    actor: Actor,
    batchId: string,
    event: IntakeEvent | string,
    after: JournalState,
  ): Promise<void> {
    await this.journal.append(transaction, actor, {
      action: typeof event === 'string' ? event : event.type,
      objectType: 'batch',
      objectId: batchId,
      after,
    });
    if (typeof event !== 'string') await this.outbox.append(transaction, event);
    await this.hintBatch(transaction, batchId);
  }

  /** A fact about a piece: what changed, before and after. */
  async aboutMailItem(
    transaction: Transaction,
    actor: Actor,
    item: MailItem,
    event: IntakeEvent | string,
    change: { readonly before?: JournalState; readonly after?: JournalState },
  ): Promise<void> {
    await this.journal.append(transaction, actor, {
      action: typeof event === 'string' ? event : event.type,
      objectType: 'mail-item',
      objectId: item.id,
      ...change,
    });
    if (typeof event !== 'string') await this.outbox.append(transaction, event);
    await this.notifications.notify(transaction, INTAKE_CHANNEL, `mail-item:${item.id}`);
    await this.hintBatch(transaction, item.batchId);
  }

  /** Progress that is no fact of its own. */
  async hintBatch(transaction: Transaction, batchId: string): Promise<void> {
    await this.notifications.notify(transaction, INTAKE_CHANNEL, `batch:${batchId}`);
  }
}
