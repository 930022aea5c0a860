import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { globSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';
import { systemActor } from '#kernel/actor';
import { userActorWith } from '#modules/identity/testing';
import { IntegrityChecks } from '#modules/integrity';
import { ObjectRegistry, ObjectStore } from '#modules/storage';
import { Journal } from '#platform/journal';
import { startApplication, type TestApplication } from '../../support/application.js';

const ACTOR = systemActor('test');

let app: TestApplication;

/** What checks look at and leave behind. */
const TABLES = [
  'journal_entry',
  'journal_block',
  'journal_seal',
  'journal_unsealed',
  'integrity_check',
  'stored_object',
];

/** Three blocks: entries 1-3, 4-6 and 7-9. */
beforeAll(async () => {
  app = await startApplication('tool');
  for (let block = 0; block < 3; block += 1) {
    await write([0, 1, 2].map((index) => `${String(block)}.${String(index)}`));
    await app.seal();
  }
  await tamper('CREATE SCHEMA kept', ...TABLES.map((table) => `CREATE TABLE kept.${table} AS TABLE public.${table}`));
});

/** Each test finds the journal as it was: starting the application anew every time would take ten times as long. */
beforeEach(async () => {
  await tamper(
    ...TABLES.flatMap((table) => [
      `DELETE FROM ${table}`,
      `INSERT INTO ${table} OVERRIDING SYSTEM VALUE TABLE kept.${table}`,
    ]),
    'ALTER TABLE journal_entry ALTER COLUMN id RESTART WITH 10',
  );
});

afterAll(async () => {
  await app.close();
});

/** In one transaction, so that it is sealed at once, whatever other databases of the server hold open. */
async function write(objectIds: readonly string[], occurredAt = new Date()): Promise<void> {
  await app.database.transaction(async (transaction) => {
    for (const objectId of objectIds) {
      await app
        .get(Journal)
        .append(
          transaction,
          ACTOR,
          { action: 'test.step', objectType: 'thing', objectId, after: { value: objectId } },
          occurredAt,
        );
    }
  });
}

/** What somebody with all rights of the database could do: triggers and foreign keys are off. */
async function tamper(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: app.installation.testDatabase.superuserUrl });
  await client.connect();
  await client.query('SET session_replication_role = replica');
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const firstFault = async (): Promise<unknown> => (await app.checkIntegrity()).firstFault;

describe(IntegrityChecks.name, () => {
  it('finds nothing in a journal nobody touched, and says how much it looked at', async () => {
    const check = await app.checkIntegrity();
    expect(check).toMatchObject({
      state: 'ok',
      firstFault: null,
      progress: { entries: { done: 9 }, blocks: { done: 3, total: 3 }, objects: { done: 0, total: 0 } },
      head: { number: 3 },
    });
    expect(check.finishedAt).toBeInstanceOf(Date);
    expect((await app.journalOf(check.id)).map((entry) => [entry.action, entry.after])).toEqual([
      ['integrity.check-started', null],
      ['integrity.check-finished', { state: 'ok', head: check.head }],
    ]);
    expect(await app.outboxOf(check.id)).toEqual(['integrity.check-finished']);
  });

  it('runs a finished check no second time', async () => {
    const check = await app.checkIntegrity();
    await tamper(`DELETE FROM journal_entry WHERE id = 1`);
    expect(await app.get(IntegrityChecks).run(ACTOR, check.id)).toEqual(check);
  });

  it('may be started only with the right to', async () => {
    await expect(
      app.get(IntegrityChecks).start(userActorWith({ 'integrity.read-journal': 'all' })),
    ).rejects.toMatchObject({ code: 'IDENTITY.PERMISSION_MISSING' });
    await expect(app.get(IntegrityChecks).get('00000000-0000-7000-8000-000000000000')).rejects.toMatchObject({
      code: 'INTEGRITY.CHECK_NOT_FOUND',
    });
  });

  const ENTRY_FIELDS = [
    `occurred_at = occurred_at + interval '1 millisecond'`,
    `actor_kind = 'user'`,
    `actor_id = gen_random_uuid()`,
    `actor_name = 'Jemand anders'`,
    `action = 'test.other-step'`,
    `object_type = 'other'`,
    `object_id = 'other'`,
    `before = '{}'`,
    `after = '{"value": "1.2"}'`,
    `after = NULL`,
    `correlation_id = 'other'`,
    `digest = sha256('other')`,
  ];

  it.each(ENTRY_FIELDS)('finds a changed entry and names it: %s', async (change) => {
    await tamper(`UPDATE journal_entry SET ${change} WHERE id = 5`);
    expect(await firstFault()).toMatchObject({ kind: 'entry', id: '5', code: 'INTEGRITY.ENTRY_CHANGED' });
  });

  it('finds a changed entry whose digest was made to fit, by its block', async () => {
    await tamper(
      `UPDATE journal_entry SET (digest, after, object_id, occurred_at, correlation_id) =
         (SELECT digest, after, object_id, occurred_at, correlation_id FROM journal_entry WHERE id = 9) WHERE id = 5`,
    );
    expect(await firstFault()).toMatchObject({ kind: 'block', id: '2', code: 'INTEGRITY.ENTRY_CHANGED' });
  });

  it.each([
    ['with its seal left behind', [`DELETE FROM journal_entry WHERE id = 5`], { kind: 'entry', id: '5' }],
    [
      'with its seal',
      [`DELETE FROM journal_entry WHERE id = 6`, `DELETE FROM journal_seal WHERE entry_id = 6`],
      { kind: 'block', id: '2' },
    ],
  ])('finds a deleted entry %s', async (_how, statements, expected) => {
    await tamper(...statements);
    expect(await firstFault()).toMatchObject({ ...expected, code: 'INTEGRITY.ENTRY_MISSING' });
  });

  it('finds an entry put in afterwards', async () => {
    await tamper(
      `INSERT INTO journal_entry (id, occurred_at, actor_kind, actor_name, action, object_type, object_id, correlation_id, digest, after)
       OVERRIDING SYSTEM VALUE SELECT 1000, occurred_at, actor_kind, actor_name, action, object_type, object_id, correlation_id, digest, after FROM journal_entry WHERE id = 5`,
      `INSERT INTO journal_seal VALUES (1000, 2, 3)`,
    );
    expect(await firstFault()).toMatchObject({ kind: 'block', id: '2' });
  });

  it.each([
    ['in one block', 4, 6],
    ['across blocks', 2, 8],
  ])('finds swapped entries %s', async (_where, one, other) => {
    await tamper(
      `CREATE TEMP TABLE swapped AS SELECT * FROM journal_entry WHERE id IN (${String(one)}, ${String(other)})`,
      `UPDATE journal_entry AS entry SET (occurred_at, object_id, before, after, correlation_id, digest) =
         (SELECT occurred_at, object_id, before, after, correlation_id, digest FROM swapped WHERE swapped.id = ${String(one + other)} - entry.id)
        WHERE id IN (${String(one)}, ${String(other)})`,
    );
    expect(await firstFault()).toMatchObject({
      kind: 'block',
      id: String(Math.ceil(one / 3)),
      code: 'INTEGRITY.ENTRY_CHANGED',
    });
  });

  it('finds entries that changed places in their block', async () => {
    await tamper(
      `UPDATE journal_seal SET leaf = leaf + 10 WHERE block_number = 2`,
      `UPDATE journal_seal SET leaf = CASE entry_id WHEN 4 THEN 1 WHEN 5 THEN 0 ELSE 2 END WHERE block_number = 2`,
    );
    expect(await firstFault()).toMatchObject({ kind: 'entry', code: 'INTEGRITY.ENTRY_CHANGED' });
  });

  it.each([
    `first_entry = 3`,
    `last_entry = 7`,
    `entries = 4`,
    `root = sha256('x')`,
    `hash = sha256('x')`,
    `sealed_at = sealed_at + interval '1 second'`,
  ])('finds a changed block and names it: %s', async (change) => {
    await tamper(`UPDATE journal_block SET ${change} WHERE number = 2`);
    expect(await firstFault()).toMatchObject({ kind: 'block', id: '2', code: 'INTEGRITY.BLOCK_CHANGED' });
  });

  it('finds a broken link', async () => {
    await tamper(`UPDATE journal_block SET previous_hash = sha256('x') WHERE number = 2`);
    expect(await firstFault()).toMatchObject({ kind: 'block', id: '2', code: 'INTEGRITY.CHAIN_BROKEN' });
  });

  it('finds a block removed from the middle', async () => {
    await tamper(`DELETE FROM journal_block WHERE number = 2`);
    expect(await firstFault()).toMatchObject({ kind: 'block', id: '2', code: 'INTEGRITY.BLOCK_MISSING' });
  });

  it('finds the last block removed with its entries left behind', async () => {
    await tamper(`DELETE FROM journal_block WHERE number = 3`);
    expect(await firstFault()).toMatchObject({ kind: 'block', id: '3', code: 'INTEGRITY.BLOCK_MISSING' });
  });

  const CUT_OFF = [
    `DELETE FROM journal_seal WHERE block_number >= 3`,
    `DELETE FROM journal_entry WHERE id >= 7`,
    `DELETE FROM journal_unsealed`,
    `DELETE FROM journal_block WHERE number >= 3`,
  ];

  it('finds the end cut off without a trace when an earlier check saw it', async () => {
    await app.checkIntegrity();
    await tamper(...CUT_OFF);
    expect(await firstFault()).toMatchObject({ kind: 'block', id: '3', code: 'INTEGRITY.BLOCK_MISSING' });
  });

  it('finds a chain that was cut off and grown again when an earlier check saw the old one', async () => {
    await app.checkIntegrity();
    await tamper(...CUT_OFF);
    await write([0, 1, 2].map((index) => `forged ${String(index)}`));
    await app.seal();
    expect(await firstFault()).toMatchObject({ kind: 'block', id: '3', code: 'INTEGRITY.CHAIN_BROKEN' });
  });

  it('finds an entry that was kept from the sealer, and one changed or removed before it was sealed', async () => {
    await write(['late'], new Date(Date.now() - 3600_000));
    await app.database.query(`DELETE FROM journal_unsealed`);
    expect(await firstFault()).toMatchObject({ kind: 'entry', id: '10', code: 'INTEGRITY.ENTRY_NOT_SEALED' });
    await tamper(`UPDATE journal_entry SET action = 'x' WHERE id = 10`);
    expect(await firstFault()).toMatchObject({ kind: 'entry', id: '10', code: 'INTEGRITY.ENTRY_CHANGED' });
    await tamper(`DELETE FROM journal_entry WHERE id = 10`, `INSERT INTO journal_unsealed VALUES (10)`);
    expect(await firstFault()).toMatchObject({ kind: 'entry', id: '10', code: 'INTEGRITY.ENTRY_MISSING' });
  });

  it('names the first of several faults', async () => {
    await tamper(
      `UPDATE journal_entry SET action = 'x' WHERE id IN (2, 3, 8)`,
      `DELETE FROM journal_block WHERE number = 3`,
    );
    expect(await firstFault()).toMatchObject({ kind: 'entry', id: '2' });
  });

  describe('when it looks at stored objects', () => {
    async function store(text: string): Promise<{ hash: string; content: string; lock: string }> {
      const retention = { mode: 'compliance' as const, retainUntil: new Date(Date.now() + 3600_000) };
      const demand = { mediaType: 'text/plain', retention, hold: false };
      const stored = await app.get(ObjectStore).put(Readable.from([Buffer.from(text)]), demand);
      await app.database.transaction((transaction) => app.get(ObjectRegistry).register(transaction, stored));
      const { hash } = stored;
      const files = globSync(`**/${hash}*`, { cwd: app.installation.dataFolder }).map((file) =>
        path.join(app.installation.dataFolder, file),
      );
      return {
        hash,
        content: files.find((file) => path.basename(file) === hash) ?? '',
        lock: files.find((file) => file.endsWith('.lock.json')) ?? '',
      };
    }

    it('reads every one of them', async () => {
      await store('one');
      await store('two');
      expect(await app.checkIntegrity()).toMatchObject({ state: 'ok', progress: { objects: { done: 2, total: 2 } } });
    });

    it('finds a flipped bit', async () => {
      const { hash, content } = await store('flipped');
      const bytes = await readFile(content);
      bytes[3] = (bytes[3] ?? 0) ^ 1;
      await rm(content, { force: true });
      await writeFile(content, bytes);
      await chmod(content, 0o444);
      expect(await firstFault()).toMatchObject({ kind: 'object', id: hash, code: 'INTEGRITY.OBJECT_CHANGED' });
    });

    it('finds a removed object', async () => {
      const { hash, content } = await store('removed');
      await rm(content, { force: true });
      expect(await firstFault()).toMatchObject({ kind: 'object', id: hash, code: 'INTEGRITY.OBJECT_MISSING' });
    });

    it('finds an object without its lock', async () => {
      const { hash, lock } = await store('unlocked');
      await rm(lock, { force: true });
      expect(await firstFault()).toMatchObject({ kind: 'object', id: hash, code: 'INTEGRITY.OBJECT_UNLOCKED' });
    });
  });
});
