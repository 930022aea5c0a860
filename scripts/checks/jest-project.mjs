import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../launcher/root.mjs';
import { failedOutcome } from './tally.mjs';

/** Test files at a time: every core, for much of a test is waiting; not more than a database server bears. */
const WORKERS = Math.min(os.availableParallelism(), 4);

/**
 * Runs one project of jest.config.mjs, its progress on the terminal, and reads its counts from Jest's own report.
 * @param {string} name of the project
 * @param {{ inTurn?: boolean, env?: Record<string, string> }} [options] `inTurn`: one test file after the other
 */
export function runJestProject(name, { inTurn = false, env = {} } = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'talakte-report-'));
  const report = path.join(folder, 'report.json');
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const options = ['--selectProjects', name, '--json', `--outputFile=${report}`, '--passWithNoTests', '--forceExit'];
  options.push(inTurn ? '--runInBand' : `--maxWorkers=${WORKERS}`);
  try {
    const run = spawnSync(process.execPath, [...jest, ...options], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '', ...env },
    });
    return outcomeOf(name, report, run);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outcomeOf(name, report, run) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return failedOutcome(name, `did not run to the end (${run.status ?? run.signal}), see above`);
  }
  const failures = result.testResults.flatMap(failuresOfFile);
  const broken = result.testResults.filter(isBroken).length;
  const outcome = {
    name,
    passed: result.numPassedTests,
    failed: result.numFailedTests + broken,
    skipped: result.numPendingTests + result.numTodoTests,
    failures,
  };
  if (run.status === 0 || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, failures: [`ended with ${run.status ?? run.signal} although no test failed`] };
}

/** A file that failed as a whole: it did not load, or its set-up threw. */
function isBroken(file) {
  return file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');
}

function failuresOfFile(file) {
  const place = path.relative(ROOT, file.name);
  if (isBroken(file)) return [`${place}: ${firstLine(file.message)}`];
  return file.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => `${place}: ${fullName}`);
}

/** Jest colours its messages and heads them with the name of the file. */
function firstLine(message) {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim());
  return lines.find((line) => line !== '' && !line.startsWith('●')) ?? 'does not load';
}
