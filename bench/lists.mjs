/**
 * Lists of files as somebody for the whole city, for an office with all below it, and for one office reads them: the same use
 * case over the same stock, in turn.
 *
 * Options: --quick (10,000 files, 10 rounds), --files=100000, --rounds=40, --cache=FOLDER (keeps the filled database for the next run)
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const QUICK = { files: 10_000, rounds: 10 };
const FULL = { files: 100_000, rounds: 40 };
const WARM_UP = 3;
const PAGE = 50;

/** Runs the benchmark; the last line it prints is its result as JSON. */
export default async function lists(args) {
  const options = readOptions(args);
  await import('../scripts/typescript-loader.mjs');
  const { startCity } = await import('./search/city.mjs');
  const { fillFiles } = await import('./lists/fill-files.mjs');
  const folder = options.cache ?? mkdtempSync(path.join(tmpdir(), 'talakte-bench-'));
  chmodSync(folder, 0o755);
  try {
    const city = await startCity(path.join(folder, `lists-${String(options.files)}`), options.files, fillFiles);
    const times = await city.use((application) => timed(application, options)).finally(() => city.stop());
    report(times, options);
  } finally {
    if (options.cache === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

const READERS = { administrator: 'verwaltung', office: 'leitung', caseworker: 'sachbearbeitung' };

/** What is read, each as the pages ask for it. */
const LISTS = {
  'first page': (queries, actor) => queries.list(actor, {}, undefined, PAGE),
  'open ones': (queries, actor) => queries.list(actor, { state: 'open' }, undefined, PAGE),
  'tenth page': async (queries, actor) => {
    const { cursor } = actor;
    return queries.list(actor, {}, cursor, PAGE);
  },
  'one plan unit': (queries, actor) => queries.list(actor, { planUnit: actor.planUnit }, undefined, PAGE),
  words: (queries, actor) => queries.list(actor, { q: 'Nutzungsänderung' }, undefined, PAGE),
  suggestions: (queries, actor) => queries.suggest(actor, 'stellpl', 10),
};

async function timed(application, { rounds }) {
  const { RecordFileQueries } = await import('../src/modules/records/index.ts');
  const { ActorResolver, UserDirectory } = await import('../src/modules/identity/index.ts');
  const [queries, directory, resolver] = [RecordFileQueries, UserDirectory, ActorResolver].map((type) =>
    application.get(type, { strict: false }),
  );
  const times = {};
  const readers = [];
  for (const [reader, username] of Object.entries(READERS)) {
    const actor = await resolver.ofUser((await directory.findByUsername(username)).id);
    readers.push([reader, { ...actor, ...(await placesIn(queries, actor)) }]);
  }
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [list, read] of Object.entries(LISTS)) {
      for (const [reader, actor] of readers) {
        const started = performance.now();
        await read(queries, actor);
        if (round >= 0) ((times[list] ??= {})[reader] ??= []).push(performance.now() - started);
      }
    }
  }
  return times;
}

/** Where the tenth page begins for this reader, and a plan unit he has files under. */
async function placesIn(queries, actor) {
  let page = await queries.list(actor, {}, undefined, PAGE);
  const planUnit = page.items[0]?.planUnitId;
  for (let number = 2; number < 10 && page.nextCursor !== null; number += 1) {
    page = await queries.list(actor, {}, page.nextCursor, PAGE);
  }
  return { planUnit, cursor: page.nextCursor ?? undefined };
}

function report(times, { files }) {
  const figures = { files };
  let slower = 0;
  for (const [list, byReader] of Object.entries(times)) {
    figures[list] = Object.fromEntries(
      Object.entries(byReader).map(([reader, all]) => [reader, { p50Ms: at(all, 0.5), p95Ms: at(all, 0.95) }]),
    );
    slower = Math.max(slower, figures[list].caseworker.p50Ms / figures[list].administrator.p50Ms);
    const shown = Object.entries(figures[list]).map(
      ([reader, { p50Ms, p95Ms }]) => `${reader} p50 ${String(p50Ms)}, p95 ${String(p95Ms)} ms`,
    );
    console.log(`${list}: ${shown.join('; ')}`);
  }
  const of = (reader) => figures['first page'][reader].p50Ms / figures['first page'].administrator.p50Ms;
  const ratio = {
    caseworkerVsAdministrator: rounded(of('caseworker')),
    officeVsAdministrator: rounded(of('office')),
    worstListOfCaseworker: rounded(slower),
  };
  console.log(JSON.stringify({ bench: 'lists', figures, ratio }));
}

function at(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return rounded(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0);
}

const rounded = (value) => Number(value.toFixed(2));

function readOptions(args) {
  const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const size = args.includes('--quick') ? QUICK : FULL;
  const cache = value('cache');
  return {
    files: Number(value('files') ?? size.files),
    rounds: Number(value('rounds') ?? size.rounds),
    cache: cache === undefined ? undefined : path.resolve(cache),
  };
}
