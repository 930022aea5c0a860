export { IndexDocument } from './application/index-document.js';
export { SearchDocuments, type SearchHit, type SearchInput } from './application/search-documents.js';
export { SEARCH_PERMISSIONS } from './permissions.js';
export { CreateSearch1763700900000 } from './persistence/search.migration.js';
export { SearchApiModule } from './search-api.module.js';
export { SearchWorkerModule } from './search-worker.module.js';
export { SearchModule } from './search.module.js';
