import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Actor, systemActor, userActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { Database } from '#platform/database';
import { Jobs, type RunningJob } from '#platform/jobs';
import { CarryOutRehearsal } from '../application/rehearsal/carry-out-rehearsal.js';
import { CARRY_OUT_REHEARSAL, WORK_OUT_REHEARSAL } from '../application/rehearsal/rehearsal-jobs.js';
import { WorkOutRehearsal } from '../application/rehearsal/work-out-rehearsal.js';
import { RehearsalRepository } from '../persistence/rehearsal/rehearsal.repository.js';

const ACTOR = systemActor('records-worker');

/** Works out rehearsals, applies and undoes them. */
@Injectable()
export class RehearsalWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly rehearsals: RehearsalRepository,
    private readonly workOut: WorkOutRehearsal,
    private readonly carryOut: CarryOutRehearsal,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(WORK_OUT_REHEARSAL, { concurrency: 1 }, (job) =>
      this.run(job, () => this.workOut.execute(ACTOR, job.data.rehearsalId)),
    );
    await this.jobs.work(CARRY_OUT_REHEARSAL, { concurrency: 1 }, (job) =>
      this.run(job, async () => {
        const { rehearsalId } = job.data;
        await this.carryOut.execute(await this.askedBy(rehearsalId), rehearsalId);
      }),
    );
  }

  /** What is refused, and what failed for the last time, is told on the rehearsal itself. */
  private async run(job: RunningJob<{ readonly rehearsalId: string }>, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const isRefused = error instanceof DomainError && error.kind !== 'unavailable';
      if (isRefused || job.lastAttempt) await this.refuse(job.data.rehearsalId, error);
      if (!isRefused) throw error;
    }
  }

  private async refuse(rehearsalId: string, error: unknown): Promise<void> {
    const problem =
      error instanceof DomainError
        ? { code: error.code, details: error.details }
        : { code: 'PLATFORM.UNEXPECTED', details: {} };
    await this.database.transaction(async (transaction) => {
      const rehearsal = await this.rehearsals.getLocked(transaction, rehearsalId);
      rehearsal.refuse(problem);
      await this.rehearsals.save(transaction, rehearsal);
    });
  }

  /** Changes are journalled in the name of whoever asked for them. */
  private async askedBy(rehearsalId: string): Promise<Actor> {
    const step = await this.database.transaction(async (transaction) =>
      (await this.rehearsals.getLocked(transaction, rehearsalId)).steps.at(-1),
    );
    if (step === undefined || step.userId === null) return ACTOR;
    return userActor({ id: step.userId, name: step.userName, at: this.clock.now() });
  }
}
