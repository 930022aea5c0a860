import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { CollectFiles } from '#modules/exchange';
import type { Transaction } from '#platform/database';
import type { BulkRun } from '../domain/bulk-run.js';
import { BulkRunFacts } from './bulk-run-facts.js';

/** What comes of the end of a run, in its transaction: what is told of it, and what goes out. */
@Injectable()
export class BulkRunEnds {
  constructor(
    readonly facts: BulkRunFacts,
    private readonly collect: CollectFiles,
  ) {}

  /** @throws {HandOutTooLarge} Thrown when more would be packed than goes into one archive. */
  checkStart(volume: { readonly bytes: number } | null): void {
    if (volume !== null) this.collect.checkSize(volume.bytes);
  }

  /** Files that were collected go out in one archive. */
  async done(transaction: Transaction, actor: UserActor | null, { id, settings }: BulkRun): Promise<void> {
    if (settings.act === 'hand-out' && actor) await this.collect.close(transaction, actor, id);
  }

  /** Nothing goes out of what was collected. */
  async cancelled(transaction: Transaction, { id, settings }: BulkRun): Promise<void> {
    if (settings.act === 'hand-out') await this.collect.abandon(transaction, id);
  }
}
