import { DaysAhead1765300000000 } from './days-ahead.migration.js';
import { FinerIndex1764550000000 } from './finer-index.migration.js';
import { NewestFirst1764900000000 } from './newest-first.migration.js';
import { SearchIndex1764500000000 } from './search-index.migration.js';
import { CreateSearch1763700900000 } from './search.migration.js';

/** Every change of the schema of search, in the order in which it is applied. */
export const SEARCH_MIGRATIONS = [
  CreateSearch1763700900000,
  SearchIndex1764500000000,
  FinerIndex1764550000000,
  NewestFirst1764900000000,
  DaysAhead1765300000000,
];
