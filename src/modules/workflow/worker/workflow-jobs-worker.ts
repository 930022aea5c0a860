import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { Jobs } from '#platform/jobs';
import { BroadcastSignal } from '../application/broadcast-signal.js';
import { CarryThrown } from '../application/carry-thrown.js';
import { ReturnToCaller } from '../application/return-to-caller.js';
import { RunJob } from '../application/run-job.js';
import {
  CARRY_THROWN,
  RECEIVE_SIGNAL,
  RETURN_TO_CALLER,
  RUN_WORKFLOW_JOB,
  START_BY_SIGNAL,
} from '../application/workflow-jobs.js';

const SIGNALS = systemActor('workflow-messages');

/** Works on everything instances leave to do: work of service tasks, ways back to callers, messages and signals. */
@Injectable()
export class WorkflowJobsWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly run: RunJob,
    private readonly returns: ReturnToCaller,
    private readonly thrown: CarryThrown,
    private readonly signals: BroadcastSignal,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(RUN_WORKFLOW_JOB, { concurrency: 2 }, ({ data, lastAttempt, signal }) =>
      this.run.execute({ jobId: data.jobId, isLast: lastAttempt, signal }),
    );
    await this.jobs.work(RETURN_TO_CALLER, { concurrency: 1 }, ({ data, lastAttempt }) =>
      this.returns.execute(data.instanceId, lastAttempt),
    );
    await this.jobs.work(CARRY_THROWN, { concurrency: 1 }, ({ id, data, lastAttempt }) =>
      this.thrown.execute(data, { key: id, isLast: lastAttempt }),
    );
    await this.jobs.work(RECEIVE_SIGNAL, { concurrency: 1 }, ({ data, lastAttempt }) =>
      this.signals.receive(SIGNALS, data.subscriptionId, lastAttempt),
    );
    await this.jobs.work(START_BY_SIGNAL, { concurrency: 1 }, ({ id, data }) => this.signals.start(SIGNALS, data, id));
  }
}
