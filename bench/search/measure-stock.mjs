/** Times the same searches two ways over one stock: through the interface, and as bare SQL on one connection. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, URLSearchParams } from 'node:url';
import pg from 'pg';
import { environmentOf, SEARCHERS, seconds, startCity } from './city.mjs';
import { KINDS, makeQueries, sampleTexts } from './queries.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WARM_UP = 24;
const START_LIMIT_MS = 60_000;
const FOUND_EACH = 25;

/** @returns figures of one stock */
export async function measureStock(folder, options) {
  const city = await startCity(folder, options.documents);
  try {
    const rebuildSeconds = await rebuildOnce(city, folder);
    await makeYearIndexes(city);
    const queries = makeQueries(options.queries, await sampleOf(city), options.seed);
    const bySql = await timedAsSql(city, queries);
    const { times: byHttp, rssMiB } = await timedOverHttp(city, queries);
    return report({ queries, bySql, byHttp, rssMiB, rebuildSeconds, documents: await countOf(city) }, options);
  } finally {
    await city.stop();
  }
}

/** The index is built by the product's own rebuild, as `npx talakte reindex` does it. */
async function rebuildOnce(city, folder) {
  const note = path.join(folder, 'rebuilt.json');
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')).rebuildSeconds;
  const { RebuildIndex } = await import('../../src/modules/search/index.ts');
  const started = performance.now();
  let told = started;
  await city.use((application) =>
    application.get(RebuildIndex).execute(({ step, done, total }) => {
      if (performance.now() - told < 30_000 && step !== 'indexes') return;
      told = performance.now();
      console.log(`  ${step} ${String(done)}/${String(total)}, ${seconds(started)} s`);
    }),
  );
  const rebuildSeconds = Number(seconds(started));
  console.log(`index built in ${String(rebuildSeconds)} s`);
  writeFileSync(note, JSON.stringify({ rebuildSeconds }));
  return rebuildSeconds;
}

/** A stock that is kept may have been built before there were any. */
async function makeYearIndexes(city) {
  const { YearIndexes } = await import('../../src/modules/search/persistence/year-indexes.ts');
  await city.use((application) => application.get(YearIndexes, { strict: false }).make());
}

async function sampleOf(city) {
  const client = await connected(city.adminUrl);
  const column = async (sql) => (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  const references = [
    ...(await column('SELECT reference FROM record_file ORDER BY md5(id::text) LIMIT 300')),
    ...(await column('SELECT reference FROM document ORDER BY id LIMIT 300')),
  ];
  const foreign = await column(
    'SELECT foreign_reference FROM document WHERE foreign_reference IS NOT NULL ORDER BY id LIMIT 300',
  );
  await client.end();
  return { references, foreign, texts: sampleTexts(600) };
}

async function countOf(city) {
  const client = await connected(city.adminUrl);
  const { rows } = await client.query('SELECT count(*)::int AS count FROM document');
  await client.end();
  return rows[0].count;
}

/**
 * The statements of each search are taken down while the use case runs, then run again alone.
 * @returns {Promise<number[]>} milliseconds of each query
 */
async function timedAsSql(city, queries) {
  const statements = await city.use((application) => statementsOf(application, queries));
  const client = await connected(city.appUrl);
  const { SEARCH_SETTINGS } = await import('../../src/modules/search/application/search-limits.ts');
  for (const [name, value] of Object.entries(SEARCH_SETTINGS)) {
    await client.query('SELECT set_config($1, $2, false)', [name, value]);
  }
  const run = async (list) => {
    const started = performance.now();
    for (const { sql, parameters } of list) await client.query(sql, parameters);
    return performance.now() - started;
  };
  for (const list of statements.slice(0, WARM_UP)) await run(list);
  const times = [];
  for (const list of statements) times.push(await run(list));
  await client.end();
  return times;
}

async function statementsOf(application, queries) {
  const { Database } = await import('../../src/platform/database/index.ts');
  const { ActorResolver, UserDirectory } = await import('../../src/modules/identity/index.ts');
  const { SpellingHelp } = await import('../../src/modules/search/application/spelling-help.ts');
  const database = application.get(Database, { strict: false });
  const directory = application.get(UserDirectory, { strict: false });
  const resolver = application.get(ActorResolver, { strict: false });
  const actors = [];
  for (const { username } of SEARCHERS)
    actors.push(await resolver.ofUser((await directory.findByUsername(username)).id));
  const query = database.query.bind(database);
  let list = [];
  database.query = (sql, parameters = []) => {
    list.push({ sql, parameters });
    return query(sql, parameters);
  };
  const all = [];
  for (const [number, { parameters }] of queries.entries()) {
    list = [];
    await application
      .get(SpellingHelp, { strict: false })
      .execute(actors[number % actors.length], parameters, undefined, FOUND_EACH);
    all.push(list);
  }
  delete database.query;
  return all;
}

async function timedOverHttp(city, queries) {
  const { BrowserSession } = await import('../../src/modules/identity/testing/index.ts');
  const api = await startApi(city);
  try {
    const sessions = await city.use((application) => signIn(application, api.origin));
    const ask = async (number) => {
      const query = new URLSearchParams({ ...queries[number].parameters, limit: String(FOUND_EACH) });
      const started = performance.now();
      const cpuBefore = cpuMs(city, api);
      const answer = await sessions[number % sessions.length].get(`/search?${query.toString()}`);
      const body = await answer.json();
      if (!answer.ok) throw new Error(`${String(answer.status)} ${JSON.stringify(body)} for ${query.toString()}`);
      const ms = performance.now() - started;
      return { ms, cpu: cpuMs(city, api) - cpuBefore, total: body.total, isCapped: body.isCapped };
    };
    for (let number = 0; number < Math.min(WARM_UP, queries.length); number += 1) await ask(number);
    const times = [];
    for (let number = 0; number < queries.length; number += 1) times.push(await ask(number));
    return { times, rssMiB: Math.round(rssOf(api.child.pid) / 1024), BrowserSession };
  } finally {
    await api.stop();
  }
}

async function signIn(application, origin) {
  const { TestUsers, BrowserSession, TEST_PASSWORD } = await import('../../src/modules/identity/testing/index.ts');
  const { Database } = await import('../../src/platform/database/index.ts');
  const { TotpCodes } = await import('../../src/modules/identity/credentials/totp-codes.ts');
  const database = application.get(Database, { strict: false });
  const users = new TestUsers(application);
  const sessions = [];
  for (const { username, role, unit } of SEARCHERS) {
    // Accounts of a cached city have secrets nobody knows any more: each run signs in with new ones of the same rights.
    const [known] = await database.query('SELECT id FROM org_unit WHERE number = $1', [unit ?? '']);
    const user = await users.create(`${username}-${String(Date.now())}`, [{ role, unitId: known?.id ?? null }]);
    const session = new BrowserSession(origin);
    await session.signIn(user.username, TEST_PASSWORD, () => new TotpCodes().codeAt(user.totpSecret, new Date()));
    sessions.push(session);
  }
  return sessions;
}

async function startApi(city) {
  const port = await freePort();
  const loader = path.join(ROOT, 'scripts', 'typescript-loader.mjs');
  const child = spawn(process.execPath, ['--import', loader, path.join(ROOT, 'src', 'main.ts'), 'api'], {
    env: { ...process.env, ...environmentOf(city.appUrl, city.folder), PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${String(port)}`;
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await isUp(origin))) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error('The interface did not start');
    await pause(100);
  }
  return {
    origin,
    child,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function isUp(origin) {
  try {
    return (await fetch(`${origin}/health/live`)).ok;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function connected(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Time the interface and all connections of the database have spent on a core: the same on a busy machine as on an idle one, nearly. */
function cpuMs(city, api) {
  const [postmaster] = readFileSync(path.join(city.folder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n');
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ');
  let nanoseconds = 0;
  for (const pid of [String(api.child.pid), ...children]) {
    try {
      for (const thread of readdirSync(`/proc/${pid}/task`)) {
        nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
      }
    } catch {
      // a connection that was closed meanwhile
    }
  }
  return nanoseconds / 1e6;
}

function rssOf(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0);
}

function report({ queries, bySql, byHttp, rssMiB, rebuildSeconds, documents }, { detail }) {
  const http = byHttp.map(({ ms }) => ms);
  const cpu = byHttp.map(({ cpu: spent }) => spent);
  let slowest = { kind: '', p95: 0 };
  for (const kind of KINDS) {
    const of = (list) => list.filter((_, index) => queries[index].kind === kind);
    const [own, sql] = [of(http), of(bySql)];
    if (own.length === 0) continue;
    if (at(own, 0.95) > slowest.p95) slowest = { kind, p95: at(own, 0.95) };
    const hits = of(byHttp.map(({ total }) => total));
    console.log(
      `${String(documents)} ${kind}: p50 ${ms(at(own, 0.5))}, p95 ${ms(at(own, 0.95))}; SQL p50 ${ms(at(sql, 0.5))}, p95 ${ms(at(sql, 0.95))}; median of hits ${String(at(hits, 0.5))}`,
    );
  }
  if (detail) {
    for (const [index, { kind, parameters }] of queries.entries()) {
      const { total, isCapped } = byHttp[index];
      console.log(
        `  ${ms(http[index])} ${ms(bySql[index])} ${kind} ${JSON.stringify(parameters)} ${String(total)}${isCapped ? '+' : ''}`,
      );
    }
  }
  return {
    documents,
    p50Ms: rounded(at(http, 0.5)),
    p95Ms: rounded(at(http, 0.95)),
    sqlP50Ms: rounded(at(bySql, 0.5)),
    sqlP95Ms: rounded(at(bySql, 0.95)),
    cpuP50Ms: rounded(at(cpu, 0.5)),
    cpuP95Ms: rounded(at(cpu, 0.95)),
    slowestKind: slowest.kind,
    rssMiB,
    rebuildSeconds,
  };
}

function at(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const ms = (value) => `${value.toFixed(1)} ms`;
const rounded = (value) => Number(value.toFixed(1));
