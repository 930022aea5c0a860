import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Jobs, PeriodicTasks } from '#platform/jobs';
import { ReleaseObjects } from '../application/deletion/release-objects.js';
import { LOCK_ORIGINALS, LockOriginals } from '../application/life-cycle/lock-originals.js';

/** Locks the originals of closed files, and lets those of deleted documents go when their lock ends. */
@Injectable()
export class LifeWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly tasks: PeriodicTasks,
    private readonly lockOriginals: LockOriginals,
    private readonly releaseObjects: ReleaseObjects,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(LOCK_ORIGINALS, { concurrency: 1 }, (job) => this.lockOriginals.execute(job));
    this.tasks.schedule({
      name: 'records-release-objects',
      everyMs: 60_000,
      run: (transaction) => this.releaseObjects.executeDue(transaction),
    });
  }
}
