import { Module } from '@nestjs/common';
import { ExchangeModule } from '#modules/exchange';
import { RecordsModule } from '#modules/records';
import { SearchModule } from '#modules/search';
import { ActsOnFiles } from './application/acts-on-files.js';
import { BeginBulkRun, BulkRunPorts } from './application/begin-bulk-run.js';
import { BulkRunEnds } from './application/bulk-run-ends.js';
import { BulkRunFacts } from './application/bulk-run-facts.js';
import { BulkRunSteps } from './application/bulk-run-steps.js';
import { BulkRunQueries } from './application/bulk-run.queries.js';
import { ExportFileList, ListExportPorts } from './application/export-file-list.js';
import { Selections } from './application/selections.js';
import { WorkOnBulkRun } from './application/work-on-bulk-run.js';
import { BulkRunRepository } from './persistence/bulk-run.repository.js';

const USE_CASES = [BeginBulkRun, BulkRunQueries, BulkRunSteps, ExportFileList, WorkOnBulkRun];

/** One act over many files: use cases, queries and the work itself. */
@Module({
  imports: [ExchangeModule, RecordsModule, SearchModule],
  providers: [
    ...USE_CASES,
    ActsOnFiles,
    BulkRunEnds,
    BulkRunFacts,
    BulkRunPorts,
    BulkRunRepository,
    ListExportPorts,
    Selections,
  ],
  exports: USE_CASES,
})
export class BulkActionsModule {}
