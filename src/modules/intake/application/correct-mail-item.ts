import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { OrgUnits } from '#modules/identity';
import type { MailItemFields } from '../domain/mail-item.entity.js';
import { IntakeFacts } from './intake-facts.js';
import { MailItemChanges } from './mail-item-changes.js';

/** Corrects what was read from a piece. */
@Injectable()
export class CorrectMailItem {
  constructor(
    private readonly changes: MailItemChanges,
    private readonly orgUnits: OrgUnits,
    private readonly facts: IntakeFacts,
    private readonly clock: Clock,
  ) {}

  /** Changes nothing and writes nothing when every field keeps its value. */
  async execute(
    actor: Actor,
    input: {
      readonly id: string;
      readonly version: number;
      readonly fields: Partial<MailItemFields>;
      readonly unitId?: string | null | undefined;
    },
  ): Promise<void> {
    await this.changes.change(actor, { ...input, hat: 'either' }, async (transaction, item) => {
      const change = item.correct({ ...input.fields, ...(await this.unitChange(input.unitId)) }, this.clock.now());
      if (Object.keys(change.after).length === 0) return;
      await this.facts.aboutMailItem(transaction, actor, item, 'intake.mail-item-corrected', change);
    });
  }

  private async unitChange(unitId: string | null | undefined): Promise<{ unitId?: string | null }> {
    if (unitId === undefined || unitId === null) return unitId === undefined ? {} : { unitId };
    return { unitId: (await this.orgUnits.get(unitId)).id };
  }
}
