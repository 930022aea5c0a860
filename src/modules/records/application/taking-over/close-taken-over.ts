import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Jobs } from '#platform/jobs';
import type { RecordFile } from '../../domain/record-file.entity.js';
import type { FileRetentionRule } from '../../domain/retention-end.js';
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

  /** @param retentionYears what the older register says instead of the plan; absent where the plan decides */
  async executeIn(
    transaction: Transaction,
    actor: Actor,
    file: RecordFile,
    { closedOn, now, retentionYears }: { closedOn: string; now: Date; retentionYears?: number | null | undefined },
  ): Promise<void> {
    file.close([], now);
    const rule = retentionYears === undefined ? await this.retention.ruleFor(file) : saidRule(retentionYears);
    const clock = { rule, closedOn, eventOn: null };
    const retainUntil = await this.closings.save(transaction, file.id, clock, { at: now, name: actor.name });
    const by = { id: actor.kind === 'user' ? actor.id : null, name: actor.name };
    await this.facts.tell(
      { transaction, actor, by, file, id: file.id, now, today: closedOn },
      {
        type: 'records.file-closed',
        before: { state: 'open' },
        after: { state: 'closed', closedOn, retention: { ...rule }, retainUntil },
      },
    );
    if (retainUntil !== null)
      await this.jobs.enqueue(transaction, LOCK_ORIGINALS, { fileId: file.id }, { key: file.id });
  }
}

function saidRule(years: number | null): FileRetentionRule {
  return years === null ? { kind: 'permanent' } : { kind: 'years', years, start: 'year-end' };
}
