/**
 * The database without any installation: starts the PostgreSQL programs that npm brought on a folder of their own and
 * brings them back after any kind of crash. For demonstration, small offices and tests; real operation points
 * `DATABASE_URL` at a PostgreSQL 18 server.
 */
export {
  APPLICATION_DATABASE,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './start-embedded-postgres.js';
export { APP_ROLE, OWNER_ROLE, ensureApplicationDatabase, withDatabase } from './database-roles.js';
export {
  DatabaseAccountMissing,
  DatabasePasswordsMissing,
  DataFolderOfOtherVersion,
  EmbeddedPostgresFailed,
  EmbeddedPostgresMissing,
  FolderNotPassable,
} from './errors.js';
