/** `npm run check`: every check that needs neither a database nor a browser; what continuous integration runs first. */
import { runSourceChecks } from './checks/command-check.mjs';
import { runJestProjects } from './checks/jest-project.mjs';
import { Tally } from './checks/tally.mjs';
import { say } from './launcher/say.mjs';

const tally = new Tally();
for (const outcome of await runSourceChecks()) tally.add(outcome);
const projects = ['conformance', 'unit', 'arch'];
say(`Tests: ${projects.join(', ')}`, `tests: ${projects.join(', ')}`);
for (const outcome of await runJestProjects(projects)) tally.add(outcome);
tally.print();
process.exitCode = tally.failed > 0 ? 1 : 0;
