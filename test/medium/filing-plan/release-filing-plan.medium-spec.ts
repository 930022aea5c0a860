import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FilingPlanQueries, ReleaseFilingPlan } from '#modules/filing-plan';
import { planUnit } from '#modules/filing-plan/testing';
import { userActorWith } from '#modules/identity/testing';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, PLAN } from '../../support/office.js';

const MANAGER = userActorWith({ 'filing-plan.manage': 'all' }, 'Renate Registratur');

describe(ReleaseFilingPlan.name, () => {
  let app: TestApplication;
  let release: ReleaseFilingPlan;
  let queries: FilingPlanQueries;

  beforeAll(async () => {
    app = await startApplication('tool');
    release = app.get(ReleaseFilingPlan);
    queries = app.get(FilingPlanQueries);
  });

  afterAll(async () => {
    await app.close();
  });

  it('shows nothing before the first release', async () => {
    expect(await queries.inForce()).toBeUndefined();
  });

  it('puts the plan into force, in the order of the marks, with journal and message', async () => {
    const id = await release.execute(MANAGER, { name: 'Aktenplan', version: '1', units: [...PLAN].reverse() });
    const plan = await queries.inForce();
    expect(plan?.units.map((unit) => unit.mark)).toEqual(['5', '6', '63', '631', '632']);
    const group = plan?.units.find((unit) => unit.mark === '63');
    expect(plan?.units.find((unit) => unit.mark === '631')).toMatchObject({
      parentId: group?.id,
      mayCarryFiles: true,
      inForce: true,
    });
    expect(await app.journalOf(id)).toMatchObject([
      {
        actor: 'Renate Registratur',
        action: 'filing-plan.released',
        after: { name: 'Aktenplan', version: '1', units: 5 },
      },
    ]);
    expect(await app.outboxOf(id)).toEqual(['filing-plan.released']);
  });

  it('keeps an older version readable when a newer one comes into force', async () => {
    const older = await queries.inForce();
    await release.execute(MANAGER, { name: 'Aktenplan', version: '2', units: PLAN });
    expect((await queries.inForce())?.version).toBe('2');
    expect(await queries.getUnit(older?.units[0]?.id ?? '')).toMatchObject({ mark: '5', inForce: false });
  });

  it('refuses somebody without the right and changes nothing', async () => {
    const reader = userActorWith({ 'filing-plan.read': 'all' });
    await expect(release.execute(reader, { name: 'Aktenplan', version: '3', units: PLAN })).rejects.toMatchObject({
      code: 'IDENTITY.PERMISSION_MISSING',
    });
    expect((await queries.inForce())?.version).toBe('2');
  });

  it('refuses a version that is released already, for files refer to its units', async () => {
    await expect(release.execute(MANAGER, { name: 'Aktenplan', version: '1', units: PLAN })).rejects.toMatchObject({
      code: 'FILING_PLAN.VERSION_TAKEN',
    });
    expect((await queries.inForce())?.version).toBe('2');
  });

  it('names every contradiction of a plan and changes nothing', async () => {
    await expect(
      release.execute(FOUNDER, {
        name: 'Aktenplan',
        version: '4',
        units: [planUnit('1', '1'), planUnit('22', '1'), planUnit('3', '9'), planUnit('4', null, { retention: null })],
      }),
    ).rejects.toMatchObject({
      code: 'FILING_PLAN.INVALID',
      details: {
        faults: ['parent-not-continued 1 1', 'parent-not-continued 22 1', 'parent-missing 3 9', 'retention-missing 4'],
      },
    });
    expect((await queries.inForce())?.version).toBe('2');
  });

  it('leaves exactly one plan in force when two are released at once', async () => {
    const results = await Promise.allSettled(
      ['5', '6', '7'].map((version) => release.execute(MANAGER, { name: 'Aktenplan', version, units: PLAN })),
    );
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    expect(await app.database.query('SELECT count(*)::int AS plans FROM filing_plan WHERE in_force')).toEqual([
      { plans: 1 },
    ]);
  });

  it('answers a unit nobody knows with not-found', async () => {
    await expect(queries.getUnit('00000000-0000-7000-8000-000000000000')).rejects.toMatchObject({
      code: 'FILING_PLAN.UNIT_NOT_FOUND',
    });
  });
});
