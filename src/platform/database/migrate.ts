import { DataSource, type MigrationInterface } from 'typeorm';

/** A hand-reviewed change of the schema; its class name ends in the time stamp that orders it. */
export type Migration = new () => MigrationInterface;

const MIGRATION_LOCK = 7_305_001;

/**
 * Brings the schema up to date, each migration in its own transaction; runs of several processes wait for each other.
 * @param ownerUrl connection of the role that owns the schema
 * @returns names of the migrations that were applied now
 */
export async function runMigrations(ownerUrl: string, migrations: readonly Migration[]): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
  });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations();
    return applied.map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}
