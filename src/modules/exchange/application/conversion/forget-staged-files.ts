import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { ObjectNotFoundError, ObjectRegistry, ObjectStore } from '#modules/storage';
import type { Transaction } from '#platform/database';
import type { PeriodicTask } from '#platform/jobs';
import { type StaleBytes, StagedBytesRepository } from '../../persistence/staged-bytes.repository.js';
import { ConversionFacts } from './conversion-facts.js';
import { STAGING_DAYS } from './staging-lock.js';

const EVERY_MS = 3_600_000;
const DAY_MS = 24 * 3_600_000;
const ACTOR = systemActor('exchange-worker');

/**
 * Deletes what was sent for conversions and became no record within its time (Zwischenablage): a folder of old stock may
 * hold what the city has no right to keep. The manifest stays as proof of what was taken over.
 */
@Injectable()
export class ForgetStagedFiles implements PeriodicTask {
  readonly name = 'exchange.forget-staged-files';
  readonly everyMs = EVERY_MS;
  private readonly logger = new Logger(ForgetStagedFiles.name);

  constructor(
    private readonly staged: StagedBytesRepository,
    private readonly store: ObjectStore,
    private readonly registry: ObjectRegistry,
    private readonly facts: ConversionFacts,
    private readonly clock: Clock,
  ) {}

  async run(transaction: Transaction): Promise<void> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - STAGING_DAYS * DAY_MS);
    const forgotten = new Map<string, number>();
    for (const bytes of await this.staged.stale(transaction, before, now)) {
      if (!(await this.mayForget(transaction, bytes, before, now))) continue;
      await this.staged.forget(transaction, bytes);
      const { conversionId } = bytes;
      forgotten.set(conversionId, (forgotten.get(conversionId) ?? 0) + 1);
    }
    for (const [conversionId, files] of forgotten)
      await this.facts.step(transaction, ACTOR, conversionId, 'exchange.staged-files-forgotten', { files });
  }

  /** What became a record stays in the store; what another conversion was sent meanwhile stays there for that one. */
  private async mayForget(
    transaction: Transaction,
    { objectHash: hash }: StaleBytes,
    before: Date,
    now: Date,
  ): Promise<boolean> {
    if ((await this.registry.find(hash)) !== undefined) return true;
    if (await this.staged.isStagedSince(transaction, hash, before)) return true;
    try {
      await this.store.remove(hash);
      return true;
    } catch (error) {
      if (error instanceof ObjectNotFoundError) return true;
      if (!(error instanceof DomainError)) throw error;
      this.logger.warn(`A file that was sent for a conversion cannot be deleted yet: ${error.code}`);
      // One the store holds on to must not keep those behind it from their turn.
      await this.staged.keepUntil(transaction, hash, new Date(now.getTime() + DAY_MS));
      return false;
    }
  }
}
