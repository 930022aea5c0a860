import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createInstallation,
  type Installation,
  startApplication,
  type TestApplication,
} from '../support/application.js';
import { ROLES } from '../../src/modules/identity/domain/role.js';
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

  it('is a whole city: offices in two levels, and people in every role', async () => {
    const offices = await app.database.query<{ top: number; below: number; deeper: number }>(
      `SELECT count(*) FILTER (WHERE unit.parent_id IS NULL)::int AS top,
              count(*) FILTER (WHERE parent.id IS NOT NULL AND parent.parent_id IS NULL)::int AS below,
              count(*) FILTER (WHERE parent.parent_id IS NOT NULL)::int AS deeper
         FROM org_unit AS unit LEFT JOIN org_unit AS parent ON parent.id = unit.parent_id`,
    );
    expect(offices).toMatchObject([{ deeper: 0 }]);
    expect(offices[0]?.top).toBeGreaterThanOrEqual(14);
    expect(offices[0]?.below).toBeGreaterThan(0);
    const roles = await app.database.query<{ role: string }>('SELECT DISTINCT role FROM role_assignment');
    expect(roles.map(({ role }) => role).sort()).toEqual([...ROLES].sort());
  });

  it('has a filing plan in four levels whose every leaf says how long its files are kept and what becomes of them', async () => {
    const levels = await app.database.query<{ level: number; units: number; leaves: number }>(
      `WITH RECURSIVE placed AS (
         SELECT id, 1 AS level FROM plan_unit WHERE parent_id IS NULL
         UNION ALL SELECT unit.id, placed.level + 1 FROM plan_unit AS unit JOIN placed ON placed.id = unit.parent_id)
       SELECT level, count(*)::int AS units,
              count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM plan_unit AS child WHERE child.parent_id = placed.id))::int AS leaves
         FROM placed GROUP BY level ORDER BY level`,
    );
    expect(levels.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
    expect(levels.reduce((sum, { units }) => sum + units, 0)).toBeGreaterThanOrEqual(150);
    expect(levels.slice(0, 3).map(({ leaves }) => leaves)).toEqual([0, 0, 0]);
    const undecided = await app.database.query(
      `SELECT mark FROM plan_unit AS unit
        WHERE NOT EXISTS (SELECT 1 FROM plan_unit AS child WHERE child.parent_id = unit.id)
          AND (disposal_kind IS NULL OR NOT may_carry_files
               -- kept for good where no years stand, which only files of archival value are
               OR (retention_years IS NULL AND disposal_kind <> 'A'))`,
    );
    expect(undecided).toEqual([]);
  });

  it('has files at work: open, each with proceedings, each proceeding with documents', async () => {
    const [files] = await app.database.query<{ open: number; empty: number }>(
      `SELECT count(*) FILTER (WHERE state = 'open')::int AS open,
              count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM proceeding WHERE proceeding.file_id = file.id)
                OR EXISTS (SELECT 1 FROM proceeding WHERE proceeding.file_id = file.id AND NOT EXISTS (
                     SELECT 1 FROM document WHERE document.proceeding_id = proceeding.id)))::int AS empty
         FROM record_file AS file`,
    );
    expect(files?.open).toBeGreaterThanOrEqual(60);
    expect(files?.empty).toBe(0);
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
        `SELECT counter.scope FROM reference_counter AS counter
          WHERE counter.last_number < (SELECT max(file.file_number) FROM record_file AS file WHERE counter.scope =
                  format('plan=%s|unit=%s|year=%s', file.plan_mark, file.unit_number, file.reference_year))`,
      ),
    ).toEqual([]);
  });
});
