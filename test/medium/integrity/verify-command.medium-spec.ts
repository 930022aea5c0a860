import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { systemActor } from '#kernel/actor';
import { Journal } from '#platform/journal';
import { run } from '../../../src/roles/run.js';
import { startApplication, type TestApplication } from '../../support/application.js';

describe('talakte verify', () => {
  let app: TestApplication;
  const written: string[] = [];

  beforeEach(async () => {
    app = await startApplication('tool');
    await app.database.transaction((transaction) =>
      app
        .get(Journal)
        .append(transaction, systemActor('test'), { action: 'test.step', objectType: 'thing', objectId: '1' }),
    );
    await app.seal();
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    written.length = 0;
    await app.close();
  });

  const verify = (): Promise<number> =>
    run(['verify'], {
      DATABASE_URL: app.installation.testDatabase.appUrl,
      TALAKTE_DATA: app.installation.dataFolder,
      LOG_LEVEL: 'fatal',
    });

  it('ends with 0 and the last block when everything fits', async () => {
    expect(await verify()).toBe(0);
    expect(written.join('')).toMatch(/intact: \d+ Einträge.*1 Blöcke[^]*last block: 1 [0-9a-f]{64}/);
  });

  it('ends with 1 and names what does not fit', async () => {
    const client = new pg.Client({ connectionString: app.installation.testDatabase.superuserUrl });
    await client.connect();
    await client.query('SET session_replication_role = replica');
    await client.query(`UPDATE journal_entry SET actor_name = 'x' WHERE id = 1`);
    await client.end();
    expect(await verify()).toBe(1);
    expect(written.join('')).toContain('INTEGRITY.ENTRY_CHANGED (entry 1)');
  });
});
