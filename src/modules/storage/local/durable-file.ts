import { chmod, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findSystemCode } from '../content/storage-failure.js';

/** Makes the entries of a folder durable: after a power cut, what was linked into or removed from it is still so. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows can neither open nor sync a folder; its file systems journal the entries themselves.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder and the missing ones above it up to `root`, each durable in its parent. */
export async function makeFolder(root: string, folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o750 });
  } catch (error) {
    const code = findSystemCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || folder === root) throw error;
    await makeFolder(root, dirname(folder));
    return makeFolder(root, folder);
  }
  await syncFolder(dirname(folder));
}

/** Gives a whole, durable file a second name unless that is taken; returns whether it was free. */
export async function linkOnce(existing: string, target: string): Promise<boolean> {
  try {
    await link(existing, target);
  } catch (error) {
    if (findSystemCode(error) === 'EEXIST') return false;
    throw error;
  }
  await syncFolder(dirname(target));
  return true;
}

/**
 * Writes a small read-only file so that at any time either the former or the new text is there, whole.
 * @param temporary a free path on the same file system
 */
export async function replaceFile(target: string, text: string, temporary: string): Promise<void> {
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await chmod(temporary, 0o444);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}
