import { spawnSync } from 'node:child_process';
import { say } from './say.mjs';

const LIMIT_MS = 15 * 60_000;

/** Whether a program is on the search path. */
export function hasProgram(name) {
  if (process.platform === 'win32') return spawnSync('where', [name], { stdio: 'ignore' }).status === 0;
  return spawnSync('/bin/sh', ['-c', 'command -v "$1" >/dev/null', 'sh', name]).status === 0;
}

/**
 * Installs Debian packages where apt-get and the right to use it are at hand; says what happens, never fails.
 * @param {readonly string[]} wanted
 * @returns {string[]} the packages that are still missing
 */
export function ensureSystemPackages(wanted) {
  const missing = missingPackages(wanted);
  if (missing.length === 0) return [];
  const names = missing.join(' ');
  const prefix = commandPrefix();
  if (prefix === undefined) {
    say(`nicht installiert: ${names} (apt-get nicht verfügbar oder abgewählt)`, `not installed: ${names} (no apt-get)`);
    return missing;
  }
  say(`Systempakete werden installiert: ${names}`, `installing system packages: ${names}`);
  if (!install(prefix, missing)) {
    apt(prefix, ['update', '-qq']);
    install(prefix, missing);
  }
  const left = missingPackages(missing);
  if (left.length > 0) say(`nicht zu bekommen: ${left.join(' ')}`, `could not be installed: ${left.join(' ')}`);
  return left;
}

function missingPackages(wanted) {
  if (!hasProgram('dpkg-query')) return [...wanted];
  const state = (name) => spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' }).stdout ?? '';
  return wanted.filter((name) => !state(name).includes('install ok installed'));
}

/** How apt-get may be called here, or undefined where it may not. */
function commandPrefix() {
  if (process.env.TALAKTE_NO_APT === '1' || process.platform !== 'linux' || !hasProgram('apt-get')) return undefined;
  if (process.getuid() === 0) return [];
  return hasProgram('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : undefined;
}

function install(prefix, names) {
  return apt(prefix, ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

function apt(prefix, args) {
  const [program, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  const done = spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', timeout: LIMIT_MS });
  if (done.status === 0) return true;
  const lines = (done.stderr ?? '').split('\n').filter((line) => line.startsWith('E: '));
  if (lines.length > 0) process.stderr.write(`  ${lines.slice(0, 3).join('\n  ')}\n`);
  return false;
}
