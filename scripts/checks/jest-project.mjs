import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../launcher/root.mjs';
import { outcomesOf } from './jest-report.mjs';
import { writeSuites } from './test-suites.mjs';

/** Test files at a time: every core, for much of a test is waiting; not more than a database server bears. */
const WORKERS = Math.min(os.availableParallelism(), 4);

/**
 * Runs projects of jest.config.mjs as one, so that no core waits for the last file of each; their progress goes to the
 * terminal, their counts are read from Jest's own report.
 * @param {string[]} names of the projects
 * @param {{ inTurn?: boolean, coresLeft?: number, inSuites?: boolean, env?: Record<string, string> }} [options]
 *   `inTurn`: one test file after the other; `coresLeft`: cores that something else works on meanwhile; `inSuites`:
 *   short files of one folder share an application that is loaded once
 * @returns {Promise<import('./tally.mjs').Outcome[]>} one for each project
 */
export async function runJestProjects(names, { inTurn = false, coresLeft = 0, inSuites = false, env = {} } = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'talakte-report-'));
  const report = path.join(folder, 'report.json');
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const options = [
    '--selectProjects',
    ...names,
    '--json',
    `--outputFile=${report}`,
    '--passWithNoTests',
    '--forceExit',
  ];
  options.push(inTurn ? '--runInBand' : `--maxWorkers=${Math.max(WORKERS - coresLeft, 1)}`);
  const removals = inSuites ? names.map(writeSuites) : [];
  try {
    const end = await endOf([...jest, ...options], inSuites ? { ...env, TALAKTE_SUITES: 'yes' } : env);
    return outcomesOf(names, readReport(report), end);
  } finally {
    for (const remove of removals) remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Exit code, signal or error with which the program ended. */
async function endOf(args, env) {
  const program = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  return new Promise((resolve) => {
    program.once('error', (error) => resolve(error.message));
    program.once('exit', (status, signal) => resolve(status ?? signal));
  });
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
