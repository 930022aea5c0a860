import { FileAccess1764400000000 } from './file-access.migration.js';
import { CreateRecords1763700700000 } from './records.migration.js';
import { ReferenceRegister1763901100000 } from './reference-register.migration.js';

/** Every change of the schema of records, in the order in which it is applied. */
export const RECORDS_MIGRATIONS = [CreateRecords1763700700000, ReferenceRegister1763901100000, FileAccess1764400000000];
