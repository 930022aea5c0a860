import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';
import { giveUp, say } from './say.mjs';

const LOCK = 'package-lock.json';

/** The two things that are built, each with what it is made of. */
const PRODUCTS = [
  {
    german: 'Anwendung wird übersetzt',
    english: 'building the application',
    result: 'dist/main.js',
    stamp: 'dist/.sources',
    sources: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package.json', LOCK],
    command: [process.execPath, path.join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
  },
  {
    german: 'Oberfläche wird gebaut',
    english: 'building the pages',
    result: 'web/dist/index.html',
    stamp: 'web/dist/.sources',
    sources: ['web', LOCK],
    command: ['npm', 'run', 'build', '--silent', '--workspace', 'web'],
  },
];

const LEFT_OUT = new Set(['node_modules', 'dist', '.vite', 'coverage']);

/** Builds what does not match its sources, and ends the program where that fails. */
export function ensureBuild() {
  const failed = buildWhatIsStale();
  if (failed.length > 0) giveUp('Der Bau ist fehlgeschlagen, siehe oben.', `${failed.join(', ')} failed, see above.`);
}

/**
 * Builds what does not match its sources; a second start finds everything in place.
 * @returns {string[]} what could not be built
 */
export function buildWhatIsStale() {
  const present = PRODUCTS.filter(({ sources }) => existsSync(path.join(ROOT, sources[0])));
  return present.filter((product) => !isUpToDate(product) && !build(product)).map(({ english }) => english);
}

function build(product) {
  const stamp = path.join(ROOT, product.stamp);
  say(product.german, product.english);
  rmSync(stamp, { force: true });
  const [program, ...args] = product.command;
  const shell = process.platform === 'win32' && program === 'npm';
  const env = { ...process.env, NODE_OPTIONS: '' };
  const run = spawnSync(program, args, { cwd: ROOT, shell, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}\n`);
    return false;
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  // Taken after the build, which itself writes generated files among the sources.
  writeFileSync(stamp, digestOf(product.sources));
  return true;
}

function isUpToDate({ result, stamp, sources }) {
  const file = path.join(ROOT, stamp);
  if (!existsSync(path.join(ROOT, result)) || !existsSync(file)) return false;
  return readFileSync(file, 'utf8') === digestOf(sources);
}

/** One fingerprint over names and contents. */
function digestOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, place) {
  const full = path.join(ROOT, place);
  if (!existsSync(full)) return;
  const entries = readdirOrFile(full);
  if (entries === undefined) {
    hash.update(`${place}\0`).update(readFileSync(full)).update('\0');
    return;
  }
  for (const entry of entries) if (!LEFT_OUT.has(entry)) addTo(hash, path.posix.join(place, entry));
}

function readdirOrFile(full) {
  try {
    return readdirSync(full).sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}
