/**
 * Writes docs/openapi.json, the description of the API, and web/src/api/schema.ts, the pages' types made from it. Both come
 * from the routes and from the classes of their requests and answers. `--check` writes nothing and fails where a file does
 * not match the sources.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './launcher/root.mjs';
import { renderClientTypes } from './openapi/client-types.mjs';
import { describeInterface } from './openapi/describe.mjs';

const document = await describeInterface();
const wanted = [
  ['docs/openapi.json', `${JSON.stringify(document, undefined, 2)}\n`],
  ['web/src/api/schema.ts', await renderClientTypes(document)],
];

if (process.argv.includes('--check')) {
  const stale = wanted.filter(([file, text]) => read(file) !== text).map(([file]) => file);
  for (const file of stale) {
    console.error(`${file} is out of date: run node scripts/run.mjs scripts/generate-openapi.mjs`);
  }
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of wanted) writeFileSync(path.join(ROOT, file), text);
}

function read(file) {
  try {
    return readFileSync(path.join(ROOT, file), 'utf8');
  } catch {
    return undefined;
  }
}
