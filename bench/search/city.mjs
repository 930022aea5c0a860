/** A city of its own with offices, plan and four persons, made by the use cases, in an embedded PostgreSQL. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { fillStock } from './fill-stock.mjs';

const DATA = fileURLToPath(new URL('../../src/roles/demo/data/', import.meta.url));
/** What somebody who runs a stock of this size would set. */
const SETTINGS = { shared_buffers: '1GB', maintenance_work_mem: '1GB', max_wal_size: '8GB', work_mem: '16MB' };
const SMALL_SETTINGS = { shared_buffers: '256MB', maintenance_work_mem: '256MB' };
const LARGE = 200_000;

/** Who searches: role, unit (null is the whole city). */
export const SEARCHERS = [
  { username: 'pruefung', role: 'auditor', unit: null },
  { username: 'verwaltung', role: 'records-manager', unit: null },
  { username: 'leitung', role: 'team-lead', unit: '63' },
  { username: 'sachbearbeitung', role: 'caseworker', unit: '63.1' },
];

/**
 * Starts the database of a stock of this many documents (or of what `stock` writes), and fills it where that was not done before.
 * @returns {Promise<object>} addresses, and `use(work)`, which runs something with all use cases at hand
 */
export async function startCity(folder, documents, stock = fillStock) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const { startEmbeddedPostgres } = await import('../../src/platform/embedded-postgres/index.ts');
  const { MIGRATIONS } = await import('../../src/roles/migrations.ts');
  const { runMigrations } = await import('../../src/platform/database/index.ts');
  const settings = documents > LARGE ? SETTINGS : SMALL_SETTINGS;
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), settings });
  await runMigrations(postgres.adminUrl, MIGRATIONS);
  const city = { ...postgres, folder, use: (work) => withUseCases(postgres.appUrl, folder, work) };
  const done = path.join(folder, 'filled.json');
  if (!existsSync(done)) {
    await fill(city, documents, stock);
    writeFileSync(done, JSON.stringify({ documents }));
  }
  return city;
}

async function fill(city, documents, stock) {
  const { units, planUnits } = await city.use(makeOffices);
  const { referenceKey } = await import('../../src/modules/records/domain/file-reference.ts');
  const client = new pg.Client({ connectionString: inApplicationDatabase(city.superuserUrl) });
  await client.connect();
  const started = performance.now();
  await stock({ client, folder: city.folder, documents, units, planUnits, referenceKey });
  await client.end();
  console.log(`filled with ${String(documents)} in ${seconds(started)} s`);
}

function inApplicationDatabase(url) {
  const address = new URL(url);
  address.pathname = '/talakte';
  return address.href;
}

async function withUseCases(appUrl, folder, work) {
  const { withTool } = await import('../../src/roles/tool.ts');
  const { readApplicationConfig } = await import('../../src/roles/configuration.ts');
  const { prepareSurroundings } = await import('../../src/roles/surroundings.ts');
  const config = readApplicationConfig(environmentOf(appUrl, folder));
  return withTool(config, await prepareSurroundings(config), work);
}

/** Options of every process of the city. */
export function environmentOf(appUrl, folder) {
  return { DATABASE_URL: appUrl, DATABASE_POOL_SIZE: '4', TALAKTE_DATA: path.join(folder, 'data'), LOG_LEVEL: 'error' };
}

async function makeOffices(application) {
  const identity = await import('../../src/modules/identity/index.ts');
  const { FilingPlanQueries, ReleaseFilingPlan } = await import('../../src/modules/filing-plan/index.ts');
  const { planUnit } = await import('../../src/modules/filing-plan/testing/index.ts');
  const { systemActor } = await import('../../src/kernel/actor.ts');
  const actor = systemActor('bench');
  const ids = new Map();
  for (const unit of read('org-units.json').sort((one, other) => one.number.length - other.number.length)) {
    const made = await application
      .get(identity.CreateOrgUnit)
      .execute(actor, { ...unit, parentId: unit.parent === null ? null : ids.get(unit.parent) });
    ids.set(unit.number, made.id);
  }
  const plan = read('filing-plan.json').map(({ mark, parent, title, mayCarryFiles }) =>
    planUnit(mark, parent, { title, mayCarryFiles }),
  );
  await application.get(ReleaseFilingPlan).execute(actor, { name: 'Aktenplan', version: '1', units: plan });
  const inForce = await application.get(FilingPlanQueries).inForce();
  await makeSearchers(application, ids);
  return {
    units: [...ids].map(([number, id]) => ({ number, id })),
    planUnits: inForce.units.filter((unit) => unit.mayCarryFiles).map(({ id, mark }) => ({ id, mark })),
  };
}

async function makeSearchers(application, ids) {
  const { TestUsers } = await import('../../src/modules/identity/testing/index.ts');
  const users = new TestUsers(application);
  for (const { username, role, unit } of SEARCHERS) {
    await users.create(username, [{ role, unitId: unit === null ? null : ids.get(unit) }]);
  }
}

function read(name) {
  return JSON.parse(readFileSync(path.join(DATA, name), 'utf8'));
}

export function seconds(started) {
  return ((performance.now() - started) / 1000).toFixed(1);
}
