import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';

/**
 * Runs the built application in this process: signals reach it directly, and a kill takes all of it.
 * @param {readonly string[]} args role and its arguments
 */
export async function runApplication(args) {
  const main = path.join(ROOT, 'dist', 'main.js');
  process.argv.splice(1, process.argv.length, main, ...args);
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(main).href);
}
