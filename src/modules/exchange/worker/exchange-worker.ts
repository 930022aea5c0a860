import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '#platform/database';
import { Jobs, PeriodicTasks, type RunningJob } from '#platform/jobs';
import { CheckConversion } from '../application/conversion/check-conversion.js';
import { CHECK_CONVERSION, CONVERT_FILES } from '../application/conversion/conversion-jobs.js';
import { failureCode, isFinal } from '../application/conversion/step-failure.js';
import { ForgetStagedFiles } from '../application/conversion/forget-staged-files.js';
import { ConvertFiles } from '../application/conversion/convert-files.js';
import { ForgetHandOuts } from '../application/hand-out/forget-hand-outs.js';
import { PREPARE_HAND_OUT } from '../application/hand-out/hand-out-jobs.js';
import { PrepareHandOut } from '../application/hand-out/prepare-hand-out.js';
import { ConversionRepository } from '../persistence/conversion.repository.js';

/** After this time a conversion lets other jobs have their turn. */
const TURN_MS = 60_000;

/** What is done about hand-outs, and about what nobody fetches or files. */
@Injectable()
export class HandOutWork {
  constructor(
    readonly prepare: PrepareHandOut,
    readonly forget: ForgetHandOuts,
    readonly forgetStaged: ForgetStagedFiles,
    readonly tasks: PeriodicTasks,
  ) {}
}

/** Works on conversions and hand-outs. */
@Injectable()
export class ExchangeWorker implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly conversions: ConversionRepository,
    private readonly checkConversion: CheckConversion,
    private readonly convertFiles: ConvertFiles,
    private readonly handOuts: HandOutWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(CHECK_CONVERSION, { concurrency: 1 }, (job) =>
      this.checkConversion.execute(job.data.conversionId, undefined, job.lastAttempt),
    );
    await this.jobs.work(CONVERT_FILES, { concurrency: 1 }, (job) => this.convertOrNote(job));
    await this.jobs.work(PREPARE_HAND_OUT, { concurrency: 1 }, (job) =>
      this.handOuts.prepare.execute(job.data.handOutId, job.lastAttempt),
    );
    this.handOuts.tasks.schedule(this.handOuts.forget);
    this.handOuts.tasks.schedule(this.handOuts.forgetStaged);
  }

  /** A run nobody tries again must not look as if it went on: somebody has to start it again. */
  private async convertOrNote(job: RunningJob<{ readonly conversionId: string }>): Promise<void> {
    try {
      await this.convert(job);
    } catch (error) {
      if (job.lastAttempt || isFinal(error))
        await this.conversions.noteRunFailure(job.data.conversionId, failureCode(error));
      throw error;
    }
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
