import { Module } from '@nestjs/common';
import { CirculationModule } from './circulation.module.js';
import { CirculationWorker } from './worker/circulation-worker.js';

/** Worker side: filing of slips, folders whose papers are gone. */
@Module({ imports: [CirculationModule], providers: [CirculationWorker] })
export class CirculationWorkerModule {}
