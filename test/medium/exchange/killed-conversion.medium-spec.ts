import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { TEST_SESSION_SECRET } from '#modules/identity/testing';
import { createInstallation, startApplication, type TestApplication, until } from '../../support/application.js';
import { setUpOffice } from '../../support/office.js';
import { letter, manifestOf, type OldStock, oldStock } from './old-stock.js';

const MAIN = path.resolve(import.meta.dirname, '../../../dist/main.js');
const FILES = 24;
const TIMES_KILLED = 2;
const LIMIT_MS = 60_000;

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

  function start(): ChildProcess {
    return spawn(process.execPath, [MAIN, 'import-files', stock.manifest, stock.folder], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: installation.testDatabase.appUrl,
        TALAKTE_DATA: installation.dataFolder,
        SESSION_SECRET: TEST_SESSION_SECRET,
        INTAKE_PROCESSES: '1',
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
      const child = start();
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
    const [code] = (await once(start(), 'exit')) as [number | null];
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
});
