import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { findLife, ownProcess } from '../content/process-identity.js';
import { findSystemCode } from '../content/storage-failure.js';
import { StorageUnreachableError } from '../errors.js';

const PATIENCE_MS = 30_000;
/** The guarded work is a handful of file operations: a lock this old of a process out of sight belongs to a dead one. */
const FOREIGN_LOCK_MS = 120_000;

/**
 * Lets one process at a time (api, worker) do the work guarded by the lock file of that path. The file names its owner; one
 * whose owner was killed is broken by the next who wants it.
 * @param temporaryPath gives free paths on the same file system
 */
export async function withFileLock<T>(path: string, temporaryPath: () => string, work: () => Promise<T>): Promise<T> {
  const ticket = temporaryPath();
  await writeFile(ticket, `${ownProcess} ${randomUUID()}`, { flag: 'wx', mode: 0o600 });
  try {
    await acquire(ticket, path, temporaryPath);
  } finally {
    await rm(ticket, { force: true });
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(ticket: string, path: string, temporaryPath: () => string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
    try {
      await link(ticket, path);
      return;
    } catch (error) {
      if (findSystemCode(error) !== 'EEXIST') throw error;
    }
    if (!(await breakAbandoned(path, temporaryPath()))) {
      if (Date.now() > deadline) throw new StorageUnreachableError(path, 'locked by another process for too long');
      await sleep(pause);
    }
  }
}

/** Removes the lock of a dead owner; returns whether it is worth trying again at once. */
async function breakAbandoned(path: string, taken: string): Promise<boolean> {
  const owner = await readOwner(path);
  if (owner === undefined) return true;
  if (!(await isAbandoned(path, owner))) return false;
  try {
    await rename(path, taken);
  } catch (error) {
    if (findSystemCode(error) === 'ENOENT') return true;
    throw error;
  }
  // Between reading and renaming somebody else may have broken the same lock and taken it himself: give it back.
  if ((await readOwner(taken)) !== owner) await link(taken, path).catch(() => undefined);
  await rm(taken, { force: true });
  return true;
}

async function readOwner(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (findSystemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function isAbandoned(path: string, owner: string): Promise<boolean> {
  const life = findLife(owner.split(' ')[0] ?? '');
  if (life !== 'unknown') return life === 'dead';
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > FOREIGN_LOCK_MS;
}
