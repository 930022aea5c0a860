import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { TEST_SESSION_SECRET } from '#modules/identity/testing';
import { IndexRecords, RebuildIndex, type RebuildProgress, SearchRecords } from '#modules/search';
import { queryIn } from '#platform/database';
import { REBUILD_LOCK } from '../../../src/modules/search/application/index-records.js';
import { createInstallation, startApplication, type TestApplication, until } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

const MAIN = path.resolve(import.meta.dirname, '../../../dist/main.js');
const KILL_LIMIT_MS = 100_000;

let installation: Awaited<ReturnType<typeof createInstallation>>;
let app: TestApplication;
let office: Office;
let fileId: string;

const rebuild = (
  report: (progress: RebuildProgress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<boolean> => app.get(RebuildIndex).execute(report, signal);
const found = async (q: string): Promise<number> =>
  (await app.get(SearchRecords).execute(FOUNDER, { q, kind: 'document' }, undefined, 5)).total;
const put = async (text: string): Promise<string> =>
  (await office.addDocument({ fileId }, { subject: 'Schreiben', pageTexts: [text] })).documentId;
const taken = (documentId: string): Promise<void> =>
  app.database.transaction((transaction) => app.get(IndexRecords).document(transaction, documentId));

beforeAll(async () => {
  installation = await createInstallation();
  app = await startApplication('tool', installation);
  office = await setUpOffice(app);
  fileId = (await office.openFile('Garage')).id;
  for (let number = 0; number < 450; number += 1) await put(`Dokument Nummer${String(number)} Fachwerkhaus`);
});

afterAll(async () => {
  await app.close();
  await installation.remove();
});

describe(RebuildIndex.name, () => {
  it('finds everything afterwards that is in the records, and says how far it is', async () => {
    expect(await found('Fachwerk')).toBe(0);
    const steps: RebuildProgress[] = [];
    expect(await rebuild((progress) => steps.push(progress))).toBe(true);
    expect(await found('Fachwerk')).toBe(450);
    expect(steps.at(-1)).toEqual({ step: 'indexes', done: 451, total: 451, isResumed: false });
    expect(steps.map(({ step }) => step)).toEqual(expect.arrayContaining(['file', 'document', 'indexes']));
  });

  it('leaves the same indexes on the new tables as on the old ones, all in use', async () => {
    const indexes = (): Promise<unknown[]> =>
      app.database.query(
        `SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'search_index' ORDER BY indexname`,
      );
    const before = await indexes();
    await rebuild();
    expect(await indexes()).toEqual(before);
    expect(before.length).toBeGreaterThan(10);
    const [table] = await app.database.query<{ options: string[] }>(
      `SELECT reloptions AS options FROM pg_class WHERE oid = 'search_index.entry'::regclass`,
    );
    expect(table?.options).toContain('toast_tuple_target=128');
  });

  it('goes on where it was cut off, and searches go on meanwhile', async () => {
    const stop = new AbortController();
    const isDone = await rebuild(({ step, done }) => {
      if (step === 'document' && done > 200) stop.abort();
    }, stop.signal);
    expect(isDone).toBe(false);
    expect(await app.get(RebuildIndex).isWanted()).toBe(true);
    expect(await found('Fachwerk')).toBe(450);
    const steps: RebuildProgress[] = [];
    expect(await rebuild((progress) => steps.push(progress))).toBe(true);
    expect(steps[0]).toMatchObject({ isResumed: true });
    expect(steps[0]?.done).toBeGreaterThan(200);
    expect(await found('Fachwerk')).toBe(450);
    expect(await app.get(RebuildIndex).isWanted()).toBe(false);
  });

  it('loses nothing that comes in or goes meanwhile', async () => {
    const later: string[] = [];
    let isChanged = false;
    const changes: Promise<void>[] = [];
    await rebuild(({ step, done }) => {
      if (isChanged || step !== 'document' || done < 200) return;
      isChanged = true;
      changes.push(
        (async () => {
          later.push(await put('Nachzüglerin im Fachwerkhaus'));
          await taken(later[0] ?? '');
        })(),
      );
    });
    await Promise.all(changes);
    expect(later).toHaveLength(1);
    expect(await found('Nachzüglerin')).toBe(1);
    expect(await found('Fachwerk')).toBe(451);
  });

  it('is killed in the middle of a batch as a process of its own, and goes on when run again', async () => {
    const start = () => {
      const child = spawn(process.execPath, [MAIN, 'reindex'], {
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: installation.testDatabase.appUrl,
          TALAKTE_DATA: installation.dataFolder,
          SESSION_SECRET: TEST_SESSION_SECRET,
        },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      return { child, said: text(child.stdout), ended: once(child, 'exit') };
    };
    const before = await found('Fachwerk');
    const { child, ended } = start();
    await until(async () => app.get(RebuildIndex).isWanted(), KILL_LIMIT_MS);
    // no batch is begun while this lock is held: the process waits in the one it had in hand
    await app.database.transaction(async (transaction) => {
      await queryIn(transaction, 'SELECT pg_advisory_xact_lock($1)', [REBUILD_LOCK]);
      await until(async () => {
        const waiting = await app.database.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`);
        return waiting.length > 0;
      }, KILL_LIMIT_MS);
      child.kill('SIGKILL');
      expect((await ended)[1]).toBe('SIGKILL');
    });
    expect([await app.get(RebuildIndex).isWanted(), await found('Fachwerk')]).toEqual([true, before]);
    const again = start();
    expect((await again.ended)[0]).toBe(0);
    expect(await again.said).toContain('Fortgesetzt, wo es unterbrochen wurde');
    expect([await app.get(RebuildIndex).isWanted(), await found('Fachwerk')]).toEqual([false, before]);
  });

  it('shares the work of two runs at a time', async () => {
    expect(await Promise.all([rebuild(), rebuild()])).toEqual([true, true]);
    expect(await found('Fachwerk')).toBe(451);
  });
});
