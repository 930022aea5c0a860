/** Use cases and parts that only the module's own routes and worker call, for specs. */
export { ActsOnFiles } from '../application/acts-on-files.js';
export { BulkRunQueries } from '../application/bulk-run.queries.js';
export { BulkRunSteps } from '../application/bulk-run-steps.js';
export { ExportFileList } from '../application/export-file-list.js';
export { WorkOnBulkRun } from '../application/work-on-bulk-run.js';
export { BulkRunRepository } from '../persistence/bulk-run.repository.js';
