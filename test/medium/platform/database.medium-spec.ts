import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, Notifications, queryIn } from '#platform/database';
import { startApplication, type TestApplication, until } from '../../support/application.js';

let app: TestApplication;
let database: Database;

beforeAll(async () => {
  app = await startApplication('tool');
  database = app.database;
  await database.query('CREATE TABLE pgboss.note (text text)');
});

afterAll(async () => {
  await app.close();
});

describe(Database.name, () => {
  const notes = async (): Promise<string[]> =>
    (await database.query<{ text: string }>('SELECT text FROM pgboss.note')).map((row) => row.text);

  it('commits what the work returned from and rolls back what threw', async () => {
    await database.transaction((transaction) => queryIn(transaction, `INSERT INTO pgboss.note VALUES ('kept')`));
    await expect(
      database.transaction(async (transaction) => {
        await queryIn(transaction, `INSERT INTO pgboss.note VALUES ('lost')`);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await notes()).toEqual(['kept']);
  });

  it('reads what the running transaction wrote', async () => {
    await database.transaction(async (transaction) => {
      await queryIn(transaction, `INSERT INTO pgboss.note VALUES ('fresh')`);
      expect(await notes()).toContain('fresh');
    });
  });

  it('does not run dry when more transactions read than there are connections', async () => {
    const size = app.installation.config.database.DATABASE_POOL_SIZE;
    const work = Array.from({ length: size * 3 }, () =>
      database.transaction(async (transaction) => {
        await queryIn(transaction, 'SELECT pg_sleep(0.02)');
        return database.query<{ one: number }>('SELECT 1 AS one');
      }),
    );
    expect(await Promise.all(work)).toHaveLength(size * 3);
  });

  it('refuses a transaction inside a transaction, which would wait for a second connection', async () => {
    await expect(database.transaction(() => database.transaction(() => Promise.resolve()))).rejects.toThrow(
      'inside another',
    );
  });

  it('runs work for trial: nothing of it stays, and what it throws is thrown on', async () => {
    const insert = () =>
      database.transaction((transaction) => queryIn(transaction, `INSERT INTO pgboss.note VALUES ('tried')`));
    await database.rehearse(insert);
    expect(await notes()).not.toContain('tried');
    await expect(
      database.rehearse(async () => {
        await database.transaction(() => Promise.reject(new Error('refused')));
      }),
    ).rejects.toThrow('refused');
    await insert();
    expect(await notes()).toContain('tried');
  });

  it('reads outside again when the transaction is over', async () => {
    let later: (() => Promise<string[]>) | undefined;
    await database.transaction(() => {
      later = () => notes();
      return Promise.resolve();
    });
    expect(await later?.()).toContain('kept');
  });
});

describe(Notifications.name, () => {
  const listenerPid = async (): Promise<number | undefined> => {
    const [row] = await database.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%' AND state = 'idle' LIMIT 1`,
    );
    return row?.pid;
  };

  async function setup(): Promise<{
    notifications: Notifications;
    heard: string[];
    stop: () => void;
    say: (text: string) => Promise<void>;
  }> {
    const notifications = new Notifications(app.installation.testDatabase.appUrl);
    const heard: string[] = [];
    const stop = await notifications.listen('test_bell', (payload) => heard.push(payload));
    return {
      notifications,
      heard,
      stop,
      say: (text) => database.transaction((transaction) => notifications.notify(transaction, 'test_bell', text)),
    };
  }

  it('tells listeners what was committed, and nothing that was rolled back', async () => {
    const { notifications, heard, stop, say } = await setup();
    await expect(
      database.transaction(async (transaction) => {
        await notifications.notify(transaction, 'test_bell', 'never');
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await say('one');
    await until(() => heard.length > 0);
    stop();
    await say('after');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual(['one']);
    await notifications.onApplicationShutdown();
  });

  it('connects again and hears on after its connection was cut, also on channels added meanwhile', async () => {
    const { notifications, heard, say } = await setup();
    const pid = await listenerPid();
    await database.query('SELECT pg_terminate_backend($1)', [pid]);
    const other: string[] = [];
    await notifications.listen('test_other', (payload) => other.push(payload));
    await until(async () => {
      await say('again');
      await database.transaction((transaction) => notifications.notify(transaction, 'test_other', 'too'));
      return heard.includes('again') && other.includes('too');
    });
    await notifications.onApplicationShutdown();
    expect(await listenerPid()).toBeUndefined();
  });

  it('refuses a channel name that is not one', async () => {
    await expect(app.get(Notifications).listen('x"; DROP TABLE journal_entry', () => undefined)).rejects.toThrow(
      'channel name',
    );
  });
});
