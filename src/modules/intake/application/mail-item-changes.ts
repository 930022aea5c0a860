import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { Database, type Transaction } from '#platform/database';
import type { MailItem } from '../domain/mail-item.entity.js';
import { MailItemNotFound } from '../errors.js';
import { INTAKE_PERMISSIONS } from '../permissions.js';
import { MailItemRepository } from '../persistence/mail-item.repository.js';
import { mayProcess } from './mail-item-access.js';

/** Which hat the actor must wear for a step: the mail room's, or that of the office in whose in-tray the piece lies. */
export type Hat = 'mail-room' | 'office' | 'either';

/** States in which an office sees a piece; in all others it lies with the mail room, whatever office is proposed. */
const OFFICE_STATES: readonly string[] = ['delivered', 'filed'];

/** Runs one step on a locked piece after checking right and version; the one way in which people change pieces. */
@Injectable()
export class MailItemChanges {
  constructor(
    private readonly database: Database,
    private readonly items: MailItemRepository,
  ) {}

  /**
   * @throws {MailItemNotFound} Thrown when the piece does not exist or the actor may not work on it.
   * @throws {MailItemChangedMeanwhile} Thrown when the actor saw an older version.
   */
  async change<T>(
    actor: Actor,
    target: { readonly id: string; readonly version: number; readonly hat: Hat },
    step: (transaction: Transaction, item: MailItem) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (transaction) => {
      const item = await this.items.findLocked(transaction, target.id);
      if (!item || !mayWear(actor, item, target.hat)) throw new MailItemNotFound(target.id);
      item.checkVersion(target.version);
      const result = await step(transaction, item);
      await this.items.save(transaction, item);
      return result;
    });
  }
}

function mayWear(actor: Actor, item: MailItem, hat: Hat): boolean {
  const asMailRoom = mayProcess(actor, item.unitId);
  const asOffice = OFFICE_STATES.includes(item.state) && holdsIn(actor, INTAKE_PERMISSIONS.inTray, item.unitId);
  if (hat === 'mail-room') return asMailRoom;
  return hat === 'office' ? asOffice : asMailRoom || asOffice;
}
