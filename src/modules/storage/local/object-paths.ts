import { type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findSystemCode } from '../content/storage-failure.js';
import type { ListedObject } from '../domain/object-store.port.js';

/** Where an object and its retention record lie below the root of the local store. */
export interface ObjectPaths {
  readonly folder: string;
  readonly content: string;
  readonly lockRecord: string;
}

/** The place of an object: two levels of folders, so that none of them grows beyond what a file system likes. */
export function placeOf(root: string, hash: string): ObjectPaths {
  const folder = join(root, hash.slice(0, 2), hash.slice(2, 4));
  return { folder, content: join(folder, hash), lockRecord: join(folder, `${hash}.lock.json`) };
}

/** Walks all objects below the root in the order of their hashes. */
export async function* walkObjects(root: string): AsyncGenerator<ListedObject> {
  for (const first of await foldersIn(root)) {
    for (const second of await foldersIn(join(root, first))) {
      const folder = join(root, first, second);
      for (const entry of await entriesIn(folder)) {
        if (!entry.isFile() || !/^[0-9a-f]{64}$/.test(entry.name)) continue;
        const found = await stat(join(folder, entry.name)).catch(ifGone);
        if (found !== undefined) yield { hash: entry.name, sizeBytes: found.size };
      }
    }
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await entriesIn(folder);
  return entries.filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)).map((entry) => entry.name);
}

async function entriesIn(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function ifGone(error: unknown): undefined {
  if (findSystemCode(error) === 'ENOENT') return undefined;
  throw error;
}
