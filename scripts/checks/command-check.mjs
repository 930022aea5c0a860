import { spawnSync } from 'node:child_process';
import { ROOT } from '../launcher/root.mjs';
import { failedOutcome, passedOutcome } from './tally.mjs';

const NODE = process.execPath;
const tool = (place) => `node_modules/${place}`;

/** Checks that read the sources only; each counts as one. */
export const SOURCE_CHECKS = [
  { name: 'lint', args: [tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  {
    name: 'dependencies',
    args: [tool('dependency-cruiser/bin/dependency-cruiser.mjs'), 'src', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'format', args: [tool('prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'types', args: [tool('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of web', args: [tool('typescript/bin/tsc'), '--noEmit', '-p', 'web/tsconfig.json'] },
  { name: 'options table', args: ['scripts/generate-config-docs.mjs', '--check'] },
  { name: 'error list', args: ['scripts/generate-error-list.mjs', '--check'] },
  { name: 'interface description', args: ['scripts/generate-openapi.mjs', '--check'] },
];

/** Runs one program; it passed when it ends with 0. */
export function runCommandCheck({ name, args }) {
  const run = spawnSync(NODE, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  if (run.status === 0) return passedOutcome(name);
  return failedOutcome(name, run.error?.message ?? `node ${args.join(' ')} → ${run.status ?? run.signal}`);
}
