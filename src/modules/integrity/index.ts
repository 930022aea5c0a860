export { IntegrityCheck, IntegrityChecks, type CheckProgress } from './application/integrity-checks.js';
export type { IntegrityFault } from './application/journal-verification.js';
export { SealJournal } from './application/seal-journal.js';
export { IntegrityApiModule } from './integrity-api.module.js';
export { IntegrityWorkerModule } from './integrity-worker.module.js';
export { IntegrityModule } from './integrity.module.js';
export { INTEGRITY_PERMISSIONS } from './permissions.js';
export { CreateIntegrity1763700500000 } from './persistence/integrity.migration.js';
