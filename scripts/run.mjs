/** `node scripts/run.mjs SCRIPT …`: runs any script of this project under Node 24 with the packages installed. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureNode24 } from './launcher/node-24.mjs';
import { giveUp } from './launcher/say.mjs';

await ensureNode24(import.meta.url);

const [script, ...args] = process.argv.slice(2);
if (script === undefined) giveUp('Aufruf: node scripts/run.mjs SKRIPT …', 'Usage: node scripts/run.mjs SCRIPT …');
const { ensurePackages } = await import('./launcher/packages.mjs');
ensurePackages();
const file = path.resolve(script);
process.argv.splice(1, process.argv.length, file, ...args);
await import(pathToFileURL(file).href);
