import { type INestApplication, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { AddressInfo } from 'node:net';
import { Clock } from '#kernel/clock';
import { IdentityApiModule, IdentityConfig, IdentityModule } from '#modules/identity';
import { BrowserSession, SettableClock, TEST_SESSION_SECRET, TestUsers } from '#modules/identity/testing';
import { Database, DatabaseModule } from '#platform/database';
import {
  correlationMiddleware,
  HttpConfig,
  ProblemDetailsFilter,
  requestValidation,
  securityHeaders,
} from '#platform/http';
import { JournalModule } from '#platform/journal';
import { OutboxModule } from '#platform/outbox';
import { createTestDatabase } from '../../support/test-database.js';

/** A journal entry as tests look at it. */
export interface JournalRow {
  readonly actor: string;
  readonly action: string;
  readonly after: Record<string, unknown> | null;
}

/** The identity module behind a real listener on a database of its own. */
export interface IdentityApplication {
  readonly origin: string;
  readonly app: INestApplication;
  readonly clock: SettableClock;
  readonly database: Database;
  readonly users: TestUsers;
  browser(): BrowserSession;
  /** Entries about an object, oldest first. */
  journalOf(objectId: string): Promise<JournalRow[]>;
  /** Types of the messages about an object, oldest first. */
  outboxOf(aggregateId: string): Promise<string[]>;
  close(): Promise<void>;
}

/** What differs from an ordinary start. */
export interface ApplicationOptions {
  readonly identity?: Partial<IdentityConfig>;
  readonly http?: Partial<HttpConfig>;
  readonly controllers?: Type[];
}

/** Starts the application the way the api role does. */
export async function startIdentityApplication(options: ApplicationOptions = {}): Promise<IdentityApplication> {
  const testDatabase = await createTestDatabase();
  const clock = new SettableClock();
  const http = Object.assign(new HttpConfig(), options.http);
  const testing = await Test.createTestingModule({
    imports: [
      DatabaseModule.forRoot(testDatabase.appUrl, 6),
      JournalModule,
      OutboxModule,
      IdentityModule.forRoot(Object.assign(new IdentityConfig(), options.identity), TEST_SESSION_SECRET),
      IdentityApiModule.forRoot(http),
    ],
    controllers: options.controllers ?? [],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = testing.createNestApplication({ logger: false });
  app.use(correlationMiddleware, securityHeaders({ tls: http.TLS_PROXY === 'yes' }));
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ProblemDetailsFilter());
  app.useGlobalPipes(requestValidation());
  try {
    await app.listen(0, '127.0.0.1');
  } catch (error) {
    await app.close();
    await testDatabase.drop();
    throw error;
  }
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  const origin = `http://127.0.0.1:${String(port)}`;
  const database = app.get(Database);
  return {
    origin,
    app,
    clock,
    database,
    users: new TestUsers(app),
    browser: () => new BrowserSession(origin),
    journalOf: (objectId) =>
      database.query<JournalRow>(
        'SELECT actor_name AS actor, action, after FROM journal_entry WHERE object_id = $1 ORDER BY id',
        [objectId],
      ),
    outboxOf: async (aggregateId) =>
      (
        await database.query<{ type: string }>(
          'SELECT type FROM outbox_message WHERE aggregate_id = $1 ORDER BY position',
          [aggregateId],
        )
      ).map((row) => row.type),
    close: async () => {
      await app.close();
      await testDatabase.drop();
    },
  };
}

/** Status and problem code of an answer. */
export async function problemOf(
  response: Response,
): Promise<{ status: number; code: string; details: Record<string, unknown> }> {
  const { code, details } = (await response.json()) as { code: string; details: Record<string, unknown> };
  return { status: response.status, code, details };
}
