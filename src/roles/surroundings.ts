import path from 'node:path';
import { ensureSessionSecret } from '#modules/identity';
import { runMigrations } from '#platform/database';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';
import type { ApplicationConfig } from './configuration.js';
import { MIGRATIONS } from './migrations.js';
import { prepareDataFolder, StartRefused } from './start-refusal.js';

/** What the application stands on: a database and a secret, found or made. */
export interface Surroundings {
  /** Connection of the application role. */
  readonly appUrl: string;
  /** Connection of the owning role; undefined where migrating is somebody else's business. */
  readonly ownerUrl: string | undefined;
  readonly sessionSecret: string;
  readonly dataFolder: string;
  /** Whether this process runs the embedded database. */
  readonly isEmbedded: boolean;
  stop(): Promise<void>;
}

/**
 * Finds or starts the database and the secret.
 * @throws {StartRefused} Thrown when the data folder cannot be used.
 */
export async function prepareSurroundings(config: ApplicationConfig): Promise<Surroundings> {
  const dataFolder = path.resolve(config.storage.TALAKTE_DATA);
  await prepareDataFolder(dataFolder);
  const sessionSecret = config.identity.SESSION_SECRET ?? (await ensureSessionSecret(dataFolder));
  if (config.database.DATABASE_URL !== undefined) {
    return {
      appUrl: config.database.DATABASE_URL,
      ownerUrl: config.database.DATABASE_OWNER_URL,
      sessionSecret,
      dataFolder,
      isEmbedded: false,
      stop: () => Promise.resolve(),
    };
  }
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(dataFolder, 'postgres') });
  return {
    appUrl: postgres.appUrl,
    ownerUrl: postgres.adminUrl,
    sessionSecret,
    dataFolder,
    isEmbedded: true,
    stop: () => postgres.stop(),
  };
}

/** Brings the schema up to date where this process may. @returns names of the migrations applied now */
export async function migrate(surroundings: Surroundings): Promise<string[]> {
  if (surroundings.ownerUrl === undefined) {
    throw new StartRefused(
      'DATABASE_OWNER_URL fehlt: nur der Eigentümer darf das Schema ändern.',
      'DATABASE_OWNER_URL is missing: only the owner may change the schema.',
    );
  }
  return runMigrations(surroundings.ownerUrl, MIGRATIONS);
}
