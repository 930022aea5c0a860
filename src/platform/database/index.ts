export { DatabaseConfig } from './database.config.js';
export { databaseUnavailable, DatabaseUnavailable } from './database-unavailable.js';
export { Database, queryIn, type SqlRunner, type Transaction } from './database.js';
export { DatabaseModule } from './database.module.js';
export { Foundation1763700000000 } from './foundation.migration.js';
export { runMigrations, type Migration } from './migrate.js';
export { Notifications } from './notifications.js';
export { SqlConditions } from './sql-conditions.js';
export { storableText, storableValue } from './storable.js';
