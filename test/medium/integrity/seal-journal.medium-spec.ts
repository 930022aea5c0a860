import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '#kernel/actor';
import { SealJournal } from '#modules/integrity';
import { type Database, queryIn } from '#platform/database';
import { Journal } from '#platform/journal';
import { PeriodicTasks } from '#platform/jobs';
import { startApplication, type TestApplication } from '../../support/application.js';

const ACTOR = systemActor('test');

interface BlockRow {
  readonly number: number;
  readonly entries: number;
  readonly first_entry: number;
  readonly last_entry: number;
  readonly linked: boolean;
}

describe(SealJournal.name, () => {
  let app: TestApplication;
  let database: Database;

  beforeAll(async () => {
    app = await startApplication('tool');
    database = app.database;
  });

  afterAll(async () => {
    await app.close();
  });

  async function write(count: number): Promise<void> {
    await database.transaction(async (transaction) => {
      for (let index = 0; index < count; index += 1) {
        await app
          .get(Journal)
          .append(transaction, ACTOR, { action: 'test.step', objectType: 'thing', objectId: String(index) });
      }
    });
  }

  const unsealed = async (): Promise<number> => (await database.query('SELECT 1 FROM journal_unsealed')).length;
  const blocks = (): Promise<BlockRow[]> =>
    database.query<BlockRow>(
      `SELECT block.number::int, block.entries, block.first_entry::int, block.last_entry::int,
              coalesce(block.previous_hash = previous.hash, block.previous_hash = decode(repeat('00', 32), 'hex')) AS linked
         FROM journal_block AS block LEFT JOIN journal_block AS previous ON previous.number = block.number - 1 ORDER BY block.number`,
    );

  it('makes no block when there is nothing to seal', async () => {
    await app.seal();
    expect(await blocks()).toEqual([]);
  });

  it('seals what was committed into blocks that follow one another', async () => {
    await write(3);
    await app.seal();
    await write(1);
    await app.seal();
    await app.seal();
    expect(await blocks()).toEqual([
      { number: 1, entries: 3, first_entry: 1, last_entry: 3, linked: true },
      { number: 2, entries: 1, first_entry: 4, last_entry: 4, linked: true },
    ]);
    expect(await unsealed()).toBe(0);
  });

  it('waits for an older transaction that is still open, and loses none of its entries', async () => {
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let hasWritten = (): void => undefined;
    const written = new Promise<void>((resolve) => {
      hasWritten = resolve;
    });
    const slow = database.transaction(async (transaction) => {
      await app.get(Journal).append(transaction, ACTOR, { action: 'test.slow', objectType: 'thing', objectId: 'slow' });
      hasWritten();
      await held;
    });
    await written;
    await write(2);
    const before = (await blocks()).length;
    await app.seal();
    expect(await blocks()).toHaveLength(before);
    expect(await unsealed()).toBe(2);
    finish();
    await slow;
    await app.seal();
    // one block, or two when a transaction of another database stood between them
    const after = (await blocks()).slice(before);
    expect(after.reduce((sum, block) => sum + block.entries, 0)).toBe(3);
    expect(after.every((block) => block.linked)).toBe(true);
    expect((await app.checkIntegrity()).firstFault).toBeNull();
  });

  it('makes several blocks of a long backlog in one go', async () => {
    await app.seal();
    await database.transaction((transaction) =>
      queryIn(
        transaction,
        `INSERT INTO journal_entry (occurred_at, actor_kind, actor_name, action, object_type, object_id, correlation_id, digest)
         SELECT occurred_at, actor_kind, actor_name, action, object_type, object_id, correlation_id, digest
           FROM journal_entry, generate_series(1, 10500) WHERE id = 1`,
      ),
    );
    const before = (await blocks()).length;
    await app.seal();
    expect((await blocks()).slice(before).map((block) => [block.entries, block.linked])).toEqual([
      [5000, true],
      [5000, true],
      [500, true],
    ]);
    expect((await app.checkIntegrity()).firstFault).toBeNull();
  });

  it('leaves one chain when several sealers run at once while entries are written', async () => {
    const sealers = [1, 2, 3].map(() => new PeriodicTasks(database));
    const sealing = sealers.map(async (tasks) => {
      for (let round = 0; round < 10; round += 1) await tasks.runOnce(app.get(SealJournal));
    });
    await Promise.all([...sealing, ...Array.from({ length: 10 }, () => write(5))]);
    await app.seal();
    expect((await blocks()).every((block) => block.linked)).toBe(true);
    expect(await unsealed()).toBe(0);
    expect(
      await database.query(
        `SELECT 1 FROM journal_entry AS entry WHERE NOT EXISTS (SELECT 1 FROM journal_seal WHERE entry_id = entry.id)`,
      ),
    ).toEqual([]);
    expect((await app.checkIntegrity()).firstFault).toBeNull();
  });
});
