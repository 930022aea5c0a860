import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemActor, type UserActor } from '#kernel/actor';
import { ActorResolver } from '#modules/identity';
import { TestUsers, TEST_SESSION_SECRET } from '#modules/identity/testing';
import { CompleteTask, DeployDefinition, StartInstance } from '#modules/workflow';
import { flows, modelOf } from '#modules/workflow/testing';
import { Database } from '#platform/database';
import { ApplicationModule } from '../../src/roles/application.module.js';
import { readApplicationConfig } from '../../src/roles/configuration.js';
import { ProductProcesses } from '../support/product-processes.js';
import { HAS_TIME } from '../support/soak.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const INSTANCES = HAS_TIME ? 500 : 20;
const ROUNDS = HAS_TIME ? 20 : 3;
const SETTLE_LIMIT_MS = 400_000;

const wait = (id: string): string =>
  `<intermediateCatchEvent id="${id}"><timerEventDefinition><timeDate>= bald</timeDate></timerEventDefinition></intermediateCatchEvent>`;
const extension = (content: string): string => `<extensionElements>${content}</extensionElements>`;

/** Waits, calls a process that waits, asks somebody, and waits once more. */
const CHAIN = modelOf(
  `<startEvent id="start"/>${wait('erst')}<callActivity id="rufen" calledElement="glied">${extension('<talakte:called key="glied"/>')}</callActivity>` +
    `<userTask id="aufgabe" name="Aufgabe">${extension('<talakte:assignment role="caseworker"/><talakte:form key="f"/>')}</userTask>${wait('dann')}` +
    `<endEvent id="ende"/>${flows('start', 'erst', 'rufen', 'aufgabe', 'dann', 'ende')}`,
  '',
  'kette',
);
const LINK = modelOf(
  `<startEvent id="start"/>${wait('kurz')}<endEvent id="ende"/>${flows('start', 'kurz', 'ende')}`,
  '',
  'glied',
);

describe('a worker killed at random points of running workflows', () => {
  let folder: string;
  let database: TestDatabase;
  let tool: INestApplicationContext;
  let processes: ProductProcesses;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'talakte-fault-'));
    database = await createTestDatabase();
    const environment = { DATABASE_URL: database.appUrl, TALAKTE_DATA: folder, SESSION_SECRET: TEST_SESSION_SECRET };
    const surroundings = {
      ...{ appUrl: database.appUrl, ownerUrl: undefined, sessionSecret: TEST_SESSION_SECRET, dataFolder: folder },
      ...{ isEmbedded: false, stop: () => Promise.resolve() },
    };
    const side = ApplicationModule.forSide('tool', readApplicationConfig(environment), surroundings);
    tool = await NestFactory.createApplicationContext(side, { logger: false });
    processes = new ProductProcesses(environment);
    await processes.start('worker');
    await processes.start('worker', 'second');
  });

  afterAll(async () => {
    await processes.stop();
    await tool.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  async function administrator(name: string): Promise<UserActor> {
    const { id } = await new TestUsers(tool).create(name, [{ role: 'administrator', unitId: null }]);
    const actor = await tool.get(ActorResolver, { strict: false }).ofUser(id);
    if (!actor) throw new Error('The test has no such user');
    return actor;
  }

  async function deploy(): Promise<void> {
    const [one, other] = [await administrator('eins'), await administrator('zwei')];
    const deployment = tool.get(DeployDefinition, { strict: false });
    const forms = { f: { type: 'object', properties: {} } };
    for (const xml of [LINK, CHAIN])
      await deployment.decide(other, await deployment.propose(one, xml, { forms }), true);
  }

  /** Completes whatever is open, as often as anything is. */
  async function completeOpen(): Promise<void> {
    const open = await tool.get(Database).query<{ id: string }>(`SELECT id FROM wf_task WHERE status = 'open'`);
    for (const { id } of open)
      await tool.get(CompleteTask, { strict: false }).execute(systemActor('test'), { taskId: id, output: {} });
  }

  it(`ends each of ${String(INSTANCES)} instances exactly once`, async () => {
    await deploy();
    const start = tool.get(StartInstance, { strict: false });
    const ids: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let count = 0; count < INSTANCES / ROUNDS; count += 1) {
        ids.push(
          await start.execute(systemActor('test'), {
            definitionKey: 'kette',
            variables: { bald: new Date(Date.now() + 1000) },
          }),
        );
      }
      await pause(Math.random() * 1500);
      await processes.kill(round % 2 === 0 ? 'worker' : 'second');
      await completeOpen();
      await processes.start('worker', round % 2 === 0 ? 'worker' : 'second');
    }
    const db = tool.get(Database);
    const end = Date.now() + SETTLE_LIMIT_MS;
    for (;;) {
      await completeOpen();
      const [left] = await db.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM wf_instance WHERE status = 'running'`,
      );
      if (left?.count === 0) break;
      if (Date.now() > end) throw new Error(`Still ${String(left?.count)} running\n${processes.lastOutput}`);
      await pause(300);
    }
    const counts = await db.query<{ action: string; count: number }>(
      `SELECT action, count(*)::int AS count FROM journal_entry WHERE object_type = 'workflow-instance' GROUP BY action ORDER BY action`,
    );
    const all = ids.length;
    expect(counts).toEqual([
      { action: 'workflow.call-returned', count: all },
      { action: 'workflow.instance-started', count: 2 * all },
      { action: 'workflow.task-completed', count: all },
      { action: 'workflow.timer-fired', count: 3 * all },
    ]);
    const twice = await db.query(
      `SELECT instance_id, element_id FROM wf_event WHERE step = 'left' GROUP BY 1, 2 HAVING count(*) > 1`,
    );
    expect(twice).toEqual([]);
    expect(await db.query(`SELECT 1 FROM wf_incident`)).toEqual([]);
    expect(await db.query(`SELECT 1 FROM wf_instance WHERE status <> 'completed'`)).toEqual([]);
  });
});
