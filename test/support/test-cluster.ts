import { accessSync, chmodSync, constants, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import {
  ensureApplicationDatabase,
  startEmbeddedPostgres,
  withDatabase,
  type EmbeddedPostgres,
} from '#platform/embedded-postgres';
import { runMigrations } from '#platform/database';
import { collectMigrations } from './migrations-of-sources.js';
import { CLUSTER_VARIABLE, TEMPLATE_DATABASE, type TestClusterAddress } from './test-database.js';

const FOLDER_PREFIX = 'talakte-test-';
const SHARED_PREFIX = 'talakte-shared-';

/** These tests ask what the program does, not what the disk does: durability has tests of its own with fsync on. */
const FAST_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  autovacuum_naptime: '60min',
};

let cluster: EmbeddedPostgres | undefined;
let folder: string | undefined;
let shared: string | undefined;

/** Starts the one PostgreSQL of a test run and makes the migrated template that each test file copies. */
export async function startTestCluster(): Promise<void> {
  await removeAbandonedClusters();
  folder = mkdtempSync(path.join(fastFolder(), `${FOLDER_PREFIX}${String(process.pid)}-`));
  chmodSync(folder, 0o755);
  cluster = await startEmbeddedPostgres({ dataDir: folder, settings: FAST_SETTINGS });
  await makeTemplate(cluster);
  shared = mkdtempSync(path.join(os.tmpdir(), SHARED_PREFIX));
  const { superuserUrl, adminUrl, appUrl } = cluster;
  const address: TestClusterAddress = { superuserUrl, adminUrl, appUrl, sharedFolder: shared };
  process.env[CLUSTER_VARIABLE] = JSON.stringify(address);
}

/** Stops the server of this run and removes everything it wrote. */
export async function stopTestCluster(): Promise<void> {
  await cluster?.stop();
  for (const left of [folder, shared]) if (left !== undefined) rmSync(left, { recursive: true, force: true });
}

async function makeTemplate({ superuserUrl, adminUrl }: EmbeddedPostgres): Promise<void> {
  await ensureApplicationDatabase(superuserUrl, TEMPLATE_DATABASE);
  await runMigrations(withDatabase(adminUrl, TEMPLATE_DATABASE), await collectMigrations());
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`ALTER DATABASE ${TEMPLATE_DATABASE} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  } finally {
    await client.end();
  }
}

/** Memory where there is some, for it takes no toll on the disk. */
function fastFolder(): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return statSync('/dev/shm').isDirectory() ? '/dev/shm' : os.tmpdir();
  } catch {
    return os.tmpdir();
  }
}

/** A run that was killed could not clean up: its server still runs. */
async function removeAbandonedClusters(): Promise<void> {
  for (const name of readdirSync(fastFolder()).filter((entry) => entry.startsWith(FOLDER_PREFIX))) {
    const pid = Number(name.slice(FOLDER_PREFIX.length).split('-')[0]);
    if (Number.isInteger(pid) && isRunning(pid)) continue;
    const abandoned = path.join(fastFolder(), name);
    try {
      const left = await startEmbeddedPostgres({ dataDir: abandoned, settings: FAST_SETTINGS });
      await left.stop();
    } catch {
      // it was cut off before it became a database
    }
    rmSync(abandoned, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
