import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError } from '#kernel/domain-error';
import { Database, queryIn } from '#platform/database';
import { type JobDefinition, Jobs, PeriodicTasks, type RunningJob } from '#platform/jobs';
import { startApplication, type TestApplication, until } from '../../support/application.js';

class ScannerOff extends DomainError {
  readonly code = 'TEST.SCANNER_OFF';
  readonly kind = 'unavailable';
}

class PageTorn extends DomainError {
  readonly code = 'TEST.PAGE_TORN';
  readonly kind = 'invalid';
}

interface Sheet {
  readonly sheet: string;
}

const definition = (name: string, retryLimit = 3): JobDefinition<Sheet> => ({
  name: `test.${name}`,
  retryLimit,
  expireInSeconds: 60,
});

describe(Jobs.name, () => {
  let app: TestApplication;
  let database: Database;
  let jobs: Jobs;

  beforeAll(async () => {
    app = await startApplication('tool');
    database = app.database;
    jobs = new Jobs(app.installation.testDatabase.appUrl, database, true);
  });

  afterAll(async () => {
    await jobs.beforeApplicationShutdown();
    await app.close();
  });

  const enqueue = (job: JobDefinition<Sheet>, sheet: string, key?: string): Promise<void> =>
    database.transaction((transaction) => jobs.enqueue(transaction, job, { sheet }, key === undefined ? {} : { key }));

  const rowsOf = (job: JobDefinition<Sheet>): Promise<{ state: string; retry_count: number }[]> =>
    database.query('SELECT state::text, retry_count FROM pgboss.job WHERE name = $1 ORDER BY created_on', [job.name]);

  /** Makes the next try of a waiting job due now, so that a test need not wait for it. */
  const makeDue = (job: JobDefinition<Sheet>): Promise<unknown[]> =>
    database.query(`UPDATE pgboss.job SET start_after = now() WHERE name = $1 AND state IN ('created', 'retry')`, [
      job.name,
    ]);

  it('keeps nothing of a job whose transaction was rolled back', async () => {
    const job = definition('rolled-back');
    await expect(
      database.transaction(async (transaction) => {
        await jobs.enqueue(transaction, job, { sheet: 'one' });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await rowsOf(job)).toEqual([]);
  });

  it('shows a job to nobody before its transaction commits', async () => {
    const job = definition('uncommitted');
    let seen = -1;
    await database.transaction(async (transaction) => {
      await jobs.enqueue(transaction, job, { sheet: 'one' });
      const other = new Database(
        (database as unknown as { dataSource: ConstructorParameters<typeof Database>[0] }).dataSource,
      );
      seen = (await other.query('SELECT 1 FROM pgboss.job WHERE name = $1', [job.name])).length;
    });
    expect(seen).toBe(0);
    expect(await rowsOf(job)).toHaveLength(1);
  });

  it('keeps one waiting job per key, and queues the key again once its job runs', async () => {
    const job = definition('keyed');
    await Promise.all([enqueue(job, 'one', 'a'), enqueue(job, 'one', 'a'), enqueue(job, 'two', 'b')]);
    await enqueue(job, 'one', 'a');
    expect(await rowsOf(job)).toHaveLength(2);
    const seen: string[] = [];
    await jobs.work(job, { concurrency: 1 }, (running) => {
      seen.push(running.data.sheet);
      return Promise.resolve();
    });
    await until(() => seen.length === 2);
    await enqueue(job, 'one', 'a');
    await until(() => seen.length === 3);
    expect([...seen].sort()).toEqual(['one', 'one', 'two']);
  });

  it('works a backlog off without pausing between jobs, in as many slots as wanted', async () => {
    const job = definition('backlog');
    for (let sheet = 0; sheet < 40; sheet += 1) await enqueue(job, String(sheet));
    let running = 0;
    let most = 0;
    const seen = new Set<string>();
    const started = Date.now();
    await jobs.work(job, { concurrency: 2 }, async ({ data }) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      seen.add(data.sheet);
    });
    await until(() => seen.size === 40);
    expect(most).toBe(2);
    expect(Date.now() - started).toBeLessThan(15_000);
  });

  it('tries again when something was unavailable, and tells the handler which try it is', async () => {
    const job = definition('unavailable', 2);
    const tries: Pick<RunningJob<Sheet>, 'attempt' | 'lastAttempt'>[] = [];
    await enqueue(job, 'one');
    await jobs.work(job, { concurrency: 1 }, ({ attempt, lastAttempt }) => {
      tries.push({ attempt, lastAttempt });
      return attempt < 2 ? Promise.reject(new ScannerOff('off')) : Promise.resolve();
    });
    await until(async () => {
      await makeDue(job);
      return tries.length === 3;
    });
    expect(tries).toEqual([
      { attempt: 0, lastAttempt: false },
      { attempt: 1, lastAttempt: false },
      { attempt: 2, lastAttempt: true },
    ]);
    await until(async () => (await rowsOf(job)).every((row) => row.state === 'completed'));
  });

  it('gives a job up after its last try', async () => {
    const job = definition('given-up', 1);
    await enqueue(job, 'one');
    await jobs.work(job, { concurrency: 1 }, () => Promise.reject(new ScannerOff('off')));
    await until(async () => {
      await makeDue(job);
      return (await rowsOf(job)).some((row) => row.state === 'failed');
    });
    expect((await jobs.listFailed(10)).filter((failed) => failed.name === job.name)).toMatchObject([
      { data: { sheet: 'one' }, attempts: 2, error: { code: 'TEST.SCANNER_OFF' } },
    ]);
  });

  it('gives a job up at once when a rule refuses, and runs it again when an operator says so', async () => {
    const job = definition('refused', 5);
    let isTorn = true;
    let runs = 0;
    await enqueue(job, 'torn');
    await jobs.work(job, { concurrency: 1 }, () => {
      runs += 1;
      return isTorn ? Promise.reject(new PageTorn('torn')) : Promise.resolve();
    });
    await until(async () => (await rowsOf(job)).some((row) => row.state === 'failed'));
    expect(runs).toBe(1);
    const [failed] = (await jobs.listFailed(10)).filter((candidate) => candidate.name === job.name);
    expect(failed).toMatchObject({ data: { sheet: 'torn' }, attempts: 1, error: { code: 'TEST.PAGE_TORN' } });
    isTorn = false;
    expect(await jobs.redrive(failed?.id ?? '')).toBe(true);
    await until(() => runs === 2);
    await until(async () => (await rowsOf(job)).every((row) => row.state === 'completed'));
    expect(await jobs.redrive(failed?.id ?? '')).toBe(false);
  });

  it('says nothing of a fault but its code', async () => {
    const job = definition('secret', 0);
    await enqueue(job, 'one');
    await jobs.work(job, { concurrency: 1 }, () => Promise.reject(new Error('Frau Müller, Diagnose F32')));
    await until(async () => (await rowsOf(job)).some((row) => row.state === 'failed'));
    const [row] = await database.query<{ output: object }>('SELECT output FROM pgboss.job WHERE name = $1', [job.name]);
    expect(JSON.stringify(row?.output)).not.toContain('Müller');
    expect((await jobs.listFailed(10)).find((failed) => failed.name === job.name)?.error).toEqual({
      code: 'PLATFORM.UNEXPECTED',
    });
  });

  it('refuses to work in a process that only enqueues', async () => {
    await expect(app.get(Jobs).work(definition('nobody'), { concurrency: 1 }, () => Promise.resolve())).rejects.toThrow(
      'does not work',
    );
  });
});

describe(PeriodicTasks.name, () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await startApplication('tool');
  });

  afterAll(async () => {
    await app.close();
  });

  it('lets one process of the installation run a task at a time', async () => {
    const [one, other] = [new PeriodicTasks(app.database), new PeriodicTasks(app.database)];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let runs = 0;
    const task = {
      name: 'test.dust-shelves',
      everyMs: 1000,
      run: () => {
        runs += 1;
        return held;
      },
    };
    const first = one.runOnce(task);
    await until(() => runs === 1);
    expect(await other.runOnce(task)).toBe(false);
    expect(await other.runOnce({ ...task, name: 'test.other-task', run: () => Promise.resolve() })).toBe(true);
    release();
    expect(await first).toBe(true);
    expect(await other.runOnce({ ...task, run: () => Promise.resolve() })).toBe(true);
  });

  it('frees the lock when a task fails, and undoes what it did', async () => {
    const tasks = new PeriodicTasks(app.database);
    const failing = {
      name: 'test.failing',
      everyMs: 1000,
      run: async (transaction: Parameters<typeof queryIn>[0]) => {
        await queryIn(
          transaction,
          `INSERT INTO outbox_receipt (message_id, handler) VALUES (gen_random_uuid(), 'failing')`,
        );
        throw new Error('broken');
      },
    };
    await expect(tasks.runOnce(failing)).rejects.toThrow('broken');
    expect(await app.database.query(`SELECT 1 FROM outbox_receipt WHERE handler = 'failing'`)).toEqual([]);
    expect(await tasks.runOnce({ ...failing, run: () => Promise.resolve() })).toBe(true);
  });

  it('goes on in its rhythm after a failure and waits for a running task when it stops', async () => {
    const tasks = new PeriodicTasks(app.database);
    let runs = 0;
    let finished = 0;
    tasks.schedule({
      name: 'test.rhythm',
      everyMs: 30,
      run: async () => {
        runs += 1;
        if (runs === 1) throw new Error('broken');
        await new Promise((resolve) => setTimeout(resolve, 60));
        finished += 1;
      },
    });
    // on a busy machine more than one may have gone by
    await until(() => runs >= 2);
    await tasks.beforeApplicationShutdown();
    expect(finished).toBe(runs - 1);
  });
});
