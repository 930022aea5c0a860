import { Module } from '@nestjs/common';
import { BulkActionsModule } from './bulk-actions.module.js';
import { BulkRunWorker } from './worker/bulk-run-worker.js';

/** Worker side: the job that rehearses and carries out runs. */
@Module({ imports: [BulkActionsModule], providers: [BulkRunWorker] })
export class BulkActionsWorkerModule {}
