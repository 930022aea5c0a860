import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../launcher/root.mjs';
import { failedOutcome } from './tally.mjs';
import { SUITES } from './test-suites.mjs';

/**
 * Counts and failures of each project out of the one report of a run.
 * @param {string[]} names of the projects
 * @param {object} [report] what Jest wrote; undefined when it did not come so far
 * @param {number | string} end how the run ended
 * @returns {import('./tally.mjs').Outcome[]}
 */
export function outcomesOf(names, report, end) {
  if (report === undefined) return [failedOutcome(names.join(', '), `did not run to the end (${end}), see above`)];
  const outcomes = names.map((name) =>
    outcomeOf(
      name,
      report.testResults.filter((file) => projectOf(file.name) === name),
    ),
  );
  const isAllTold = end === 0 || outcomes.some(({ failed }) => failed > 0);
  if (isAllTold) return outcomes;
  return [...outcomes, failedOutcome(names.join(', '), `ended with ${end} although no test failed`)];
}

function outcomeOf(name, files) {
  const results = files.flatMap((file) => file.assertionResults);
  const passed = results.filter(({ status }) => status === 'passed').length;
  const failed = results.filter(({ status }) => status === 'failed').length;
  return {
    name,
    passed,
    failed: failed + files.filter(isBroken).length,
    skipped: results.length - passed - failed,
    failures: files.flatMap(failuresOfFile),
    unsteady: files.flatMap((file) =>
      file.assertionResults
        .filter(({ status, retryReasons = [] }) => status === 'passed' && retryReasons.length > 0)
        .map(({ fullName, retryReasons }) => ({
          what: `${placeOf(file.name)}: ${fullName}`,
          why: linesOf(retryReasons.join('\n')),
        })),
    ),
  };
}

/** Tests of a kind lie in a folder of its name, as do its suites; unit tests beside what they test. */
function projectOf(file) {
  const [, kind] = /^(?:test\/\.suites|test)\/([^/]+)\//.exec(placeOf(file)) ?? [];
  return kind ?? 'unit';
}

function placeOf(file) {
  return path.relative(ROOT, file).split(path.sep).join('/');
}

/** The test file a failure arose in: of a suite the first that its message names. */
function originOf(file, message) {
  const place = placeOf(file.name);
  if (!place.startsWith(`${SUITES}/`)) return place;
  return /test\/[\w/-]+\.[\w-]+-spec\.ts/.exec(message)?.[0] ?? place;
}

/** A file that failed as a whole: it did not load, or its set-up threw. */
function isBroken(file) {
  return file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');
}

function failuresOfFile(file) {
  if (isBroken(file)) return [{ what: originOf(file, file.message), why: linesOf(file.message) }];
  return file.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => ({
      what: `${originOf(file, failureMessages.join('\n'))}: ${fullName}`,
      why: linesOf(failureMessages.join('\n')),
    }));
}

/** Jest colours its messages; where they arose matters in our own files only. */
function linesOf(message) {
  return stripVTControlCharacters(message)
    .replaceAll(`${ROOT}${path.sep}`, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at .*(node_modules|node:|new Promise)/.test(line));
}
