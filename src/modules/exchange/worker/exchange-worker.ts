import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '#platform/database';
import { type JobDefinition, Jobs, PeriodicTasks, type RunningJob } from '#platform/jobs';
import { CheckConversion } from '../application/conversion/check-conversion.js';
import { CHECK_CONVERSION, CONVERT_FILES } from '../application/conversion/conversion-jobs.js';
import { failureCode, isFinal } from '../application/step-failure.js';
import { ForgetStagedFiles } from '../application/conversion/forget-staged-files.js';
import { ConvertFiles } from '../application/conversion/convert-files.js';
import { PACK_COLLECTION } from '../application/collection/collection-jobs.js';
import { PackCollection } from '../application/collection/pack-collection.js';
import { ForgetHandOuts } from '../application/hand-out/forget-hand-outs.js';
import { PREPARE_HAND_OUT } from '../application/hand-out/hand-out-jobs.js';
import { PrepareHandOut } from '../application/hand-out/prepare-hand-out.js';
import { TakeBackFiles } from '../application/undo/take-back-files.js';
import { TAKE_BACK_FILES } from '../application/undo/undo-jobs.js';
import { ConversionRepository } from '../persistence/conversion.repository.js';

/** After this time a conversion lets other jobs have their turn. */
const TURN_MS = 60_000;

/** What is done about hand-outs, and about what nobody fetches or files. */
@Injectable()
export class HandOutWork {
  constructor(
    readonly prepare: PrepareHandOut,
    readonly pack: PackCollection,
    readonly forget: ForgetHandOuts,
    readonly forgetStaged: ForgetStagedFiles,
    readonly tasks: PeriodicTasks,
  ) {}
}

/** Work that is too long for one job: it takes turns with others. */
@Injectable()
export class RunTurns {
  constructor(
    private readonly database: Database,
    readonly jobs: Jobs,
    readonly convert: ConvertFiles,
    readonly takeBack: TakeBackFiles,
    private readonly conversions: ConversionRepository,
  ) {}

  /** A turn of a conversion. */
  async converting(job: RunningJob<{ readonly conversionId: string }>): Promise<void> {
    const { conversionId: id } = job.data;
    await this.orNote(job, CONVERT_FILES, id, {
      work: (isTimeUp) => this.convert.execute(id, isTimeUp),
      note: (failure) => this.conversions.noteRunFailure(id, failure),
    });
  }

  /** A turn of the taking back of one. */
  async takingBack(job: RunningJob<{ readonly undoId: string }>): Promise<void> {
    const { undoId: id } = job.data;
    await this.orNote(job, TAKE_BACK_FILES, id, {
      work: (isTimeUp) => this.takeBack.execute(id, isTimeUp),
      note: (failure) => this.takeBack.noteFailure(id, failure),
    });
  }

  /** A run nobody tries again must not look as if it went on: somebody has to start it again. */
  private async orNote<Data extends object>(
    job: RunningJob<Data>,
    definition: JobDefinition<Data>,
    key: string,
    run: { work(isTimeUp: () => boolean): Promise<boolean>; note(failure: string): Promise<void> },
  ): Promise<void> {
    try {
      const end = Date.now() + TURN_MS;
      const isMore = await run.work(() => job.signal.aborted || Date.now() > end);
      if (!isMore) return;
      await this.database.transaction(async (transaction) => {
        await this.jobs.enqueue(transaction, definition, job.data, { key });
      });
    } catch (error) {
      if (job.lastAttempt || isFinal(error)) await run.note(failureCode(error));
      throw error;
    }
  }
}

/** Works on conversions and hand-outs. */
@Injectable()
export class ExchangeWorker implements OnApplicationBootstrap {
  constructor(
    private readonly turns: RunTurns,
    private readonly checkConversion: CheckConversion,
    private readonly handOuts: HandOutWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { jobs } = this.turns;
    await jobs.work(CHECK_CONVERSION, { concurrency: 1 }, (job) =>
      this.checkConversion.execute(job.data.conversionId, undefined, job.lastAttempt),
    );
    await jobs.work(CONVERT_FILES, { concurrency: 1 }, (job) => this.turns.converting(job));
    await jobs.work(TAKE_BACK_FILES, { concurrency: 1 }, (job) => this.turns.takingBack(job));
    await jobs.work(PREPARE_HAND_OUT, { concurrency: 1 }, (job) =>
      this.handOuts.prepare.execute(job.data.handOutId, job.lastAttempt),
    );
    await jobs.work(PACK_COLLECTION, { concurrency: 1 }, (job) =>
      this.handOuts.pack.execute(job.data.collectionId, job.lastAttempt),
    );
    this.handOuts.tasks.schedule(this.handOuts.forget);
    this.handOuts.tasks.schedule(this.handOuts.forgetStaged);
  }
}
