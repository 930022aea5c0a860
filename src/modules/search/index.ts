export { IndexRecords } from './application/index-records.js';
export { RebuildIndex, type RebuildProgress } from './application/rebuild-index.js';
export { SearchRecords, type SearchHit, type SearchInput, type SearchResult } from './application/search-records.js';
export { SEARCH_PERMISSIONS } from './permissions.js';
export { SEARCH_MIGRATIONS } from './persistence/migrations.js';
export { SearchApiModule } from './search-api.module.js';
export { SearchWorkerModule } from './search-worker.module.js';
export { SearchModule } from './search.module.js';
