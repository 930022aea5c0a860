import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, type Transaction } from '#platform/database';
import { type JobDefinition, Jobs, PeriodicTasks } from '#platform/jobs';
import { RebuildIndex } from '../application/rebuild-index.js';
import { YearIndexes } from '../persistence/year-indexes.js';

/** Builds the index anew where an upgrade left it without what it needs; a run that was cut off is gone on with. */
const REBUILD_INDEX: JobDefinition<Record<string, never>> = {
  name: 'search.rebuild-index',
  retryLimit: 50,
  expireInSeconds: 24 * 3600,
};
/** Makes the indexes of years that have become large. */
const MAKE_YEAR_INDEXES: JobDefinition<Record<string, never>> = {
  name: 'search.make-year-indexes',
  retryLimit: 5,
  expireInSeconds: 24 * 3600,
};
const YEARS_EVERY_MS = 3600 * 1000;

/** Starts the rebuild by itself where one is wanted, and makes indexes of years, so that nobody has to know of it. */
@Injectable()
export class IndexWorker implements OnApplicationBootstrap {
  private readonly logger = new Logger(IndexWorker.name);

  constructor(
    private readonly jobs: Jobs,
    private readonly tasks: PeriodicTasks,
    private readonly database: Database,
    private readonly rebuild: RebuildIndex,
    private readonly yearIndexes: YearIndexes,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(REBUILD_INDEX, { concurrency: 1 }, ({ signal }) => this.run(signal));
    await this.jobs.work(MAKE_YEAR_INDEXES, { concurrency: 1 }, ({ signal }) => this.yearIndexes.make({ signal }));
    const look = (transaction: Transaction): Promise<void> => this.lookAfterYears(transaction);
    this.tasks.schedule({ name: 'search-year-indexes', everyMs: YEARS_EVERY_MS, run: look });
    await this.database.transaction(async (transaction) => {
      if (await this.rebuild.isWanted()) await this.jobs.enqueue(transaction, REBUILD_INDEX, {}, { key: 'rebuild' });
      else await look(transaction);
    });
  }

  private async lookAfterYears(transaction: Transaction): Promise<void> {
    const missing = await this.yearIndexes.missing();
    if (missing.length > 0) await this.jobs.enqueue(transaction, MAKE_YEAR_INDEXES, {}, { key: 'years' });
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
