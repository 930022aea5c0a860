import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BrowserSession } from '#modules/identity/testing';
import { askEmbedded, NpmStart, postmasterOf, runTalakte } from '../support/npm-start.js';
import { freePort } from '../support/product-processes.js';
import { smallBatch } from './small-batch.js';

const START_MS = 300_000;
const READ_MS = 300_000;
const PIECES = 3;
const RUNNING = /is running: {2}(http:\S+)/;

interface DemoSignIn {
  readonly username: string;
  readonly password: string;
  readonly code: string;
}

const COUNTS = `SELECT (SELECT count(*)::int FROM org_unit) AS units, (SELECT count(*)::int FROM user_account) AS users,
  (SELECT count(*)::int FROM record_file) AS files, (SELECT count(*)::int FROM document) AS documents,
  (SELECT count(*)::int FROM batch) AS batches`;

describe('npm start', () => {
  let folder: string;
  let environment: Record<string, string>;
  let running: NpmStart | undefined;
  let counts: object | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'talakte-start-'));
    // the account of the database must be able to pass
    await mkdir(path.join(folder, 'data'), { mode: 0o755 });
    environment = { TALAKTE_DATA: path.join(folder, 'data'), PORT: String(await freePort()) };
  });

  afterAll(async () => {
    await running?.kill().catch(() => undefined);
    const pid = postmasterOf(path.join(folder, 'data'));
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const data = (): string => environment['TALAKTE_DATA'] ?? '';

  async function isReady(origin: string): Promise<boolean> {
    return (await fetch(`${origin}/health/ready`).catch(() => undefined))?.ok === true;
  }

  async function signIn(origin: string, username: string): Promise<BrowserSession> {
    const demo = (await (await fetch(`${origin}/api/demo/sign-ins`)).json()) as DemoSignIn[];
    const account = demo.find((one) => one.username === username);
    const browser = new BrowserSession(origin);
    await browser.signIn(username, account?.password ?? '', () => account?.code ?? '');
    return browser;
  }

  it('is killed while it builds the demo city for the first time', async () => {
    running = NpmStart.launch(environment);
    await running.says(/20\/\d+ Akten/, START_MS);
    await running.kill();
    expect(running.output).not.toMatch(RUNNING);
  });

  it('goes on with the demo city, says where it runs and who may sign in, and is ready', async () => {
    running = NpmStart.launch(environment);
    const origin = await running.says(RUNNING, START_MS);
    await running.says(/Ctrl-C/, START_MS);
    expect(origin).toBe(`http://127.0.0.1:${environment['PORT'] ?? ''}`);
    expect(running.output).toMatch(/poststelle .*\(mail-room\)/);
    expect(running.output).toMatch(/revision .*\(auditor\)/);
    expect(running.output).toMatch(/Kennwort \/ password: \S+\)/);
    expect(await isReady(origin)).toBe(true);
    [counts] = await askEmbedded<object>(data(), COUNTS);
    expect(counts).toMatchObject({ batches: 3 });
    expect((counts as { files: number }).files).toBeGreaterThanOrEqual(60);
  });

  it('stops in order on Ctrl-C: the database gone, no lock left', async () => {
    expect(postmasterOf(data())).toBeDefined();
    await running?.interrupt();
    expect(running?.output).toMatch(/beendet \/ stopped\s*$/);
    expect(postmasterOf(data())).toBeUndefined();
    const left = await readdir(path.join(data(), 'postgres'));
    expect(left.filter((name) => /^owner|\.new$|in-making|initdb/.test(name))).toEqual([]);
    expect(existsSync(path.join(data(), 'postgres', 'data', 'postmaster.pid'))).toBe(false);
  });

  it('is ready the second time without building the demo city again', async () => {
    running = NpmStart.launch(environment);
    const origin = await running.says(RUNNING, START_MS);
    expect(running.output).not.toMatch(/Akten \/ files|Schema angelegt/);
    expect(await isReady(origin)).toBe(true);
    expect(await askEmbedded<object>(data(), COUNTS)).toEqual([counts]);
  });

  it('loses and doubles nothing of a batch in whose middle everything is killed', async () => {
    const origin = (await running?.says(RUNNING, START_MS)) ?? '';
    const browser = await signIn(origin, 'poststelle');
    const form = new FormData();
    form.append('source', 'vor dem Stromausfall');
    const bytes = new Uint8Array(await smallBatch(77, PIECES));
    form.append('files', new Blob([bytes], { type: 'application/pdf' }), 'stapel.pdf');
    expect((await browser.post('/batches', form)).status).toBe(201);
    const reading = `SELECT count(*)::int AS pieces FROM mail_item WHERE state = 'reading'`;
    while ((await askEmbedded<{ pieces: number }>(data(), reading))[0]?.pieces === 0) await pause(50);
    await running?.kill();

    running = NpmStart.launchProgram(environment);
    await running.says(RUNNING, START_MS);
    const open = `SELECT (SELECT count(*) FROM batch WHERE state NOT IN ('done', 'failed'))::int
      + (SELECT count(*) FROM mail_item WHERE state IN ('waiting', 'reading'))::int
      + (SELECT count(*) FROM outbox_message WHERE state = 'pending')::int AS things`;
    const end = Date.now() + READ_MS;
    while ((await askEmbedded<{ things: number }>(data(), open))[0]?.things !== 0) {
      if (Date.now() > end) throw new Error(`Still at work:\n${running.output}`);
      await pause(500);
    }
    const batches = await askEmbedded<{ source: string; state: string; pieces: number; read: number }>(
      data(),
      `SELECT batch.source, batch.state, count(item.id)::int AS pieces, count(entry.id)::int AS read
         FROM batch JOIN mail_item AS item ON item.batch_id = batch.id
         LEFT JOIN journal_entry AS entry ON entry.object_id = item.id::text AND entry.action = 'intake.mail-item-read'
        GROUP BY batch.id ORDER BY batch.number`,
    );
    expect(batches).toHaveLength(4);
    expect(batches.filter(({ state, pieces, read }) => state !== 'done' || pieces !== read)).toEqual([]);
    expect(batches.at(-1)).toMatchObject({ source: 'vor dem Stromausfall', pieces: PIECES, read: PIECES });
    const states = await askEmbedded<{ state: string }>(data(), 'SELECT DISTINCT state FROM mail_item');
    expect(states.map(({ state }) => state).filter((state) => !['review', 'delivered'].includes(state))).toEqual([]);
  });

  it('passes npx talakte verify, which leaves it running, and ends with exit code 0', async () => {
    const verified = runTalakte({ TALAKTE_DATA: data() }, 'verify');
    expect(verified).toMatchObject({ status: 0, output: expect.stringContaining('Unversehrt / intact') as unknown });
    const origin = (await running?.says(RUNNING, START_MS)) ?? '';
    expect(await isReady(origin)).toBe(true);
    expect(await running?.interrupt()).toEqual({ code: 0, signal: null });
  });
});

describe('npm start that cannot be', () => {
  let folder: string;
  let other: Server;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'talakte-refused-'));
    other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
  });

  afterAll(async () => {
    other.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function refused(environment: Record<string, string>, args: readonly string[] = []): Promise<string> {
    const start = NpmStart.launch({ PORT: '0', ...environment }, args);
    const { code } = await start.ended();
    expect(code).toBe(1);
    expect(start.output).not.toMatch(/^\s+at /m);
    return start.output;
  }

  it('names a taken port and the way out, and makes nothing', async () => {
    const { port } = other.address() as { port: number };
    const data = path.join(folder, 'port');
    const output = await refused({ TALAKTE_DATA: data, PORT: String(port) });
    expect(output).toContain(`Der Port 127.0.0.1:${String(port)} ist belegt`);
    expect(output).toContain(`The port 127.0.0.1:${String(port)} is taken`);
    expect(output).toMatch(/PORT=\d+ npm start/);
    expect(existsSync(data)).toBe(false);
  });

  it('names a data folder that cannot be made', async () => {
    const file = path.join(folder, 'a-file');
    await writeFile(file, '');
    const data = path.join(file, 'data');
    const output = await refused({ TALAKTE_DATA: data });
    expect(output).toContain(`Der Datenordner ${data} lässt sich nicht anlegen oder beschreiben (ENOTDIR)`);
    expect(output).toContain(`The data folder ${data} cannot be made or written to (ENOTDIR)`);
  });

  it('names every bad option at once, never its value', async () => {
    const data = path.join(folder, 'option');
    const output = await refused({ TALAKTE_DATA: data, PORT: 'geheim', LOG_LEVEL: 'laut', INTAKE_PROCESSES: '-1' });
    expect(output).toContain('PORT: keine ganze Zahl / PORT must be an integer number');
    expect(output).toContain('LOG_LEVEL: kein erlaubter Wert / LOG_LEVEL must be one of');
    expect(output).toContain('INTAKE_PROCESSES: zu klein / INTAKE_PROCESSES must not be less than 0');
    expect(output).not.toMatch(/geheim|laut\b/);
    expect(existsSync(data)).toBe(false);
  });

  it('does not pass over options it does not know on the command line', async () => {
    const output = await refused({ TALAKTE_DATA: path.join(folder, 'argument') }, ['--port', '80']);
    expect(output).toContain('Optionen kommen aus der Umgebung');
    expect(output).toContain('options come from the environment');
    expect(existsSync(path.join(folder, 'argument'))).toBe(false);
  });
});
