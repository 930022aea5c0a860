import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { ObjectNotFoundError, ObjectRegistry, ObjectStore } from '#modules/storage';
import type { Transaction } from '#platform/database';
import type { PeriodicTask } from '#platform/jobs';
import { Journal } from '#platform/journal';
import { HandOutRepository } from '../../persistence/hand-out.repository.js';

const EVERY_MS = 10 * 60_000;
const ACTOR = systemActor('exchange-worker');

/** Deletes results whose time is up; that something was handed out stays known. */
@Injectable()
export class ForgetHandOuts implements PeriodicTask {
  readonly name = 'exchange.forget-hand-outs';
  readonly everyMs = EVERY_MS;
  private readonly logger = new Logger(ForgetHandOuts.name);

  constructor(
    private readonly handOuts: HandOutRepository,
    private readonly store: ObjectStore,
    private readonly registry: ObjectRegistry,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async run(transaction: Transaction): Promise<void> {
    for (const { id, fileId, objectHash } of await this.handOuts.expired(this.clock.now())) {
      // The same bytes may have become a document's original meanwhile: then they stay.
      const isRecord = (await this.registry.find(objectHash)) !== undefined;
      if (!isRecord && !(await this.isRemoved(objectHash))) continue;
      await this.handOuts.expire(transaction, id);
      await this.journal.append(transaction, ACTOR, {
        action: 'exchange.hand-out-expired',
        objectType: 'record-file',
        objectId: fileId,
        after: { handOutId: id, sha256: objectHash },
      });
    }
  }

  private async isRemoved(hash: string): Promise<boolean> {
    try {
      await this.store.remove(hash);
      return true;
    } catch (error) {
      if (error instanceof ObjectNotFoundError) return true;
      if (!(error instanceof DomainError)) throw error;
      this.logger.warn(`A result whose time is up cannot be deleted yet: ${error.code}`);
      return false;
    }
  }
}
