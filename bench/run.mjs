/** `npm run bench -- NAME [--quick]`: runs one benchmark. Its last line is one JSON object with figures and ratios. */
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';

const folder = path.dirname(fileURLToPath(import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.slice(0, -'.mjs'.length));
const [name, ...options] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
  console.error(`Usage: npm run bench -- NAME [--quick]\nBenchmarks: ${names.join(', ')}`);
  process.exit(2);
}
const { default: bench } = await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
await bench(options);
