import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** Something that goes into an archive. */
export type ZipEntry =
  | { readonly name: string; readonly text: string }
  /** Text that lies in a file on the disk. */
  | { readonly name: string; readonly file: string }
  | { readonly name: string; readonly sizeBytes: number; readonly open: () => Promise<Readable> };

/**
 * Writes an archive into a file, entry by entry as it is read: memory does not grow with its size. Zip64 where it is needed.
 * @param onEntry told when an entry begins
 * @throws whatever an entry's own stream throws: then the archive is not complete
 */
export async function writeZip(
  path: string,
  entries: readonly ZipEntry[],
  at: Date,
  onEntry: (index: number) => void = () => undefined,
): Promise<void> {
  const zip = new ZipFile();
  const broken = new Promise<never>((_, reject) => {
    zip.on('error', reject);
  });
  entries.forEach((entry, index) => {
    if ('text' in entry) {
      zip.addBuffer(Buffer.from(entry.text), entry.name, { mtime: at });
      return;
    }
    // what is stored is compressed already, as a rule
    const options = 'file' in entry ? { mtime: at } : { mtime: at, compress: false, size: entry.sizeBytes };
    zip.addReadStreamLazy(entry.name, options, (hand) => {
      onEntry(index);
      opened(entry).then(
        (stream) => {
          // yazl listens to the archive's own stream only
          stream.once('error', (error) => zip.emit('error', error));
          hand(null, stream);
        },
        (error: unknown) => {
          hand(error, undefined as never);
        },
      );
    });
  });
  zip.end();
  const target = createWriteStream(path, { mode: 0o600 });
  try {
    await Promise.race([pipeline(zip.outputStream, target), broken]);
  } finally {
    broken.catch(() => undefined);
    target.destroy();
  }
}

function opened(entry: Exclude<ZipEntry, { readonly text: string }>): Promise<Readable> {
  return 'file' in entry ? Promise.resolve(createReadStream(entry.file)) : entry.open();
}
