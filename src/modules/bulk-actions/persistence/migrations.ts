import { IndexBulkItemFile1764960000000 } from './bulk-item-file.migration.js';
import { CreateBulkRun1764850000000 } from './bulk-run.migration.js';

/** Every change of this module's tables, in the order in which they are applied. */
export const BULK_ACTIONS_MIGRATIONS = [CreateBulkRun1764850000000, IndexBulkItemFile1764960000000];
