import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database, type Transaction } from '#platform/database';
import type { MailItem } from '../domain/mail-item.entity.js';
import { MailItemNotFound } from '../errors.js';
import { MailItemRepository } from '../persistence/mail-item.repository.js';
import { type Hat, MailItemAccess } from './mail-item-access.js';

/** Runs one step on a locked piece after checking right and version; the one way in which people change pieces. */
@Injectable()
export class MailItemChanges {
  constructor(
    private readonly database: Database,
    private readonly items: MailItemRepository,
    private readonly access: MailItemAccess,
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
      if (!item || !(await this.access.mayWear(transaction, actor, item, target.hat)))
        throw new MailItemNotFound(target.id);
      item.checkVersion(target.version);
      const result = await step(transaction, item);
      await this.items.save(transaction, item);
      return result;
    });
  }
}
