/**
 * Gets Node 24 where the machine has an older one. This file runs on any Node from 18 on and uses nothing but what
 * Node brings; everything else is loaded only after {@link ensureNode24} has let it through.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './root.mjs';
import { giveUp, say } from './say.mjs';

const NEEDED_MAJOR = 24;
const REMEMBERED = path.join(ROOT, 'node_modules', '.cache', 'talakte', 'node');

/**
 * Comes back where this Node is new enough. Otherwise runs the script again under Node 24, passes signals on, and ends
 * with its exit code.
 * @param {string} scriptUrl `import.meta.url` of the script
 */
export async function ensureNode24(scriptUrl) {
  endWithNpm();
  if (majorOf(process.version) >= NEEDED_MAJOR) {
    putOnPath(process.execPath);
    endWithLauncher();
    return;
  }
  const node = rememberedNode() ?? fetchNode();
  const code = await runUnder(node, [fileURLToPath(scriptUrl), ...process.argv.slice(2)]);
  process.exit(code);
}

function majorOf(version) {
  return Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);
}

/** Programs started from here (npm, npx) are to run under the same Node. */
function putOnPath(node) {
  const folder = path.dirname(node);
  const present = (process.env.PATH ?? '').split(path.delimiter);
  if (present[0] !== folder) process.env.PATH = [folder, ...present].join(path.delimiter);
}

/**
 * npm passes a signal on to its shell only, which dies alone, and a killed npm passes on nothing: losing either of the
 * two means being asked to stop.
 */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  delete process.env.npm_lifecycle_event; // the children of this process have this process
  const above = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === above) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

/** Parent and, where the system tells, grandparent. */
function ancestors() {
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8');
    return `${process.ppid} ${/^PPid:\s*(\d+)/m.exec(status)?.[1]}`;
  } catch {
    return String(process.ppid);
  }
}

/** Where a launcher waits for this process: if it is killed, this process ends in order, too. */
function endWithLauncher() {
  if (process.env.TALAKTE_LAUNCHED !== '1' || !process.channel) return;
  delete process.env.TALAKTE_LAUNCHED;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

function rememberedNode() {
  if (!existsSync(REMEMBERED)) return undefined;
  const node = readFileSync(REMEMBERED, 'utf8').trim();
  return isNewEnough(node) ? node : undefined;
}

function isNewEnough(node) {
  const asked = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return asked.status === 0 && majorOf(asked.stdout.trim()) >= NEEDED_MAJOR;
}

function fetchNode() {
  say(
    `Node ${process.version} ist zu alt, Node ${NEEDED_MAJOR} wird über npx geholt (einmalig, etwa 30 s)`,
    `Node ${process.version} is too old, fetching Node ${NEEDED_MAJOR} through npx (once, about 30 s)`,
  );
  const args = ['--yes', '--ignore-scripts=false', `--package=node@${NEEDED_MAJOR}`, 'node', '-p', 'process.execPath'];
  const asked = spawnSync('npx', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  const node = (asked.stdout ?? '').trim().split('\n').at(-1) ?? '';
  if (asked.status !== 0 || !isNewEnough(node)) {
    giveUp(
      `Node ${NEEDED_MAJOR} war nicht zu bekommen. Bitte Netz prüfen oder Node ${NEEDED_MAJOR} installieren (https://nodejs.org).`,
      `Could not get Node ${NEEDED_MAJOR}. Check the network or install Node ${NEEDED_MAJOR} (https://nodejs.org).`,
    );
  }
  remember(node);
  return node;
}

/** Spares the next start from asking npx; forgotten whenever npm replaces node_modules. */
export function remember(node) {
  try {
    mkdirSync(path.dirname(REMEMBERED), { recursive: true });
    writeFileSync(REMEMBERED, node);
  } catch {
    // then npx is asked again next time
  }
}

/** In a process group of its own: Ctrl-C reaches the launcher only, which passes it on exactly once. */
function runUnder(node, args) {
  const own = process.platform !== 'win32';
  const child = spawn(node, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: own,
    env: { ...process.env, TALAKTE_LAUNCHED: '1' },
  });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
  return new Promise((resolve) => {
    child.once('error', (error) => giveUp(`Start fehlgeschlagen: ${error.message}`, `Start failed: ${error.message}`));
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
