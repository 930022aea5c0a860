import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { Jobs, PeriodicTasks } from '#platform/jobs';
import { IntegrityChecks, RUN_CHECK } from '../application/integrity-checks.js';
import { SealJournal } from '../application/seal-journal.js';

const ACTOR = systemActor('integrity-worker');

/** Seals the journal every few seconds and runs integrity checks. */
@Injectable()
export class IntegrityWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly tasks: PeriodicTasks,
    private readonly checks: IntegrityChecks,
    private readonly sealJournal: SealJournal,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.tasks.schedule(this.sealJournal);
    await this.jobs.work(RUN_CHECK, { concurrency: 1 }, async (job) => {
      await this.checks.run(ACTOR, job.data.checkId);
    });
  }
}
