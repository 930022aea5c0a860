import { Module } from '@nestjs/common';
import { BulkActionsModule } from './bulk-actions.module.js';
import { BulkRunRepository } from './persistence/bulk-run.repository.js';
import { BulkRunWorker } from './worker/bulk-run-worker.js';
import { OnFileDeleted } from './worker/on-file-deleted.js';

/** Worker side: the job that rehearses and carries out runs. */
@Module({ imports: [BulkActionsModule], providers: [BulkRunWorker, BulkRunRepository, OnFileDeleted] })
export class BulkActionsWorkerModule {}
