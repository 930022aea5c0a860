/**
 * Search in a stock of generated letters: the interface over HTTP as four persons, beside the bare SQL of the same searches
 * on one connection, and how it grows with the stock.
 *
 * Options: --quick (2,000 documents, ends within 45 s on two idle cores), --documents=N,N,N, --queries=N, --cache=FOLDER (keeps the
 * filled databases for the next run; otherwise a temporary folder), --seed=N
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const QUICK = { documents: [2000], queries: 60 };
const FULL = { documents: [10_000, 100_000, 1_000_000], queries: 200 };

/** Runs the benchmark; the last line it prints is its result as JSON. */
export default async function search(args) {
  const options = readOptions(args);
  await import('../scripts/typescript-loader.mjs');
  const { measureStock } = await import('./search/measure-stock.mjs');
  const folder = options.cache ?? mkdtempSync(path.join(tmpdir(), 'talakte-bench-'));
  chmodSync(folder, 0o755);
  const growth = [];
  try {
    for (const documents of options.documents) {
      growth.push(await measureStock(path.join(folder, `search-${String(documents)}`), { ...options, documents }));
    }
  } finally {
    if (options.cache === undefined) rmSync(folder, { recursive: true, force: true });
  }
  const largest = growth.at(-1);
  const { documents, p50Ms, p95Ms, rssMiB, sqlP50Ms, sqlP95Ms, cpuP50Ms, cpuP95Ms, slowestKind, rebuildSeconds } =
    largest;
  const figures = {
    ...{ documents, p50Ms, p95Ms, rssMiB, sqlP50Ms, sqlP95Ms, cpuP50Ms, cpuP95Ms, slowestKind, rebuildSeconds },
    growth: growth.map((one) => ({
      documents: one.documents,
      p50Ms: one.p50Ms,
      p95Ms: one.p95Ms,
      sqlP95Ms: one.sqlP95Ms,
      cpuP95Ms: one.cpuP95Ms,
    })),
  };
  console.log(JSON.stringify({ bench: 'search', figures, ratio: { p95VsSql: Number((p95Ms / sqlP95Ms).toFixed(3)) } }));
}

function readOptions(args) {
  const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const size = args.includes('--quick') ? QUICK : FULL;
  const sizes = value('documents')?.split(',').map(Number);
  const cache = value('cache');
  return {
    documents: sizes ?? size.documents,
    queries: Number(value('queries') ?? size.queries),
    seed: Number(value('seed') ?? 1),
    cache: cache === undefined ? undefined : path.resolve(cache),
    detail: args.includes('--detail'),
  };
}
