import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { availableParallelism } from 'node:os';
import { Jobs } from '#platform/jobs';
import { Originals } from '../application/originals.js';
import { ReadMailItem } from '../application/read-mail-item.js';
import { READ_UPLOAD, ReadUpload } from '../application/read-upload.js';
import { SPLIT_BATCH } from '../application/receive-batch.js';
import { READ_MAIL_ITEM, SplitBatch } from '../application/split-batch.js';
import { IntakeConfig } from '../intake.config.js';

/** Works on batches and pieces: one piece more at a time than there are processes, so that no core waits for storing. */
@Injectable()
export class IntakeWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly splitBatch: SplitBatch,
    private readonly readMailItem: ReadMailItem,
    private readonly readUpload: ReadUpload,
    private readonly originals: Originals,
    private readonly config: IntakeConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.originals.sweep();
    await this.jobs.work(SPLIT_BATCH, { concurrency: 2 }, (job) => this.splitBatch.execute(job));
    await this.jobs.work(READ_MAIL_ITEM, { concurrency: intakeProcesses(this.config) + 1 }, (job) =>
      this.readMailItem.execute(job),
    );
    await this.jobs.work(READ_UPLOAD, { concurrency: 2 }, (job) => this.readUpload.execute(job));
  }
}

/** Number of processes that decode and read. */
export function intakeProcesses(config: IntakeConfig): number {
  return config.INTAKE_PROCESSES === 0 ? availableParallelism() : config.INTAKE_PROCESSES;
}
