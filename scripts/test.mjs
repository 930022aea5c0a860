/** `npm test`: sets everything up, runs every check and every test, ends with `N passed, N failed`. */
import { ensureNode24 } from './launcher/node-24.mjs';

await ensureNode24(import.meta.url);

let isTold = false;
process.once('exit', () => {
  // Whatever ends this early, the last line stays the one that others read.
  if (!isTold) process.stdout.write('0 passed, 1 failed\n');
});

const { ensurePackages } = await import('./launcher/packages.mjs');
const { ensureSystemPackages } = await import('./launcher/system-packages.mjs');
const { buildWhatIsStale } = await import('./launcher/build.mjs');
const { say } = await import('./launcher/say.mjs');
const { runSourceChecks } = await import('./checks/command-check.mjs');
const { runJestProjects } = await import('./checks/jest-project.mjs');
const { findChromium, reportMissingPrograms } = await import('./checks/test-programs.mjs');
const { failedOutcome, passedOutcome, skippedOutcome, Tally } = await import('./checks/tally.mjs');

ensurePackages();
const left = ensureSystemPackages(
  'chromium radosgw ceph-mon ceph-osd tesseract-ocr tesseract-ocr-deu poppler-utils qpdf libxml2-utils'.split(' '),
);
if (left.length > 0) reportMissingPrograms();

const tally = new Tally();
const isBuilt = checkBuild();
// the fault tests wait much, what reads the sources counts much: side by side they leave no core idle
let coresLeft = 1;
const faults = runTestsOfBuild(['fault'], { inTurn: true }).finally(() => {
  coresLeft = 0;
});
for (const outcome of await runSourceChecks(faults)) tally.add(outcome);
await runTests(['conformance', 'unit', 'arch'], { coresLeft });
await faults;
await runTests(['medium'], { inSuites: true });
await runTestsOfBuild(['e2e', 'browser']);
tally.print();
isTold = true;
process.exitCode = tally.failed > 0 ? 1 : 0;

function checkBuild() {
  const failed = buildWhatIsStale();
  tally.add(failed.length === 0 ? passedOutcome('build') : failedOutcome('build', failed.join(', ')));
  return failed.length === 0;
}

async function runTests(names, options) {
  say(`Tests: ${names.join(', ')}`, `tests: ${names.join(', ')}`);
  for (const outcome of await runJestProjects(names, options)) tally.add(outcome);
}

/** These start the built application as processes of its own and watch it from outside. */
async function runTestsOfBuild(names, options) {
  const can = names.filter((name) => {
    if (!isBuilt) tally.add(failedOutcome(name, 'not run: the build failed'));
    else if (name === 'browser' && findChromium() === undefined) tally.add(skippedOutcome(name, 'no Chromium'));
    else return true;
    return false;
  });
  if (can.length > 0) await runTests(can, options);
}
