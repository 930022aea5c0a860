import { Module } from '@nestjs/common';
import { IntegrityModule } from './integrity.module.js';
import { IntegrityWorker } from './worker/integrity-worker.js';

/** Worker side: sealer and checks. */
@Module({ imports: [IntegrityModule], providers: [IntegrityWorker] })
export class IntegrityWorkerModule {}
