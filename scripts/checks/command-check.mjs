import { spawn } from 'node:child_process';
import os from 'node:os';
import { ROOT } from '../launcher/root.mjs';
import { say } from '../launcher/say.mjs';
import { failedOutcome, passedOutcome } from './tally.mjs';

const tool = (place) => `node_modules/${place}`;

/** Checks that read the sources only; each counts as one. The longest come first. */
const SOURCE_CHECKS = [
  { name: 'lint', args: [tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'types', args: [tool('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  {
    name: 'dependencies',
    args: [tool('dependency-cruiser/bin/dependency-cruiser.mjs'), 'src', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'format', args: [tool('prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'types of web', args: [tool('typescript/bin/tsc'), '--noEmit', '-p', 'web/tsconfig.json'] },
  { name: 'options table', args: ['scripts/generate-config-docs.mjs', '--check'] },
  { name: 'error list', args: ['scripts/generate-error-list.mjs', '--check'] },
  { name: 'interface description', args: ['scripts/generate-openapi.mjs', '--check'] },
];

/** Programs at a time: every core, but no more than fit into the memory of a small machine. */
const AT_A_TIME = Math.min(os.availableParallelism(), 3);

/**
 * Runs all of them side by side, the output of each in one piece; outcomes come in the order of the list.
 * @param {Promise<unknown>} [beside] something else that runs meanwhile: a core is left to it until it ends
 */
export async function runSourceChecks(beside) {
  const outcomes = [];
  const waiting = [...SOURCE_CHECKS.entries()];
  const runNext = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes[next[0]] = await runCommandCheck(next[1]);
  };
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async (_, index) => {
      if (index > 0) await beside;
      await runNext();
    }),
  );
  return outcomes;
}

/** Runs one program; it passed when it ends with 0. */
async function runCommandCheck({ name, args }) {
  say(`prüft: ${name}`, `checking: ${name}`);
  const program = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (part) => output.push(part));
  const end = await new Promise((resolve) => {
    program.once('error', (error) => resolve(error.message));
    program.once('close', (status, signal) => resolve(status ?? signal));
  });
  if (end === 0) return passedOutcome(name);
  const text = Buffer.concat(output).toString();
  process.stdout.write(text);
  return failedOutcome(
    name,
    `node ${args.join(' ')} → ${end}`,
    text.split('\n').filter((line) => line.trim() !== ''),
  );
}
