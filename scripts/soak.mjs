/** `npm run test:soak`: the fault tests at full length, killing processes over and over. */
import { ensureBuild } from './launcher/build.mjs';
import { runJestProjects } from './checks/jest-project.mjs';
import { Tally } from './checks/tally.mjs';

ensureBuild();
const tally = new Tally();
const outcomes = await runJestProjects(['fault'], { inTurn: true, env: { TALAKTE_SOAK: '1' } });
for (const outcome of outcomes) tally.add(outcome);
tally.print();
process.exitCode = tally.failed > 0 ? 1 : 0;
