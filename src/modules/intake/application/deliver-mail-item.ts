import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { OrgUnits } from '#modules/identity';
import { IntakeFacts } from './intake-facts.js';
import { MailItemChanges } from './mail-item-changes.js';

/** Sends a piece to the in-tray (Posteingang) of an office. */
@Injectable()
export class DeliverMailItem {
  constructor(
    private readonly changes: MailItemChanges,
    private readonly orgUnits: OrgUnits,
    private readonly facts: IntakeFacts,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    input: { readonly id: string; readonly version: number; readonly unitId: string },
  ): Promise<void> {
    const unit = await this.orgUnits.get(input.unitId);
    await this.changes.change(actor, { ...input, hat: 'mail-room' }, async (transaction, item) => {
      await this.orgUnits.keepOpen(transaction, [unit.id]);
      const before = { state: item.state, unitId: item.unitId };
      item.deliver(unit.id, this.clock.now());
      await this.facts.aboutMailItem(
        transaction,
        actor,
        item,
        {
          type: 'intake.mail-item-delivered',
          version: 1,
          aggregateId: item.id,
          payload: { mailItemId: item.id, unitId: unit.id, automatic: false },
        },
        { before, after: { state: item.state, unitId: unit.id, unit: unit.number } },
      );
    });
  }
}
