import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { UserActor } from '#kernel/actor';
import { ConversionQueries } from '#modules/exchange';
import { ConversionUndoQueries, DecideUndo, RequestUndo, TakeBackFiles } from '#modules/exchange/testing';
import { ActorResolver } from '#modules/identity';
import { TEST_SESSION_SECRET } from '#modules/identity/testing';
import { queryIn } from '#platform/database';
import { createInstallation, startApplication, type TestApplication, until } from '../../support/application.js';
import { setUpOffice } from '../../support/office.js';
import { letter, manifestOf, type OldStock, oldStock } from './old-stock.js';
import { WorkMeanwhile } from './work-meanwhile.js';

const MAIN = path.resolve(import.meta.dirname, '../../../dist/main.js');
const FILES = 24;
const TIMES_KILLED = 2;
const LIMIT_MS = 60_000;
/** Files that are taken back before the process is killed. */
const TAKEN_BACK = 11;

/** The command as it is run in operation: a process of its own, killed without warning. */
describe('a conversion whose process is killed', () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let stock: OldStock;

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('api', installation);
    await setUpOffice(app);
    stock = await oldStock();
    await stock.writeManifest(manifestOf(FILES, 2));
    for (let file = 1; file <= FILES; file += 1) {
      for (const document of [1, 2])
        await stock.write(
          `${String(file)}/${String(document)}.pdf`,
          await letter(`${String(file)} ${String(document)}`),
        );
    }
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
    await stock.remove();
  });

  function start(...command: readonly string[]): ChildProcess {
    return spawn(process.execPath, [MAIN, ...command], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: installation.testDatabase.appUrl,
        TALAKTE_DATA: installation.dataFolder,
        SESSION_SECRET: TEST_SESSION_SECRET,
        INTAKE_PROCESSES: '1',
        PORT: '0',
      },
      stdio: 'ignore',
    });
  }

  async function count(statement: string): Promise<number> {
    const [row] = await app.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${statement}`);
    return row?.count ?? 0;
  }

  it('leaves whole files only, goes on when run again, and takes nothing over twice', async () => {
    for (let round = 1; round <= TIMES_KILLED; round += 1) {
      const child = start('import-files', stock.manifest, stock.folder);
      const ended = once(child, 'exit');
      const before = await count('record_file');
      await until(async () => (await count('record_file')) >= before + 3 || child.exitCode !== null, LIMIT_MS);
      child.kill('SIGKILL');
      await ended;
      const files = await count('record_file');
      expect(files).toBeGreaterThan(before);
      expect(files).toBeLessThan(FILES);
      expect(await count('proceeding')).toBe(files);
      expect(await count('document')).toBe(2 * files);
      expect(await count(`conversion_item WHERE state = 'done'`)).toBe(files);
    }
    const [code] = (await once(start('import-files', stock.manifest, stock.folder), 'exit')) as [number | null];
    expect(code).toBe(0);
    expect(await count('record_file')).toBe(FILES);
    expect(await count('document')).toBe(2 * FILES);
    expect(await count('(SELECT DISTINCT subject FROM record_file) AS subjects')).toBe(FILES);
    expect(await count(`conversion WHERE state = 'done'`)).toBe(1);
    const numbers = await app.database.query<{ number: number }>(
      'SELECT file_number AS number FROM record_file ORDER BY 1',
    );
    expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: FILES }, (_, index) => index + 1));
  }, 180_000);

  async function manager(name: string): Promise<UserActor> {
    const { id } = await app.users.create(name, [{ role: 'records-manager', unitId: null }]);
    const actor = await app.get(ActorResolver).ofUser(id);
    if (!actor) throw new Error('The test has no such user');
    return actor;
  }

  it('takes whole files back only, goes on in another process, and takes nothing back twice', async () => {
    const [anna, bert] = [await manager('anna'), await manager('bert')];
    const meanwhile = new WorkMeanwhile(app);
    const id = (await app.get(ConversionQueries).list(anna))[0]?.id ?? '';
    await app.get(RequestUndo).execute(anna, id, { reason: 'Falsche Liste', legalBasis: 'Aktenordnung § 12' });
    const { foreseen, undo } = await app.get(ConversionUndoQueries).get(bert, id);
    expect(foreseen).toMatchObject({ goes: FILES, stays: 0 });
    // somebody reads in the twelfth file: there the process stands, in the middle of its work, when it is killed
    const held = await meanwhile.idOf(`Altakte ${String(TAKEN_BACK + 1)}`);
    const letGo = await meanwhile.underWay((transaction) =>
      queryIn(transaction, 'SELECT 1 FROM document WHERE file_id = $1 FOR KEY SHARE', [held]),
    );
    await app.get(DecideUndo).confirm(bert, id, foreseen?.fingerprint ?? '');
    const worker = start('worker');
    const ended = once(worker, 'exit');
    const left = FILES - TAKEN_BACK;
    const isThere = async (): Promise<boolean> =>
      (await count('record_file')) === left && (await meanwhile.isWaitedFor());
    await until(async () => worker.exitCode !== null || (await isThere()), LIMIT_MS);
    worker.kill('SIGKILL');
    await ended;
    await letGo();
    const expectWhole = async (files: number): Promise<void> => {
      expect(await count('record_file')).toBe(files);
      expect(await count('proceeding')).toBe(files);
      expect(await count('document')).toBe(2 * files);
      expect(await count('deleted_record')).toBe(4 * (FILES - files));
      expect(await count(`conversion_item WHERE state = 'taken-back'`)).toBe(FILES - files);
    };
    await expectWhole(left);
    const other = await startApplication('worker', installation);
    await other.get(TakeBackFiles).execute(undo?.id ?? '', () => false);
    await other.close();
    await expectWhole(0);
    expect(await count(`conversion_undo WHERE state = 'done'`)).toBe(1);
    expect(await count(`journal_entry WHERE action = 'exchange.file-taken-back'`)).toBe(FILES);
  }, 180_000);
});
