import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ClusterFiles, type ClusterPasswords } from './cluster-files.js';
import { ClusterOwner } from './cluster-owner.js';
import { DatabaseAccount } from './database-account.js';
import { APP_ROLE, ensureApplicationDatabase, ensureRoles, OWNER_ROLE, SUPERUSER } from './database-roles.js';
import { DataFolderOfOtherVersion, EmbeddedPostgresFailed } from './errors.js';
import { findPostgresPrograms, type PostgresPrograms } from './postgres-programs.js';
import { cleanEnvironment, Postmaster } from './postmaster.js';

/** Name of the database the application lives in. */
export const APPLICATION_DATABASE = 'talakte';

const CREATION_LIMIT_MS = 60_000;

/** Where the embedded database lies and how it is reached. */
export interface EmbeddedPostgresOptions {
  /** Folder of the database; made when missing. Holds data, port, passwords and log. */
  readonly dataDir: string;
  /** Fixed TCP port on 127.0.0.1; without it the port of the last start, or a free one. */
  readonly port?: number;
  /** Further server settings, by their PostgreSQL names. Tests switch `fsync` off; operation sets none. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A running embedded database. */
export interface EmbeddedPostgres {
  readonly port: number;
  /** Signs in as the owner of the tables: migrations only. */
  readonly adminUrl: string;
  /** Signs in as the application role, bound by revoked rights and triggers. */
  readonly appUrl: string;
  /** Signs in as the superuser of the cluster: to make further databases, in tests only. */
  readonly superuserUrl: string;
  /** True where this process answers for the server; false where it found one that another living process runs. */
  readonly isOwner: boolean;
  /** Stops the server in order; a guest only takes its leave. May be called more than once. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm brought, on its own data folder: the database without any installation. After a
 * crash of this process or of the server the same call brings everything committed back.
 * @throws EmbeddedPostgresMissing, DatabaseAccountMissing, FolderNotPassable, DataFolderOfOtherVersion,
 * DatabasePasswordsMissing, EmbeddedPostgresFailed: each with the item, the place and the way out
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const programs = findPostgresPrograms();
  const files = new ClusterFiles(options.dataDir);
  const account = DatabaseAccount.forFolders([files.folder, programs.folder]);
  const owner = new ClusterOwner(files.owner);
  const isOwner = owner.claim();
  try {
    if (!isOwner) await untilCreated(files);
    const passwords = files.passwords();
    if (!files.exists) createCluster(programs, files, account, passwords);
    if (files.version !== programs.majorVersion) {
      throw new DataFolderOfOtherVersion(files.data, files.version, programs.majorVersion);
    }
    const postmaster = new Postmaster(programs, files, account, options.settings ?? {});
    const { pid, port } = await postmaster.ensureRunning(options.port);
    const superuserUrl = address(SUPERUSER, passwords.superuser, port, 'postgres');
    await ensureRoles(superuserUrl, passwords);
    await ensureApplicationDatabase(superuserUrl, APPLICATION_DATABASE);
    let stopping: Promise<void> | undefined;
    return {
      port,
      superuserUrl,
      adminUrl: address(OWNER_ROLE, passwords.owner, port, APPLICATION_DATABASE),
      appUrl: address(APP_ROLE, passwords.app, port, APPLICATION_DATABASE),
      isOwner,
      stop: () => (stopping ??= stopUnlessGuest(postmaster, pid, owner)),
    };
  } catch (error) {
    if (isOwner) owner.release();
    throw error;
  }
}

async function stopUnlessGuest(postmaster: Postmaster, pid: number, owner: ClusterOwner): Promise<void> {
  if (!owner.claim()) return;
  await postmaster.stop(pid);
  owner.release();
}

/** A guest does not make the database; it waits for the owner that is just doing so. */
async function untilCreated(files: ClusterFiles): Promise<void> {
  const deadline = Date.now() + CREATION_LIMIT_MS;
  while (!files.exists) {
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresFailed('another process that was making the database did not finish', files.log);
    }
    await pause(50);
  }
}

/** Makes the data folder beside its final place and moves it there when it is complete. */
function createCluster(
  programs: PostgresPrograms,
  files: ClusterFiles,
  account: DatabaseAccount,
  passwords: ClusterPasswords,
): void {
  rmSync(files.dataInMaking, { recursive: true, force: true });
  mkdirSync(files.dataInMaking, { mode: 0o700 });
  account.own(files.dataInMaking);
  rmSync(files.passwordForInitdb, { force: true });
  try {
    writeFileSync(files.passwordForInitdb, passwords.superuser, { mode: 0o600, flag: 'wx' });
    account.own(files.passwordForInitdb);
    const { file, args, identity } = account.call(programs.initdb, initdbArguments(files));
    const made = spawnSync(file, args, { ...identity, cwd: files.dataInMaking, env: cleanEnvironment() });
    if (made.status !== 0) {
      const said = made.error?.message ?? made.stderr.toString().trim();
      throw new EmbeddedPostgresFailed(`making the data folder failed: ${said}`, files.log);
    }
  } finally {
    rmSync(files.passwordForInitdb, { force: true });
  }
  files.adoptNewData();
}

function initdbArguments(files: ClusterFiles): string[] {
  return [
    `--pgdata=${files.dataInMaking}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${files.passwordForInitdb}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--auth=scram-sha-256',
  ];
}

function address(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${String(port)}/${database}`;
}
