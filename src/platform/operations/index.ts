export { OPERATIONS_PERMISSIONS } from './permissions.js';
export { OperationsModule } from './operations.module.js';
