import { Module } from '@nestjs/common';
import { BulkRunStepsController } from './api/bulk-run-steps.controller.js';
import { BulkRunController } from './api/bulk-run.controller.js';
import { FileListController } from './api/file-list.controller.js';
import { BulkActionsModule } from './bulk-actions.module.js';

/** API side: runs over many files. */
@Module({ imports: [BulkActionsModule], controllers: [BulkRunController, BulkRunStepsController, FileListController] })
export class BulkActionsApiModule {}
