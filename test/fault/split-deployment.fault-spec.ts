import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { parse } from 'yaml';
import { type BrowserSession, TEST_SESSION_SECRET, type TestUser, TestUsers } from '#modules/identity/testing';
import { Database } from '#platform/database';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform/embedded-postgres';
import { ApplicationModule } from '../../src/roles/application.module.js';
import { readApplicationConfig } from '../../src/roles/configuration.js';
import { until } from '../support/application.js';
import {
  acquireGateway,
  createBucket,
  findGatewayObstacle,
  releaseGateway,
} from '../support/object-store-gateway/gateway.js';
import { ProductProcesses, type Run } from '../support/product-processes.js';
import { smallBatch } from './small-batch.js';

const PIECES = 8;
const READ_MS = 180_000;
const WORKERS = ['worker-1', 'worker-2'];
const COMPOSE = path.resolve(import.meta.dirname, '../../docker-compose.yml');

const obstacle = findGatewayObstacle();
if (obstacle !== undefined) process.stderr.write(`split-deployment: local store instead of S3: ${obstacle}\n`);

describe('api and two workers as docker-compose.yml starts them', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;
  let processes: ProductProcesses;
  let tool: INestApplicationContext;
  let users: TestUsers;
  let clerk: TestUser;
  let migrated: Run;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'talakte-split-'));
    chmodSync(folder, 0o755);
    postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
    const environment: Record<string, string> = {
      DATABASE_URL: postgres.appUrl,
      TALAKTE_DATA: path.join(folder, 'data'),
      SESSION_SECRET: TEST_SESSION_SECRET,
      HOST: '0.0.0.0',
      INTAKE_PROCESSES: '1',
      ...(obstacle === undefined ? await objectStore() : {}),
    };
    processes = new ProductProcesses(environment);
    migrated = await processes.run('migrate', { DATABASE_OWNER_URL: postgres.adminUrl });
    await processes.start('api');
    for (const name of WORKERS) await processes.start('worker', name);
    for (const name of WORKERS) await processes.untilReady(name);
    tool = await NestFactory.createApplicationContext(
      ApplicationModule.forSide('tool', readApplicationConfig(environment), {
        appUrl: postgres.appUrl,
        ownerUrl: undefined,
        sessionSecret: TEST_SESSION_SECRET,
        dataFolder: path.join(folder, 'data'),
        isEmbedded: false,
        stop: () => Promise.resolve(),
      }),
      { logger: false, abortOnError: false },
    );
    users = new TestUsers(tool);
    clerk = await users.create('poststelle', [{ role: 'mail-room', unitId: null }]);
  });

  afterAll(async () => {
    await processes.stop();
    await tool.close();
    await postgres.stop();
    if (obstacle === undefined) await releaseGateway();
    await rm(folder, { recursive: true, force: true });
  });

  async function objectStore(): Promise<Record<string, string>> {
    const gateway = await acquireGateway();
    return {
      S3_ENDPOINT: gateway.endpoint,
      S3_REGION: gateway.region,
      S3_BUCKET: await createBucket(gateway, 'default-retention'),
      S3_ACCESS_KEY: gateway.accessKey,
      S3_SECRET_KEY: gateway.secretKey,
    };
  }

  async function form(number: number): Promise<FormData> {
    const upload = new FormData();
    upload.append('source', `Stapel ${String(number)}`);
    const bytes = new Uint8Array(await smallBatch(number, PIECES));
    upload.append('files', new Blob([bytes], { type: 'application/pdf' }), 'stapel.pdf');
    return upload;
  }

  async function upload(browser: BrowserSession, number: number): Promise<string> {
    const answer = await browser.post('/batches', await form(number));
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { id: string }).id;
  }

  const inState = async (batchId: string, ...states: string[]): Promise<number> =>
    (
      await tool
        .get(Database)
        .query<{ count: number }>(
          'SELECT count(*)::int AS count FROM mail_item WHERE batch_id = $1 AND state = ANY($2)',
          [batchId, states],
        )
    )[0]?.count ?? 0;

  /** Every piece there and read exactly once, nothing given up. */
  async function expectComplete(batchId: string): Promise<void> {
    await until(async () => (await inState(batchId, 'review', 'delivered')) === PIECES, READ_MS);
    const database = tool.get(Database);
    await until(async () => {
      const [batch] = await database.query<{ state: string }>('SELECT state FROM batch WHERE id = $1', [batchId]);
      return batch?.state === 'done';
    }, READ_MS);
    const read = await database.query(
      `SELECT entry.object_id FROM journal_entry AS entry JOIN mail_item AS item ON item.id::text = entry.object_id
        WHERE entry.action = 'intake.mail-item-read' AND item.batch_id = $1`,
      [batchId],
    );
    expect(read).toHaveLength(PIECES);
    expect(await database.query(`SELECT name, output FROM pgboss.job WHERE state = 'failed'`)).toEqual([]);
    expect(await database.query(`SELECT type, last_error FROM outbox_message WHERE state = 'dead'`)).toEqual([]);
  }

  async function jobsEndedBy(name: string): Promise<number> {
    const text = await (await fetch(`${processes.originOf(name)}/metrics`)).text();
    const found = /^talakte_jobs_ended_total\{queue="intake\.read-mail-item",outcome="done"\} (\d+)$/m.exec(text);
    return Number(found?.[1] ?? 0);
  }

  it('migrates as the owner first, and finds nothing to do the second time', async () => {
    expect(migrated).toMatchObject({ status: 0 });
    expect(await processes.run('migrate', { DATABASE_OWNER_URL: postgres.adminUrl })).toMatchObject({
      status: 0,
      output: expect.stringContaining('schema is up to date') as unknown,
    });
    expect(await processes.run('migrate')).toMatchObject({
      status: 1,
      output: expect.stringContaining('DATABASE_OWNER_URL fehlt') as unknown,
    });
  });

  it.each(['api', ...WORKERS])('finds %s healthy by the check of docker-compose.yml', async (name) => {
    const { services } = parse(readFileSync(COMPOSE, 'utf8'), { merge: true }) as {
      services: Record<string, { healthcheck: { test: string[] } } | undefined>;
    };
    const [, program = '', ...args] = services[name === 'api' ? 'api' : 'worker']?.healthcheck.test ?? [];
    const port = new URL(processes.originOf(name)).port;
    const check = async (to: string): Promise<unknown> => {
      const asked = args.map((arg) => arg.replace('127.0.0.1:3000', `127.0.0.1:${to}`));
      const child = spawn(program === 'node' ? process.execPath : program, asked, { stdio: 'ignore' });
      return ((await once(child, 'close')) as unknown[])[0];
    };
    expect(args.join(' ')).toContain('127.0.0.1:3000/health/ready');
    expect(await check(port)).toBe(0);
    expect(await check('1')).toBe(1);
  });

  it('shows nothing of the application at a worker but health and figures', async () => {
    const origin = processes.originOf('worker-1');
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    for (const place of ['/', '/api/session', '/api/batches', '/api/openapi.json']) {
      expect((await fetch(`${origin}${place}`, { headers: { Accept: 'text/html' } })).status).toBe(404);
    }
  });

  it('works on one batch with both workers', async () => {
    const browser = await users.signIn(processes.origin, clerk);
    const id = await upload(browser, 1);
    await expectComplete(id);
    const ended = await Promise.all(WORKERS.map(jobsEndedBy));
    expect(ended.filter((count) => count === 0)).toEqual([]);
    expect(ended.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(PIECES);
  });

  it('gets through a database that cuts connections and then is gone in the middle of a batch', async () => {
    const browser = await users.signIn(processes.origin, clerk);
    const id = await upload(browser, 2);
    await until(async () => (await inState(id, 'reading')) > 0, READ_MS);
    const operator = new pg.Client(postgres.superuserUrl);
    await operator.connect();
    for (let blow = 0; blow < 10; blow += 1) {
      await operator.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'talakte'`);
      await pause(150);
    }
    await operator.end();
    await postgres.stop();
    try {
      for (const request of [browser.get('/batches'), browser.post('/batches', await form(3))]) {
        const answer = await request;
        expect(answer.headers.get('content-type')).toContain('application/problem+json');
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(await answer.json()).toMatchObject({ status: 503, code: 'PLATFORM.DATABASE_UNAVAILABLE' });
      }
      for (const name of ['api', ...WORKERS]) {
        expect(await processes.statusOf(name, 'ready')).toBe(503);
        expect(await processes.statusOf(name, 'live')).toBe(200);
      }
      await pause(3000);
    } finally {
      postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
    }
    for (const name of ['api', ...WORKERS]) await processes.untilReady(name);
    await expectComplete(id);
    expect(processes.living).toEqual(['api', ...WORKERS]);
    expect((await browser.get('/batches')).status).toBe(200);
    const rows = await tool.get(Database).query('SELECT source FROM batch ORDER BY number');
    expect(rows).toEqual([{ source: 'Stapel 1' }, { source: 'Stapel 2' }]);
  });

  it('verifies whole, as docker compose run api verify does', async () => {
    expect(await processes.run('verify')).toMatchObject({
      status: 0,
      output: expect.stringContaining('Unversehrt / intact') as unknown,
    });
  });
});
