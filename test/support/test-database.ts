import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Environment variable in which the set-up of a test run leaves the addresses of its server. */
export const CLUSTER_VARIABLE = 'TALAKTE_TEST_CLUSTER';

/** The migrated database that is copied for each test file. */
export const TEMPLATE_DATABASE = 'talakte_template';

/** Addresses of the server of this test run. */
export interface TestClusterAddress {
  readonly superuserUrl: string;
  readonly adminUrl: string;
  readonly appUrl: string;
  /** Folder of this run for what several test files share. */
  readonly sharedFolder: string;
}

/** A migrated, empty database for one test file. */
export interface TestDatabase {
  readonly name: string;
  /** Signs in as the application role. */
  readonly appUrl: string;
  /** Signs in as the owner of the tables. */
  readonly adminUrl: string;
  /** Signs in as superuser: to break things on purpose, such as a journal entry behind the trigger's back. */
  readonly superuserUrl: string;
  /** Removes it, cutting connections that are still open. */
  drop(): Promise<void>;
}

/** Copies the migrated template: a database of its own for one test file, in some 30 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return copyOf(TEMPLATE_DATABASE);
}

/** A database without any table, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return copyOf('template1');
}

/**
 * Copies a database that is filled once a run, by whoever needs it first; others wait for him meanwhile.
 * @param fill writes into a copy of the migrated template
 */
export async function createFilledDatabase(
  name: string,
  fill: (database: TestDatabase) => Promise<void>,
): Promise<TestDatabase> {
  const client = new pg.Client({ connectionString: readCluster().superuserUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const made = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (made.rowCount === 0) {
      const database = await createTestDatabase();
      await fill(database);
      await client.query(`ALTER DATABASE ${database.name} RENAME TO ${name}`);
    }
    return await copyOf(name);
  } finally {
    await client.end();
  }
}

/** Folder of this run for what several test files share. */
export function sharedFolder(): string {
  return readCluster().sharedFolder;
}

async function copyOf(template: string): Promise<TestDatabase> {
  const cluster = readCluster();
  const name = `t_${randomBytes(8).toString('hex')}`;
  await run(cluster.superuserUrl, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER talakte_owner`);
  return {
    name,
    appUrl: inDatabase(cluster.appUrl, name),
    adminUrl: inDatabase(cluster.adminUrl, name),
    superuserUrl: inDatabase(cluster.superuserUrl, name),
    drop: () => run(cluster.superuserUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

function readCluster(): TestClusterAddress {
  const address = process.env[CLUSTER_VARIABLE];
  if (address === undefined) {
    throw new Error('No test database server: run this test through its Jest project (medium, e2e, browser, fault)');
  }
  return JSON.parse(address) as TestClusterAddress;
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
