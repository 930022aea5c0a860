/**
 * A filing plan of a whole city: importing it, and rehearsing, applying and undoing a new version on the files there are, each
 * beside the bare SQL of the same writes.
 *
 * Options: --quick (3,000 units, 2,000 files, within 45 s on two idle cores), --units=3000, --files=20000
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const QUICK = { units: 3000, files: 2000 };
const FULL = { units: 3000, files: 20_000 };

/** Runs the benchmark; the last line it prints is its result as JSON. */
export default async function filingPlan(args) {
  const options = readOptions(args);
  await import('../scripts/typescript-loader.mjs');
  const { measureFilingPlan } = await import('./filing-plan/measure-filing-plan.mjs');
  const folder = mkdtempSync(path.join(tmpdir(), 'talakte-bench-'));
  chmodSync(folder, 0o755);
  try {
    const { figures, ratio } = await measureFilingPlan(folder, options);
    console.log(JSON.stringify({ bench: 'filing-plan', figures, ratio }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOptions(args) {
  const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const size = args.includes('--quick') ? QUICK : FULL;
  return { units: Number(value('units') ?? size.units), files: Number(value('files') ?? size.files) };
}
