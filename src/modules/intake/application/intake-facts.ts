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
    await this.hintMailItem(transaction, item.id, unitLeft(event, change.before));
    await this.hintBatch(transaction, item.batchId);
  }

  /** A piece that is new or changed; names the office whose list it left, or leaves for those who may not see its file. */
  async hintMailItem(transaction: Transaction, mailItemId: string, leftUnitId?: string): Promise<void> {
    const payload = ['mail-item', mailItemId, ...(leftUnitId === undefined ? [] : [leftUnitId])].join(':');
    await this.notifications.notify(transaction, INTAKE_CHANNEL, payload);
  }

  /** Progress that is no fact of its own. */
  async hintBatch(transaction: Transaction, batchId: string): Promise<void> {
    await this.notifications.notify(transaction, INTAKE_CHANNEL, `batch:${batchId}`);
  }
}

function unitLeft(event: IntakeEvent | string, before: JournalState | undefined): string | undefined {
  if (typeof event !== 'string' && event.type === 'intake.mail-item-returned') return event.payload.unitId;
  const unitId = before?.['unitId'];
  return typeof unitId === 'string' ? unitId : undefined;
}
