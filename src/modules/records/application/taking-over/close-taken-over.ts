import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Jobs } from '#platform/jobs';
import type { RecordFile } from '../../domain/record-file.entity.js';
import { FileClosingRepository } from '../../persistence/file-closing.repository.js';
import { FileRetention } from '../life-cycle/file-retention.js';
import { LifeFacts } from '../life-cycle/life-facts.js';
import { LOCK_ORIGINALS } from '../life-cycle/lock-originals.js';

/** Closes a file that an older register closed before: its retention period counts from that day, not from today. */
@Injectable()
export class CloseTakenOver {
  constructor(
    private readonly retention: FileRetention,
    private readonly closings: FileClosingRepository,
    private readonly facts: LifeFacts,
    private readonly jobs: Jobs,
  ) {}

  /** Keeps what the older register says expressly of how long the file is kept: it counts whenever the file is closed. */
  async keepStated(transaction: Transaction, fileId: string, years: number | null, now: Date): Promise<void> {
    await this.closings.saveStated(transaction, fileId, years, now);
  }

  async executeIn(
    transaction: Transaction,
    actor: Actor,
    file: RecordFile,
    { closedOn, now }: { closedOn: string; now: Date },
  ): Promise<void> {
    file.close([], now);
    const { rule, planned } = await this.retention.find(file);
    const clock = { rule, closedOn, eventOn: null };
    const retainUntil = await this.closings.save(transaction, file.id, clock, {
      at: now,
      name: actor.name,
      isTakenOver: true,
    });
    const by = { id: actor.kind === 'user' ? actor.id : null, name: actor.name };
    await this.facts.tell(
      { transaction, actor, by, file, id: file.id, now, today: closedOn },
      {
        type: 'records.file-closed',
        before: { state: 'open' },
        after: {
          state: 'closed',
          closedOn,
          retention: { ...rule },
          ...(planned === null ? {} : { plannedRetention: { ...planned } }),
          retainUntil,
        },
      },
    );
    if (retainUntil !== null)
      await this.jobs.enqueue(transaction, LOCK_ORIGINALS, { fileId: file.id }, { key: file.id });
  }
}
