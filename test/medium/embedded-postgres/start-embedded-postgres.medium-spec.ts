import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import {
  DatabasePasswordsMissing,
  DataFolderOfOtherVersion,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '#platform/embedded-postgres';

const ROOT = path.resolve(import.meta.dirname, '../../..');

describe(startEmbeddedPostgres.name, () => {
  const folders: string[] = [];
  const started: EmbeddedPostgres[] = [];
  const children: ChildProcess[] = [];

  afterEach(async () => {
    for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
    for (const database of started.splice(0)) await database.stop();
    for (const folder of folders.splice(0)) {
      // A server whose starter was killed still runs: take it over and stop it.
      if (existsSync(path.join(folder, 'data/postmaster.pid')))
        await (await startEmbeddedPostgres({ dataDir: folder })).stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  function setup(): string {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'talakte-embedded-'));
    chmodSync(folder, 0o755);
    folders.push(folder);
    return folder;
  }

  async function start(dataDir: string, port?: number): Promise<EmbeddedPostgres> {
    const database = await startEmbeddedPostgres(port === undefined ? { dataDir } : { dataDir, port });
    started.push(database);
    return database;
  }

  async function startElsewhere(dataDir: string): Promise<{ child: ChildProcess; database: EmbeddedPostgres }> {
    const starter = path.join(import.meta.dirname, 'starter.ts');
    const loader = path.join(ROOT, 'scripts/typescript-loader.mjs');
    const child = spawn(process.execPath, ['--import', loader, starter, dataDir], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    children.push(child);
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    return { child, database: JSON.parse(line) as EmbeddedPostgres };
  }

  async function ask(url: string, sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  async function kill(child: ChildProcess): Promise<void> {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  function postmasterPid(dataDir: string): number {
    return Number(readFileSync(path.join(dataDir, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  }

  it('keeps port, passwords and data over a stop', async () => {
    const folder = setup();
    const first = await start(folder);
    await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS value');
    await first.stop();
    const second = await start(folder);
    expect([second.port, second.appUrl]).toEqual([first.port, first.appUrl]);
    expect(await ask(second.adminUrl, 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
  });

  it('writes no value of a refused statement into its log', async () => {
    const folder = setup();
    const { appUrl } = await start(folder);
    const mistakes = [
      "SELECT 'Quittenbaum'::uuid",
      "SELECT E'\\u0000Quittenbaum'",
      "SELECT 1 FROM quittenbaum('Quittenbaum')",
    ];
    for (const mistake of mistakes) await expect(ask(appUrl, mistake)).rejects.toThrow();
    const log = readFileSync(path.join(folder, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toMatch(/quittenbaum/i);
  });

  it('adopts the server whose starter was killed, and stops it in the end', async () => {
    const folder = setup();
    const { child, database } = await startElsewhere(folder);
    await ask(database.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS value');
    const pid = postmasterPid(folder);
    await kill(child);
    const next = await start(folder);
    expect(postmasterPid(folder)).toBe(pid);
    expect(next.isOwner).toBe(true);
    expect(await ask(next.adminUrl, 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
    await next.stop();
    await expect(ask(next.adminUrl, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('has everything committed when starter and server were both killed in the middle of writing', async () => {
    const folder = setup();
    const { child, database } = await startElsewhere(folder);
    await ask(database.adminUrl, 'CREATE TABLE written (id int)');
    const client = new pg.Client({ connectionString: database.adminUrl });
    client.on('error', () => undefined);
    await client.connect();
    let acknowledged = 0;
    const writing = (async () => {
      for (let id = 1; ; id += 1) {
        await client.query('INSERT INTO written VALUES ($1)', [id]);
        acknowledged = id;
      }
    })().catch(() => undefined);
    while (acknowledged <= 10) await pause(20);
    const pid = postmasterPid(folder);
    child.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    const next = await start(folder);
    await writing;
    expect(acknowledged).toBeGreaterThan(10);
    const [{ count }] = (await ask(next.adminUrl, 'SELECT count(*)::int AS count FROM written')) as [{ count: number }];
    expect(count).toBeGreaterThanOrEqual(acknowledged);
    expect(count).toBeLessThanOrEqual(acknowledged + 1);
  });

  it('leaves the server running for its owner when a guest takes its leave', async () => {
    const folder = setup();
    const { child, database } = await startElsewhere(folder);
    const guest = await start(folder);
    expect(guest.isOwner).toBe(false);
    await guest.stop();
    expect(await ask(database.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
    await expect(ask(database.appUrl, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('makes one database when two processes start for the first time at once', async () => {
    const folder = setup();
    const [one, other] = await Promise.all([startElsewhere(folder), startElsewhere(folder)]);
    expect(one.database.port).toBe(other.database.port);
    expect([one.database.isOwner, other.database.isOwner].sort()).toEqual([false, true]);
    expect(await ask(other.database.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('does not take a foreign process for its server although the pid file names it', async () => {
    const folder = setup();
    await (await start(folder)).stop();
    writeFileSync(path.join(folder, 'data/postmaster.pid'), `${String(process.pid)}\n/elsewhere\n0\n1\n\n\n\nready\n`);
    const database = await start(folder);
    expect(await ask(database.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('takes another port when the last one is in use, unless the port is fixed', async () => {
    const folder = setup();
    const first = await start(folder);
    await first.stop();
    const squatter = createServer().listen(first.port, '127.0.0.1');
    await once(squatter, 'listening');
    try {
      await expect(start(folder, first.port)).rejects.toThrow(`port ${String(first.port)} is taken`);
      expect((await start(folder)).port).not.toBe(first.port);
    } finally {
      squatter.close();
    }
  });

  it('begins afresh after a first start that was cut off', async () => {
    const folder = setup();
    const { child } = await startElsewhere(folder);
    await kill(child);
    await (await start(folder)).stop();
    renameSync(path.join(folder, 'data'), path.join(folder, 'data.in-making'));
    mkdirSync(path.join(folder, 'data.in-making/rest'), { recursive: true });
    const database = await start(folder);
    expect(await ask(database.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  (process.getuid?.() === 0 ? it : it.skip)('works below a folder that only root may pass', async () => {
    const closed = setup();
    chmodSync(closed, 0o700);
    const folder = path.join(closed, 'talakte');
    const database = await start(folder);
    await database.stop();
    const again = await start(folder);
    expect(await ask(again.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses, without touching anything, a folder of another version or without its passwords', async () => {
    const folder = setup();
    await (await start(folder)).stop();
    const passwords = path.join(folder, 'passwords.json');
    expect(statSync(passwords).mode & 0o777).toBe(0o600);
    const kept = readFileSync(passwords);
    rmSync(passwords);
    await expect(start(folder)).rejects.toThrow(DatabasePasswordsMissing);
    writeFileSync(passwords, kept);
    writeFileSync(path.join(folder, 'data/PG_VERSION'), '15\n');
    await expect(start(folder)).rejects.toThrow(DataFolderOfOtherVersion);
  });
});
