import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { remember } from './node-24.mjs';
import { ROOT } from './root.mjs';
import { giveUp, say } from './say.mjs';

/** Installs the packages unless exactly those of package-lock.json lie in node_modules already. */
export function ensurePackages() {
  const first = difference();
  if (first !== undefined) {
    say(`Pakete werden installiert (${first})`, 'installing packages');
    install();
    if (difference() !== undefined) {
      giveUp(
        'Die Pakete ließen sich nicht installieren. Bitte Netz und freien Plattenplatz prüfen, dann erneut starten.',
        'The packages could not be installed. Check the network and free disk space, then start again.',
      );
    }
  }
  linkCommand();
  remember(process.execPath);
}

/**
 * Adds what is missing to what is there, which is quick; else puts everything in place anew. `npm ci` insists on every
 * optional package of every platform, and a registry that lacks one is no reason to stop: then the quick way again.
 */
function install() {
  const isThere = existsSync(path.join(ROOT, 'node_modules', '.package-lock.json'));
  if (isThere && npm('install', '--no-save') && difference() === undefined) return;
  if (!npm('ci')) npm('install', '--no-save');
}

function npm(...command) {
  const args = [...command, '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Compares the lock file with npm's own note of what it installed; the first difference as text. */
function difference() {
  const installed = readLock(path.join(ROOT, 'node_modules', '.package-lock.json'));
  if (!installed) return 'node_modules';
  const wanted = readLock(path.join(ROOT, 'package-lock.json')) ?? {};
  for (const [place, entry] of Object.entries(wanted)) {
    if (!place.includes('node_modules/') || entry.optional || entry.peer || entry.devOptional) continue;
    if (installed[place]?.version !== entry.version) return place.replace(/^.*node_modules\//, '');
  }
  return undefined;
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** `npx talakte …` is to find this project's own command without asking the registry. */
function linkCommand() {
  const link = path.join(ROOT, 'node_modules', '.bin', 'talakte');
  if (process.platform === 'win32' || existsSync(link)) return;
  try {
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync('../../scripts/talakte.mjs', link);
  } catch {
    // npx then takes its own, slower way
  }
}
