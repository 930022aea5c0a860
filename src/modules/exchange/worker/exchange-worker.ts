import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '#platform/database';
import { Jobs, type RunningJob } from '#platform/jobs';
import { CheckConversion } from '../application/conversion/check-conversion.js';
import { CHECK_CONVERSION, CONVERT_FILES } from '../application/conversion/conversion-jobs.js';
import { ConvertFiles } from '../application/conversion/convert-files.js';

/** After this time a conversion lets other jobs have their turn. */
const TURN_MS = 60_000;

/** Works on conversions. */
@Injectable()
export class ExchangeWorker implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly checkConversion: CheckConversion,
    private readonly convertFiles: ConvertFiles,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(CHECK_CONVERSION, { concurrency: 1 }, (job) =>
      this.checkConversion.execute(job.data.conversionId),
    );
    await this.jobs.work(CONVERT_FILES, { concurrency: 1 }, (job) => this.convert(job));
  }

  private async convert({ data, signal }: RunningJob<{ readonly conversionId: string }>): Promise<void> {
    const end = Date.now() + TURN_MS;
    const isMore = await this.convertFiles.execute(data.conversionId, () => signal.aborted || Date.now() > end);
    if (!isMore) return;
    await this.database.transaction(async (transaction) => {
      await this.jobs.enqueue(transaction, CONVERT_FILES, data, { key: data.conversionId });
    });
  }
}
