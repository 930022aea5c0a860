import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { ObjectNotFoundError, ObjectRegistry, ObjectStore } from '#modules/storage';
import type { Transaction } from '#platform/database';
import type { PeriodicTask } from '#platform/jobs';
import { StagedBytesRepository } from '../../persistence/staged-bytes.repository.js';
import { ConversionFacts } from './conversion-facts.js';

const EVERY_MS = 3_600_000;
const DAY_MS = 24 * 3_600_000;
const ACTOR = systemActor('exchange-worker');

/**
 * Deletes what was put into the store for a time and became no record (Zwischenablage): a folder of old stock may hold
 * what the city has no right to keep. A manifest stays as proof of what was taken over, until something of that is deleted: from
 * then on its checksum and the report prove it, which say of what was deleted only row, reference and that it was deleted.
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
    const forgotten = new Map<string, number>();
    for (const hash of await this.staged.overdue(transaction, now)) {
      if (!(await this.mayForget(transaction, hash, now))) continue;
      for (const conversionId of await this.staged.forget(transaction, hash, now))
        forgotten.set(conversionId, (forgotten.get(conversionId) ?? 0) + 1);
      const conversion = await this.staged.conversionOf(transaction, hash);
      if (conversion !== undefined)
        await this.facts.step(transaction, ACTOR, conversion, 'exchange.manifest-forgotten', { sha256: hash });
    }
    for (const [conversionId, files] of forgotten)
      await this.facts.step(transaction, ACTOR, conversionId, 'exchange.staged-files-forgotten', { files });
  }

  /** What became a record stays in the store. */
  private async mayForget(transaction: Transaction, hash: string, now: Date): Promise<boolean> {
    if ((await this.registry.find(hash)) !== undefined) return true;
    try {
      await this.store.remove(hash);
      return true;
    } catch (error) {
      if (error instanceof ObjectNotFoundError) return true;
      if (!(error instanceof DomainError)) throw error;
      this.logger.warn(`Bytes whose time is up cannot be deleted yet: ${error.code}`);
      // One the store holds on to must not keep those behind it from their turn.
      await this.staged.note(transaction, hash, new Date(now.getTime() + DAY_MS));
      return false;
    }
  }
}
