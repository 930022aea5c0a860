/** `npm start`: sets up what is missing and runs the whole application in this process until Ctrl-C. */
import { ensureNode24 } from './launcher/node-24.mjs';

await ensureNode24(import.meta.url);

const { ensurePackages } = await import('./launcher/packages.mjs');
const { ensureSystemPackages } = await import('./launcher/system-packages.mjs');
const { ensureBuild } = await import('./launcher/build.mjs');
const { say } = await import('./launcher/say.mjs');
const { runApplication } = await import('./launcher/application.mjs');

ensurePackages();
// Text recognition by the native program is faster; without it the one that npm brought does the work.
ensureSystemPackages(['tesseract-ocr', 'tesseract-ocr-deu']);
ensureBuild();
say('wird gestartet', 'starting');
await runApplication(['all', ...process.argv.slice(2)]);
