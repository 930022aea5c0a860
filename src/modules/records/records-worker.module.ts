import { Module } from '@nestjs/common';
import { LifeCycleModule } from './life-cycle.module.js';
import { RehearsalModule } from './rehearsal.module.js';
import { LifeWorker } from './worker/life-worker.js';
import { RehearsalWorker } from './worker/rehearsal-worker.js';

/** What records do by themselves. */
@Module({ imports: [LifeCycleModule, RehearsalModule], providers: [LifeWorker, RehearsalWorker] })
export class RecordsWorkerModule {}
