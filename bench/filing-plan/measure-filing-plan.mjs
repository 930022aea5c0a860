/** Measures the use cases themselves, in this process, on a PostgreSQL of their own. */
import path from 'node:path';
import { environmentOf } from '../search/city.mjs';
import { editsOfNewVersion, planAsCsv } from './city-plan.mjs';
import { fillRecords } from './fill-records.mjs';
import { replayed, taken, withClient } from './replay.mjs';

const OPTIONS = { references: 'open', retention: 'open', leadUnits: 'follow' };

/** @returns {Promise<{ figures: object, ratio: object }>} */
export async function measureFilingPlan(folder, { units, files }) {
  const { startEmbeddedPostgres } = await import('../../src/platform/embedded-postgres/index.ts');
  const { runMigrations } = await import('../../src/platform/database/index.ts');
  const { MIGRATIONS } = await import('../../src/roles/migrations.ts');
  const postgres = await startEmbeddedPostgres({
    dataDir: path.join(folder, 'postgres'),
    settings: { shared_buffers: '256MB' },
  });
  try {
    await runMigrations(postgres.adminUrl, MIGRATIONS);
    const office = await withDesk(postgres, folder, (desk) => desk.office());
    await copyOf(postgres, 'before_import');
    const imported = await withDesk(postgres, folder, (desk) => importing(desk, units));
    await withDesk(postgres, folder, (desk) => desk.putInForce(imported.planId));
    await fillRecords(urlOf(postgres.superuserUrl, 'talakte'), { planId: imported.planId, office, files });
    const draft = await withDesk(postgres, folder, (desk) => newVersion(desk, imported.planId, units));
    await copyOf(postgres, 'before_rehearsal');
    const carried = await withDesk(postgres, folder, (desk) => rehearsing(desk, draft));
    const sql = await replayedAll(postgres, { import: imported.import, ...carried.acts });
    return report(
      { units, files, counts: carried.counts },
      { import: imported.import, ...carried.acts },
      sql,
      imported,
    );
  } finally {
    await postgres.stop();
  }
}

/** Imports the plan once to look, and once in earnest. */
async function importing(desk, units) {
  const bytes = planAsCsv(units);
  const looked = await timed(() => desk.import(bytes, true));
  let made;
  const act = await timed(async () => {
    made = await desk.import(bytes, false);
  });
  if (made.planId === null) throw new Error(`The plan has faults: ${JSON.stringify(made.faults.slice(0, 3))}`);
  return { planId: made.planId, import: act, dryRunSeconds: looked.seconds };
}

async function newVersion(desk, planId, units) {
  const draft = await desk.draft(planId, editsOfNewVersion(units));
  await desk.release(draft);
  return draft;
}

async function rehearsing(desk, draft) {
  let id;
  const rehearse = await timed(async () => {
    id = await desk.begin(draft);
  });
  const { counts } = await desk.get(id);
  const sign = await timed(() => desk.sign(id));
  const apply = await timed(() => desk.apply(id));
  const undo = await timed(() => desk.undo(id));
  const { state } = await desk.get(id);
  if (state !== 'undone') throw new Error(`The rehearsal is ${state}`);
  return { counts, acts: { rehearse, sign, apply, undo } };
}

/** Time on the clock and of this process, and the statements that were sent. */
async function timed(work) {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const statements = await taken(work);
  const used = process.cpuUsage(cpu);
  return { seconds: (performance.now() - started) / 1000, cpuSeconds: (used.user + used.system) / 1e6, statements };
}

async function replayedAll(postgres, { import: importAct, ...acts }) {
  const seconds = { import: await replayed(urlOf(postgres.superuserUrl, 'before_import'), importAct.statements) };
  for (const [name, { statements }] of Object.entries(acts)) {
    seconds[name] = await replayed(urlOf(postgres.superuserUrl, 'before_rehearsal'), statements);
  }
  return seconds;
}

function report({ units, files, counts }, acts, sql, { dryRunSeconds }) {
  const of = (name) => ({
    seconds: rounded(acts[name].seconds),
    cpuSeconds: rounded(acts[name].cpuSeconds),
    sqlSeconds: rounded(sql[name]),
    statements: acts[name].statements.length,
  });
  const figures = {
    units,
    dryRunSeconds: rounded(dryRunSeconds),
    import: of('import'),
    files,
    moved: counts.findings.moved,
    redirects: counts.redirects,
  };
  for (const name of ['rehearse', 'apply', 'undo']) figures[name] = of(name);
  for (const name of ['import', 'rehearse', 'apply', 'undo']) {
    const { seconds, cpuSeconds, sqlSeconds } = figures[name];
    console.log(
      `${name}: ${String(seconds)} s (CPU of the process ${String(cpuSeconds)} s), the same statements bare ${String(sqlSeconds)} s`,
    );
  }
  const ratio = Object.fromEntries(
    ['import', 'rehearse', 'apply', 'undo'].map((name) => [`${name}VsSql`, rounded(acts[name].seconds / sql[name])]),
  );
  return { figures, ratio };
}

const rounded = (value) => Number(value.toFixed(2));

/** Nobody else may be connected while a database is copied. */
async function copyOf({ superuserUrl }, name) {
  await withClient(urlOf(superuserUrl, 'postgres'), (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE talakte`),
  );
}

function urlOf(url, database) {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** What is done with plans, each step as people and jobs do it. */
async function withDesk(postgres, folder, work) {
  const { withTool } = await import('../../src/roles/tool.ts');
  const { readApplicationConfig } = await import('../../src/roles/configuration.ts');
  const { prepareSurroundings } = await import('../../src/roles/surroundings.ts');
  const config = readApplicationConfig(environmentOf(postgres.appUrl, folder));
  return withTool(config, await prepareSurroundings(config), async (application) => work(await deskOf(application)));
}

async function deskOf(application) {
  const identity = await import('../../src/modules/identity/index.ts');
  const plan = await import('../../src/modules/filing-plan/index.ts');
  const steps = await import('../../src/modules/filing-plan/testing/index.ts');
  const records = await import('../../src/modules/records/testing/index.ts');
  const { localDay } = await import('../../src/kernel/local-day.ts');
  const { systemActor, userActor } = await import('../../src/kernel/actor.ts');
  const of = (token) => application.get(token, { strict: false });
  const system = systemActor('bench');
  const person = (number, permissions) =>
    userActor({
      id: `01900000-0000-7000-8000-00000000000${String(number)}`,
      name: 'bench',
      at: new Date(),
      grants: new Map(permissions.map((permission) => [permission, 'all'])),
    });
  const manager = person(1, ['filing-plan.manage', 'filing-plan.read', 'records.read']);
  const archivist = person(2, ['filing-plan.approve-for-archive', 'filing-plan.read']);
  const revisionOf = async (id) => (await of(plan.FilingPlanQueries).version(manager, id)).revision;
  const release = async (id) => {
    await of(steps.ApproveFilingPlan).execute(manager, id, await revisionOf(id), 'records-management');
    await of(steps.ApproveFilingPlan).execute(archivist, id, await revisionOf(id), 'archive');
  };
  const queries = of(records.RehearsalQueries);
  const carry = async (id, ask) => {
    const { revision } = await queries.get(manager, id);
    await of(records.RehearsalSteps)[ask](manager, id, revision, 'Neuer Aktenplan');
    await of(records.CarryOutRehearsal).execute(manager, id);
  };
  return {
    office: () =>
      of(identity.CreateOrgUnit).execute(system, {
        number: '10',
        name: 'Hauptamt',
        shortName: 'HA',
        address: 'Markt 1',
        parentId: null,
      }),
    import: (bytes, dryRun) =>
      of(steps.ImportFilingPlan).execute(manager, { bytes, name: 'Aktenplan', version: '1', dryRun }),
    draft: async (basedOn, edits) => {
      const id = await of(steps.DraftFilingPlan).execute(manager, { name: 'Aktenplan', version: '2', basedOn });
      await of(steps.EditFilingPlan).execute(manager, id, await revisionOf(id), edits);
      return id;
    },
    release,
    putInForce: async (id) => {
      await release(id);
      await of(steps.PutFilingPlanInForce).execute(manager, id, await revisionOf(id), localDay(new Date()));
    },
    begin: async (planId) => {
      const id = await of(records.RehearsalSteps).begin(manager, { planId, options: OPTIONS });
      await of(records.WorkOutRehearsal).execute(system, id);
      return id;
    },
    get: (id) => queries.get(manager, id),
    sign: async (id) => {
      for (const [actor, side] of [
        [manager, 'records-management'],
        [archivist, 'archive'],
      ]) {
        const { revision, reportHash } = await queries.get(manager, id);
        await of(records.RehearsalSteps).approve(actor, id, { revision, side, reportHash });
      }
    },
    apply: (id) => carry(id, 'apply'),
    undo: (id) => carry(id, 'undo'),
  };
}
