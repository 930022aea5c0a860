import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { systemActor } from '#kernel/actor';
import { BrowserSession, TEST_SESSION_SECRET, TestUsers } from '#modules/identity/testing';
import { IntegrityChecks, SealJournal } from '#modules/integrity';
import { Database } from '#platform/database';
import { PeriodicTasks } from '#platform/jobs';
import { OutboxDispatcher } from '#platform/outbox';
import { ApplicationModule, type Side } from '../../src/roles/application.module.js';
import { type ApplicationConfig, readApplicationConfig } from '../../src/roles/configuration.js';
import { prepareHttp } from '../../src/roles/serve.js';
import type { Surroundings } from '../../src/roles/surroundings.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** A journal entry as tests look at it. */
export interface JournalRow {
  readonly actor: string;
  readonly action: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

/** What processes of one installation share: a database of their own and a folder with the object store. */
export interface Installation {
  readonly testDatabase: TestDatabase;
  readonly dataFolder: string;
  readonly config: ApplicationConfig;
  readonly surroundings: Surroundings;
  /** Removes database and folder; the processes must be closed before. */
  remove(): Promise<void>;
}

/** One process of the whole application. */
export interface TestApplication {
  readonly installation: Installation;
  /** Address of the listener; empty where the side has none. */
  readonly origin: string;
  readonly context: INestApplicationContext;
  readonly database: Database;
  readonly users: TestUsers;
  get<T>(token: Type<T> | (abstract new (...parameters: never[]) => T)): T;
  browser(): BrowserSession;
  /** Entries about an object, oldest first. */
  journalOf(objectId: string): Promise<JournalRow[]>;
  /** Types of the messages about an object, oldest first. */
  outboxOf(aggregateId: string): Promise<string[]>;
  /** Waits until no message is due any more; on a side with a worker they are delivered at once. */
  delivered(): Promise<void>;
  /** Seals every entry that can be sealed now. */
  seal(): Promise<void>;
  /** Runs a whole integrity check: journal, blocks and stored objects. */
  checkIntegrity(): ReturnType<IntegrityChecks['run']>;
  /** Ends the process; the installation goes with it when it was made for this process alone. */
  close(): Promise<void>;
}

const WAIT_MS = 90_000;

/** Memory where there is some: these tests ask what the program does, not whether the disk keeps it. */
function fastFolder(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();
}

/** Makes a database and a folder (`TALAKTE_DATA`, if a certain one is wanted) for one or more processes. */
export async function createInstallation(options: Readonly<Record<string, string>> = {}): Promise<Installation> {
  const testDatabase = await createTestDatabase();
  const dataFolder = options['TALAKTE_DATA'] ?? (await mkdtemp(path.join(fastFolder(), 'talakte-data-of-test-')));
  const config = readApplicationConfig({
    TALAKTE_DATA: dataFolder,
    DATABASE_URL: testDatabase.appUrl,
    DATABASE_POOL_SIZE: '6',
    PORT: '0',
    LOG_LEVEL: 'fatal',
    INTAKE_PROCESSES: '1',
    ...options,
  });
  return {
    testDatabase,
    dataFolder,
    config,
    surroundings: {
      appUrl: testDatabase.appUrl,
      ownerUrl: testDatabase.adminUrl,
      sessionSecret: TEST_SESSION_SECRET,
      dataFolder,
      isEmbedded: false,
      stop: () => Promise.resolve(),
    },
    remove: async () => {
      await testDatabase.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Starts one side of the application just as its role does; without an installation it gets one of its own. */
export async function startApplication(side: Side, installation?: Installation): Promise<TestApplication> {
  const place = installation ?? (await createInstallation());
  const module = ApplicationModule.forSide(side, place.config, place.surroundings);
  const isListening = side === 'api' || side === 'all';
  try {
    const context = isListening
      ? await NestFactory.create<NestExpressApplication>(module, { logger: false, abortOnError: false })
      : await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
    const origin = isListening ? await listen(context as NestExpressApplication, place.config) : '';
    return handleOf(context, origin, place, installation === undefined);
  } catch (error) {
    if (installation === undefined) await place.remove();
    throw error;
  }
}

async function listen(application: NestExpressApplication, config: ApplicationConfig): Promise<string> {
  prepareHttp(application, config);
  await application.listen(0, '127.0.0.1');
  const { port } = (application.getHttpServer() as { address(): AddressInfo }).address();
  return `http://127.0.0.1:${String(port)}`;
}

function handleOf(
  context: INestApplicationContext,
  origin: string,
  installation: Installation,
  isOwner: boolean,
): TestApplication {
  const get = <T>(token: Type<T> | (abstract new (...parameters: never[]) => T)): T =>
    context.get<T>(token, { strict: false });
  const database = get(Database);
  return {
    installation,
    origin,
    context,
    database,
    users: new TestUsers(context),
    get,
    browser: () => new BrowserSession(origin),
    journalOf: (objectId) =>
      database.query<JournalRow>(
        'SELECT actor_name AS actor, action, before, after FROM journal_entry WHERE object_id = $1 ORDER BY id',
        [objectId],
      ),
    outboxOf: async (aggregateId) => {
      const rows = await database.query<{ type: string }>(
        'SELECT type FROM outbox_message WHERE aggregate_id = $1 ORDER BY position',
        [aggregateId],
      );
      return rows.map((row) => row.type);
    },
    delivered: () => waitUntilDelivered(context, database),
    seal: async () => {
      await until(
        async () => (await get(PeriodicTasks).runOnce(get(SealJournal))) && !(await isHeldBackByOthers(database)),
      );
    },
    checkIntegrity: async () => {
      const actor = systemActor('test');
      const checks = get(IntegrityChecks);
      return checks.run(actor, (await checks.begin(actor)).id);
    },
    close: async () => {
      if (origin !== '') {
        const server = (context as NestExpressApplication).getHttpServer() as { closeAllConnections(): void };
        server.closeAllConnections();
      }
      await context.close();
      if (isOwner) await installation.remove();
    },
  };
}

/**
 * Whether entries wait for transactions of other databases alone: horizons hold for a whole server, and test files share
 * one. What a test holds open itself is left to the test.
 */
async function isHeldBackByOthers(database: Database): Promise<boolean> {
  const rows = await database.query(
    `SELECT 1 FROM journal_unsealed AS unsealed JOIN journal_entry AS entry ON entry.id = unsealed.entry_id
      WHERE NOT EXISTS (SELECT 1 FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_xid IS NOT NULL) LIMIT 1`,
  );
  return rows.length > 0;
}

async function waitUntilDelivered(context: INestApplicationContext, database: Database): Promise<void> {
  let dispatcher: OutboxDispatcher | undefined;
  try {
    dispatcher = context.get(OutboxDispatcher, { strict: false });
  } catch {
    // this side does not deliver: another process does
  }
  await until(async () => {
    await dispatcher?.deliverDue();
    const rows = await database.query(`SELECT 1 FROM outbox_message WHERE state = 'pending' LIMIT 1`);
    return rows.length === 0;
  });
}

/** Waits until the condition holds. @throws {Error} Thrown when it does not within the time. */
export async function until(condition: () => Promise<boolean> | boolean, milliseconds = WAIT_MS): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
