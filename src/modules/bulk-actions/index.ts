/**
 * Bulk actions (Sammelvorgänge): one act over many files, rehearsed before, reported after, and taken back where that is possible.
 */
export { BeginBulkRun } from './application/begin-bulk-run.js';
export { BulkActionsApiModule } from './bulk-actions-api.module.js';
export { BulkActionsModule } from './bulk-actions.module.js';
export { BulkActionsWorkerModule } from './bulk-actions-worker.module.js';
export { BULK_ACTIONS_MIGRATIONS } from './persistence/migrations.js';
