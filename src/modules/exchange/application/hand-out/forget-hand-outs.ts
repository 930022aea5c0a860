import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { ObjectNotFoundError, ObjectRegistry, ObjectStore } from '#modules/storage';
import type { Transaction } from '#platform/database';
import type { PeriodicTask } from '#platform/jobs';
import { Journal } from '#platform/journal';
import { CollectionFacts } from '../collection/collection-facts.js';
import { HandOutCollectionRepository } from '../../persistence/hand-out-collection.repository.js';
import { HandOutRepository } from '../../persistence/hand-out.repository.js';

const EVERY_MS = 10 * 60_000;
const ACTOR = systemActor('exchange-worker');

/** What was handed out, file by file and many at once. */
@Injectable()
export class HandOutResults {
  constructor(
    readonly handOuts: HandOutRepository,
    readonly collections: HandOutCollectionRepository,
    readonly journal: Journal,
    readonly facts: CollectionFacts,
  ) {}
}

/** Deletes results whose time is up; that something was handed out stays known. */
@Injectable()
export class ForgetHandOuts implements PeriodicTask {
  readonly name = 'exchange.forget-hand-outs';
  readonly everyMs = EVERY_MS;
  private readonly logger = new Logger(ForgetHandOuts.name);

  constructor(
    private readonly results: HandOutResults,
    private readonly store: ObjectStore,
    private readonly registry: ObjectRegistry,
    private readonly clock: Clock,
  ) {}

  async run(transaction: Transaction): Promise<void> {
    const { collections, facts, handOuts, journal } = this.results;
    const now = this.clock.now();
    for (const { id, fileId, objectHash } of await handOuts.expired(now)) {
      if (!(await this.isGone(objectHash))) continue;
      await handOuts.expire(transaction, id);
      await journal.append(transaction, ACTOR, {
        action: 'exchange.hand-out-expired',
        objectType: 'record-file',
        objectId: fileId,
        after: { handOutId: id, sha256: objectHash },
      });
    }
    for (const { id, objectHash } of await collections.expired(now)) {
      if (!(await this.isGone(objectHash))) continue;
      await collections.expire(transaction, id);
      await facts.step(transaction, ACTOR, id, 'exchange.collection-expired', { sha256: objectHash });
    }
  }

  /** The same bytes may have become a document's original meanwhile: then they stay. */
  private async isGone(objectHash: string): Promise<boolean> {
    return (await this.registry.find(objectHash)) !== undefined || (await this.isRemoved(objectHash));
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
