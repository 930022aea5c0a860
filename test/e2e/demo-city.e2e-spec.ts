import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createInstallation,
  type Installation,
  startApplication,
  type TestApplication,
} from '../support/application.js';
import { SeedDemoCity } from '../../src/roles/demo/seed-demo-city.js';

describe(SeedDemoCity.name, () => {
  let installation: Installation;
  let app: TestApplication;

  beforeAll(async () => {
    installation = await createInstallation({ TALAKTE_DEMO: 'yes' });
    app = await startApplication('tool', installation);
  });

  afterAll(async () => {
    await app.close();
    await installation.remove();
  });

  const counts = async (): Promise<object | undefined> =>
    (
      await app.database.query<object>(
        `SELECT (SELECT count(*)::int FROM org_unit) AS units, (SELECT count(*)::int FROM user_account) AS users,
                (SELECT count(*)::int FROM plan_unit) AS plan, (SELECT count(*)::int FROM record_file) AS files,
                (SELECT count(*)::int FROM proceeding) AS proceedings, (SELECT count(*)::int FROM document) AS documents,
                (SELECT count(*)::int FROM stored_object) AS objects, (SELECT count(*)::int FROM journal_entry) AS entries`,
      )
    )[0];

  it('goes on where it was broken off, and adds nothing the second time', async () => {
    const seed = app.get(SeedDemoCity);
    await expect(
      seed.execute(() => {
        throw new Error('broken off');
      }),
    ).rejects.toThrow('broken off');
    await seed.execute();
    const first = await counts();
    expect(first).toMatchObject({ units: expect.any(Number) as unknown, files: expect.any(Number) as unknown });
    expect((first as { files: number }).files).toBeGreaterThanOrEqual(60);
    expect((first as { plan: number }).plan).toBeGreaterThanOrEqual(150);
    await seed.execute();
    expect(await counts()).toEqual(first);
  });

  it('leaves a journal and objects that verify', async () => {
    await app.seal();
    expect(await app.checkIntegrity()).toMatchObject({ state: 'ok', firstFault: null });
  });

  it('gives no number a second time to a file opened afterwards', async () => {
    const rows = await app.database.query<{ reference: string }>('SELECT reference FROM record_file');
    expect(new Set(rows.map((row) => row.reference)).size).toBe(rows.length);
    expect(
      await app.database.query(
        `SELECT counter.plan_mark FROM file_reference_counter AS counter
          WHERE counter.last_number < (SELECT max(split_part(split_part(file.reference, '/', 2), '-', 1)::int) FROM record_file AS file
                                         JOIN plan_unit AS unit ON unit.id = file.plan_unit_id
                                        WHERE unit.mark = counter.plan_mark AND file.lead_unit_id = counter.lead_unit_id
                                          AND file.reference LIKE '%-' || counter.year)`,
      ),
    ).toEqual([]);
  });
});
