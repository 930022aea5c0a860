import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Jobs } from '#platform/jobs';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileClosingRepository } from '../../persistence/file-closing.repository.js';
import { ClosingObstacles } from './closing-obstacles.js';
import { FileRetention } from './file-retention.js';
import { FileSteps } from './file-steps.js';
import { LifeFacts } from './life-facts.js';
import { LOCK_ORIGINALS } from './lock-originals.js';

/** What somebody who closes a file says. */
export interface CloseFileInput {
  readonly fileId: string;
  /** The version of the file that was read. */
  readonly version: number;
  readonly id?: string | undefined;
}

/** Closes a file (z.d.A.): nothing in it changes any more, and its retention period begins. @norm xdomea 3.1 0624 */
@Injectable()
export class CloseFile {
  constructor(
    private readonly steps: FileSteps,
    private readonly obstacles: ClosingObstacles,
    private readonly retention: FileRetention,
    private readonly closings: FileClosingRepository,
    private readonly facts: LifeFacts,
    private readonly jobs: Jobs,
  ) {}

  /**
   * @throws {RecordFileChangedMeanwhile} Thrown when somebody else changed the file.
   * @throws {RecordFileNotOpen} Thrown when it is closed already.
   * @throws {ClosingObstructed} Thrown when something is still to be done.
   */
  async execute(actor: Actor, { fileId, version, id }: CloseFileInput): Promise<void> {
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const { transaction, file, now, today, by } = step;
      file.checkVersion(version);
      file.checkNotClosed();
      file.close(await this.obstacles.list(transaction, actor, { fileId, proceedingId: null }), now);
      const { rule, planned } = await this.retention.find(file);
      const clock = { rule, closedOn: today, eventOn: null };
      const retainUntil = await this.closings.save(transaction, fileId, clock, { at: now, name: by.name });
      await this.facts.tell(step, {
        type: 'records.file-closed',
        before: { state: 'open' },
        after: {
          state: 'closed',
          closedOn: today,
          retention: { ...rule },
          ...(planned === null ? {} : { plannedRetention: { ...planned } }),
          retainUntil,
        },
      });
      if (retainUntil !== null) await this.jobs.enqueue(transaction, LOCK_ORIGINALS, { fileId }, { key: fileId });
    });
  }
}
