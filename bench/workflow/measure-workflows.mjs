/** Measures the use cases themselves, in this process, on a PostgreSQL of their own. */
import path from 'node:path';
import { environmentOf } from '../search/city.mjs';
import { chain, waitingChain } from './models.mjs';
import { rawEngineCpuMs } from './raw-engine.mjs';
import { replayed } from './replay.mjs';

const ACTOR = { kind: 'system', name: 'bench' };
const FAR = 365 * 24 * 3_600_000;

/** @returns {Promise<{ figures: object, ratio: object }>} */
export async function measureWorkflows(folder, options) {
  const { startEmbeddedPostgres } = await import('../../src/platform/embedded-postgres/index.ts');
  const { runMigrations } = await import('../../src/platform/database/index.ts');
  const { MIGRATIONS } = await import('../../src/roles/migrations.ts');
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
  try {
    await runMigrations(postgres.adminUrl, MIGRATIONS);
    return await withApplication(postgres.appUrl, folder, (application) =>
      measured(application, postgres.appUrl, options),
    );
  } finally {
    await postgres.stop();
  }
}

async function withApplication(appUrl, folder, work) {
  const { withTool } = await import('../../src/roles/tool.ts');
  const { readApplicationConfig } = await import('../../src/roles/configuration.ts');
  const { prepareSurroundings } = await import('../../src/roles/surroundings.ts');
  const config = readApplicationConfig(environmentOf(appUrl, folder));
  return withTool(config, await prepareSurroundings(config), work);
}

async function measured(application, appUrl, options) {
  const parts = await partsOf(application);
  const models = [];
  for (const steps of options.steps) models.push(await completions(parts, appUrl, steps, options));
  const [three] = models;
  const timers = await dueAtOnce(parts, options.timers);
  const figures = {
    completionsPerSecondPerWorker: three.perSecond,
    p99Ms: three.p99Ms,
    startTimersSeconds: timers.seconds,
    timers: options.timers,
    bytesPerWaitingInstance: timers.bytes,
    models,
  };
  return { figures, ratio: { cpuVsRawEngine: three.cpuVsRawEngine, completionsVsSql: three.completionsVsSql } };
}

async function partsOf(application) {
  const { CompleteTask, DeployDefinition, StartInstance } = await import('../../src/modules/workflow/index.ts');
  const { FireDueTimers, WorkflowPorts } = await import('../../src/modules/workflow/testing/index.ts');
  const { Database } = await import('../../src/platform/database/index.ts');
  const { TestUsers } = await import('../../src/modules/identity/testing/index.ts');
  const { ActorResolver } = await import('../../src/modules/identity/index.ts');
  const of = (token) => application.get(token, { strict: false });
  const users = new TestUsers(application);
  const administrators = [];
  for (const name of ['eins', 'zwei']) {
    const { id } = await users.create(name, [{ role: 'administrator', unitId: null }]);
    administrators.push(await of(ActorResolver).ofUser(id));
  }
  const deploy = async (xml) => {
    const id = await of(DeployDefinition).propose(administrators[0], xml, {
      forms: { f: { type: 'object', properties: {} } },
    });
    await of(DeployDefinition).decide(administrators[1], id, true);
  };
  return {
    deploy,
    start: (definitionKey) =>
      of(StartInstance).execute(ACTOR, { definitionKey, variables: { betrag: 4711, amt: '63' } }),
    complete: (taskId) => of(CompleteTask).execute(ACTOR, { taskId, output: { erledigt: true } }),
    fire: () => of(FireDueTimers).execute(),
    clock: of(WorkflowPorts).clock,
    query: (sql, values) => of(Database).query(sql, values),
  };
}

/** Instances from start to end; each completion is timed, the processor's time is that of this process. */
async function completions(parts, appUrl, steps, { instances, connections }) {
  const { key, xml } = chain(steps);
  await parts.deploy(xml);
  for (let warm = 0; warm < 5; warm += 1) await runThrough(parts, key, []);
  const times = [];
  const startCpu = process.cpuUsage();
  const started = performance.now();
  await inParallel(connections, instances, () => runThrough(parts, key, times));
  const seconds = (performance.now() - started) / 1000;
  const cpu = process.cpuUsage(startCpu);
  // a start is a step like a completion
  const count = instances * (steps + 1);
  const cpuMs = (cpu.user + cpu.system) / 1000 / count;
  const rawMs = await rawEngineCpuMs(xml, Math.min(instances, 100), steps);
  const sqlPerSecond = await replayed(appUrl, { instances, connections, steps }, () => runThrough(parts, key, []));
  const perSecond = count / seconds;
  times.sort((one, other) => one - other);
  console.log(
    `${String(steps)} steps: ${perSecond.toFixed(0)}/s, ${cpuMs.toFixed(2)} ms of CPU each, engine alone ${rawMs.toFixed(2)} ms`,
  );
  return {
    steps,
    perSecond: rounded(perSecond),
    perSecondOfCpu: rounded(1000 / cpuMs),
    p50Ms: rounded(times[Math.floor(times.length / 2)]),
    p99Ms: rounded(times[Math.floor(times.length * 0.99)]),
    cpuMs: rounded(cpuMs),
    rawEngineCpuMs: rounded(rawMs),
    sqlPerSecond: rounded(sqlPerSecond),
    cpuVsRawEngine: rounded(cpuMs / rawMs),
    completionsVsSql: rounded(perSecond / sqlPerSecond),
  };
}

async function runThrough(parts, key, times) {
  const id = await parts.start(key);
  for (;;) {
    const [task] = await parts.query(`SELECT id FROM wf_task WHERE instance_id = $1 AND status = 'open'`, [id]);
    if (task === undefined) return;
    const started = performance.now();
    await parts.complete(task.id);
    times.push(performance.now() - started);
  }
}

/** Copies of one waiting instance whose timers all come due when the clock jumps. */
async function dueAtOnce(parts, count) {
  const { key, xml } = waitingChain();
  await parts.deploy(xml);
  const id = await parts.start(key);
  const before = await sizeOf(parts);
  await parts.query(
    `WITH made AS (
       INSERT INTO wf_instance (id, definition_id, status, variables, state, revision, engine_version, started_by_name, started_at)
       SELECT gen_random_uuid(), definition_id, status, variables, state, revision, engine_version, started_by_name, started_at
         FROM wf_instance, generate_series(1, $2) WHERE id = $1 RETURNING id)
     INSERT INTO wf_timer (id, instance_id, execution_id, element_id, due_at)
     SELECT gen_random_uuid(), made.id, execution_id, element_id, due_at FROM wf_timer, made WHERE instance_id = $1`,
    [id, count - 1],
  );
  const bytes = Math.round(((await sizeOf(parts)) - before) / (count - 1));
  const { now } = parts.clock;
  parts.clock.now = () => new Date(Date.now() + FAR);
  const started = performance.now();
  while ((await parts.fire()) > 0);
  parts.clock.now = now;
  return { seconds: rounded((performance.now() - started) / 1000), bytes };
}

async function sizeOf(parts) {
  const tables = ['wf_instance', 'wf_timer', 'wf_task', 'wf_event'];
  const [row] = await parts.query(
    `SELECT sum(pg_total_relation_size(name::regclass))::float8 AS bytes FROM unnest($1::text[]) AS name`,
    [tables],
  );
  return row.bytes;
}

async function inParallel(width, count, work) {
  let left = count;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
}

function rounded(value) {
  return Number(value.toFixed(value < 10 ? 2 : 1));
}
