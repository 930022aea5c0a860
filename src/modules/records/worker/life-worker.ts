import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { Jobs, PeriodicTasks } from '#platform/jobs';
import { RELEASE_OBJECTS, ReleaseObjects } from '../application/deletion/release-objects.js';
import { LOCK_ORIGINALS, LockOriginals } from '../application/life-cycle/lock-originals.js';
import { ObjectReleaseRepository } from '../persistence/object-release.repository.js';

/** Locks the originals of closed files, and lets those of deleted documents go when their lock ends. */
@Injectable()
export class LifeWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly tasks: PeriodicTasks,
    private readonly lockOriginals: LockOriginals,
    private readonly releaseObjects: ReleaseObjects,
    private readonly releases: ObjectReleaseRepository,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(LOCK_ORIGINALS, { concurrency: 1 }, (job) => this.lockOriginals.execute(job));
    await this.jobs.work(RELEASE_OBJECTS, { concurrency: 1 }, (job) => this.releaseObjects.execute(job));
    this.tasks.schedule({
      name: 'records-release-objects',
      everyMs: 60_000,
      run: async (transaction) => {
        if (await this.releases.isAnyDue(transaction, this.clock.now()))
          await this.jobs.enqueue(transaction, RELEASE_OBJECTS, {}, { key: 'due' });
      },
    });
  }
}
