import { CreateFileTypes1764200000000 } from './file-types.migration.js';

/** Every change of the schema of file types, in the order in which it is applied. */
export const FILE_TYPES_MIGRATIONS = [CreateFileTypes1764200000000];
