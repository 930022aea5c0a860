/** `npm run check`: every check that needs neither a database nor a browser; what continuous integration runs first. */
import { runSourceChecks } from './checks/command-check.mjs';
import { runJestProject } from './checks/jest-project.mjs';
import { Tally } from './checks/tally.mjs';
import { say } from './launcher/say.mjs';

const tally = new Tally();
for (const outcome of await runSourceChecks()) tally.add(outcome);
for (const name of ['unit', 'arch', 'conformance']) {
  say(`Tests: ${name}`, `tests: ${name}`);
  tally.add(runJestProject(name));
}
tally.print();
process.exitCode = tally.failed > 0 ? 1 : 0;
