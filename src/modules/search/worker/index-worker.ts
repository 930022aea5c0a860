import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '#platform/database';
import { type JobDefinition, Jobs } from '#platform/jobs';
import { RebuildIndex } from '../application/rebuild-index.js';

/** Builds the index anew where an upgrade left it without what it needs; a run that was cut off is gone on with. */
const REBUILD_INDEX: JobDefinition<Record<string, never>> = {
  name: 'search.rebuild-index',
  retryLimit: 50,
  expireInSeconds: 24 * 3600,
};

/** Starts the rebuild by itself where one is wanted, so that nobody has to know of it. */
@Injectable()
export class IndexWorker implements OnApplicationBootstrap {
  private readonly logger = new Logger(IndexWorker.name);

  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly rebuild: RebuildIndex,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(REBUILD_INDEX, { concurrency: 1 }, ({ signal }) => this.run(signal));
    if (!(await this.rebuild.isWanted())) return;
    await this.database.transaction((transaction) =>
      this.jobs.enqueue(transaction, REBUILD_INDEX, {}, { key: 'rebuild' }),
    );
  }

  private async run(signal: AbortSignal): Promise<void> {
    // what another worker has done meanwhile is not done a second time
    if (!(await this.rebuild.isWanted())) return;
    this.logger.log('The search index is being built');
    const isDone = await this.rebuild.execute(() => undefined, signal);
    if (!isDone) throw new Error('The rebuild of the search index was stopped; the next try goes on where it was');
    this.logger.log('The search index is complete');
  }
}
