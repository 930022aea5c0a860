/** The built application, which the product's child processes run from. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAMP = path.join(ROOT, 'dist', '.tsbuildinfo');

/** Builds the application where a source is newer than the last build. */
export function ensureApplicationBuild() {
  if (existsSync(STAMP) && newestSource() <= statSync(STAMP).mtimeMs) return;
  console.log('building the application');
  const compiler = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: ROOT });
  if (status !== 0) throw new Error(`The application cannot be built:\n${String(stdout)}`);
}

function newestSource() {
  return readdirSync(path.join(ROOT, 'src'), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .reduce((newest, name) => Math.max(newest, statSync(path.join(ROOT, 'src', name)).mtimeMs), 0);
}
