import pg from 'pg';
import type { ClusterPasswords } from './cluster-files.js';

/** Role of the cluster itself; only used to make the other two and their databases. */
export const SUPERUSER = 'postgres';
/** Owns the database and every table; migrates. */
export const OWNER_ROLE = 'talakte_owner';
/** What the running application signs in as: neither superuser nor owner, so revoked rights bind it. */
export const APP_ROLE = 'talakte_app';

/** Held while roles and databases are made: two processes may start for the first time at once. */
const SETUP_LOCK = 7_305_002;

/** Makes the two roles if they are missing; changes nothing otherwise. */
export async function ensureRoles(superuserUrl: string, passwords: ClusterPasswords): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [SETUP_LOCK]);
    const present = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY($1)', [
      [OWNER_ROLE, APP_ROLE],
    ]);
    const names = new Set(present.rows.map((row) => row.rolname));
    const make = async (role: string, password: string): Promise<void> => {
      if (names.has(role)) return;
      const secret = client.escapeLiteral(password);
      await client.query(
        `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${secret}`,
      );
    };
    await make(OWNER_ROLE, passwords.owner);
    await make(APP_ROLE, passwords.app);
    // The owner may hand objects over to the application role, such as the schema of the job queue.
    await client.query(`GRANT ${APP_ROLE} TO ${OWNER_ROLE}`);
  });
}

/**
 * Makes an empty database that belongs to the owner role and that only the two roles may connect to; does nothing where
 * it exists. Rights inside it are the business of the migrations.
 */
export async function ensureApplicationDatabase(superuserUrl: string, name: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [SETUP_LOCK]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rows.length > 0) return;
    const database = client.escapeIdentifier(name);
    await client.query(`CREATE DATABASE ${database} OWNER ${OWNER_ROLE}`);
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${APP_ROLE}`);
  });
}

/** The address of another database of the same server. */
export function withDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.toString();
}

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 20_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
