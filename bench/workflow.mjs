/**
 * Durable completions of tasks in one process: beside the bare engine in memory (recover, signal, state, on the same models) and beside the
 * same SQL statements replayed on bare connections; timers that come due at once; what an instance at rest takes on disk.
 *
 * Options: --quick (3-step model only, 60 instances, ends within a minute on two idle cores), --instances=N, --timers=N,
 * --connections=N, --steps=N,N
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const QUICK = { instances: 60, timers: 2_000, steps: [3] };
const FULL = { instances: 600, timers: 100_000, steps: [3, 10, 40] };

/** Runs the benchmark; the last line it prints is its result as JSON. */
export default async function workflow(args) {
  const options = readOptions(args);
  await import('../scripts/typescript-loader.mjs');
  const { measureWorkflows } = await import('./workflow/measure-workflows.mjs');
  const folder = mkdtempSync(path.join(tmpdir(), 'talakte-bench-'));
  chmodSync(folder, 0o755);
  try {
    const { figures, ratio } = await measureWorkflows(folder, options);
    console.log(JSON.stringify({ bench: 'workflow', figures, ratio }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOptions(args) {
  const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const size = args.includes('--quick') ? QUICK : FULL;
  return {
    instances: Number(value('instances') ?? size.instances),
    timers: Number(value('timers') ?? size.timers),
    connections: Number(value('connections') ?? 4),
    steps: value('steps')?.split(',').map(Number) ?? size.steps,
  };
}
