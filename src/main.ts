import { run } from './roles/run.js';

process.exitCode = await run(process.argv.slice(2), process.env);
