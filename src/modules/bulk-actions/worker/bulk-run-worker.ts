import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '#platform/database';
import { Jobs, type RunningJob } from '#platform/jobs';
import { WORK_ON_BULK_RUN } from '../application/bulk-run-jobs.js';
import { WorkOnBulkRun } from '../application/work-on-bulk-run.js';

/** After this time a run lets the next one have its turn. */
const TURN_MS = 15_000;

/** Works on runs: one file at a time in each process, so that nobody else's work has to wait. */
@Injectable()
export class BulkRunWorker implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly work: WorkOnBulkRun,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(WORK_ON_BULK_RUN, { concurrency: 1 }, (job) => this.turn(job));
  }

  private async turn({ data, signal, lastAttempt }: RunningJob<{ readonly runId: string }>): Promise<void> {
    const end = Date.now() + TURN_MS;
    try {
      const isMore = await this.work.execute(data.runId, () => signal.aborted || Date.now() > end);
      if (!isMore) return;
    } catch (error) {
      // nobody shall wait for ever for what does not go on
      if (lastAttempt) await this.work.stop(data.runId, 'fault');
      throw error;
    }
    await this.database.transaction(async (transaction) => {
      await this.jobs.enqueue(transaction, WORK_ON_BULK_RUN, data, { key: data.runId });
    });
  }
}
