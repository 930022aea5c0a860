import { conversionCommands } from '../../api/conversions.js';

/** A file with its place in the folder that was chosen. */
export interface PlacedFile {
  path: string;
  file: File;
}

/** How far the sending of a folder has come. */
export interface FolderProgress {
  done: number;
  total: number;
}

const SIDE_BY_SIDE = 3;

/** Files of a chosen folder, by their path within it. */
export function placedFiles(files: Iterable<File>): PlacedFile[] {
  return [...files].map((file) => ({
    file,
    // the first part is the chosen folder itself
    path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath.split('/').slice(1).join('/'),
  }));
}

/**
 * Sends what is still missing of a folder. Broken off, the next time goes on where this one ended: only files that are
 * missing or have changed are sent.
 */
export async function sendFolder(
  id: string,
  files: readonly PlacedFile[],
  signal: AbortSignal,
  onProgress: (progress: FolderProgress) => void,
): Promise<void> {
  const entries = files.map(({ path, file }) => ({ path, sizeBytes: file.size, modifiedAt: file.lastModified }));
  const { missing } = await conversionCommands.folder(id, entries);
  const byPath = new Map(files.map((placed) => [placed.path.normalize('NFC'), placed.file]));
  const waiting = [...missing];
  let done = 0;
  let hasFailed = false;
  onProgress({ done, total: missing.length });
  async function work(): Promise<void> {
    for (let path = waiting.shift(); path !== undefined && !hasFailed; path = waiting.shift()) {
      signal.throwIfAborted();
      const file = byPath.get(path);
      if (file !== undefined) {
        await conversionCommands.file(id, path, file, signal).catch((error: unknown) => {
          // the ones beside it end too: what is said to have failed is not going on unseen
          hasFailed = true;
          throw error;
        });
      }
      done += 1;
      onProgress({ done, total: missing.length });
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
}
