import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { IntakeFacts } from './intake-facts.js';
import { MailItemChanges } from './mail-item-changes.js';

/** Gives a piece back to the mail room: the office is not in charge (nicht zuständig). */
@Injectable()
export class ReturnMailItem {
  constructor(
    private readonly changes: MailItemChanges,
    private readonly facts: IntakeFacts,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    input: { readonly id: string; readonly version: number; readonly reason: string },
  ): Promise<void> {
    await this.changes.change(actor, { ...input, hat: 'office' }, async (transaction, item) => {
      const unitId = item.unitId ?? '';
      item.giveBack(input.reason, this.clock.now());
      await this.facts.aboutMailItem(
        transaction,
        actor,
        item,
        {
          type: 'intake.mail-item-returned',
          version: 1,
          aggregateId: item.id,
          payload: { mailItemId: item.id, unitId },
        },
        { before: { state: 'delivered', unitId }, after: { state: item.state, reason: input.reason } },
      );
    });
  }
}
