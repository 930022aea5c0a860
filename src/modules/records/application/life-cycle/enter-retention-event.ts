import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Jobs } from '#platform/jobs';
import { EventInFuture, NoEventAwaited } from '../../life-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileClosingRepository } from '../../persistence/file-closing.repository.js';
import { FileSteps } from './file-steps.js';
import { LifeFacts } from './life-facts.js';
import { LOCK_ORIGINALS } from './lock-originals.js';

/** The event that the retention of a file waits for. */
export interface RetentionEventInput {
  readonly fileId: string;
  /** Day on which it happened, YYYY-MM-DD. */
  readonly eventOn: string;
  readonly id?: string | undefined;
}

/** Enters the day of the event that the retention period of a closed file begins with; it may be put right later. */
@Injectable()
export class EnterRetentionEvent {
  constructor(
    private readonly steps: FileSteps,
    private readonly closings: FileClosingRepository,
    private readonly facts: LifeFacts,
    private readonly jobs: Jobs,
  ) {}

  /**
   * @throws {NoEventAwaited} Thrown when the file is open or its retention does not depend on an event.
   * @throws {EventInFuture} Thrown when the day is still to come.
   */
  async execute(actor: Actor, { fileId, eventOn, id }: RetentionEventInput): Promise<void> {
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const { transaction, file, today, now, by } = step;
      const closing = await this.closings.find(transaction, fileId);
      if (closing?.rule.kind !== 'event') throw new NoEventAwaited(file.reference);
      if (eventOn > today) throw new EventInFuture(eventOn);
      const retainUntil = await this.closings.save(
        transaction,
        fileId,
        { rule: closing.rule, closedOn: closing.closedOn, eventOn },
        { at: now, name: by.name },
      );
      await this.facts.tell(step, {
        type: 'records.retention-event-entered',
        before: { eventOn: closing.eventOn, retainUntil: closing.retainUntil },
        after: { eventOn, retainUntil },
      });
      await this.jobs.enqueue(transaction, LOCK_ORIGINALS, { fileId }, { key: fileId });
    });
  }
}
