import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Beside the program, where nobody else may write: what lies there is run. Where it cannot be written it is done without.
enableCompileCache(fileURLToPath(new URL('.compile-cache', import.meta.url)));
const { run } = await import('./roles/run.js');

process.exitCode = await run(process.argv.slice(2), process.env);
