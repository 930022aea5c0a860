import { Module } from '@nestjs/common';
import { TimerWorker } from './worker/timer-worker.js';
import { WorkflowJobsWorker } from './worker/workflow-jobs-worker.js';
import { WorkflowModule } from './workflow.module.js';

/** Worker side: timers that come due and everything instances leave to do. */
@Module({ imports: [WorkflowModule], providers: [TimerWorker, WorkflowJobsWorker] })
export class WorkflowWorkerModule {}
