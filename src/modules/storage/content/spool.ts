import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '#kernel/domain-error';
import type { ContentSource } from '../domain/object-store.port.js';
import {
  ContentMismatchError,
  ContentTooLargeError,
  InvalidStorageRequestError,
  ObjectChangedError,
  UploadBrokenError,
} from '../errors.js';
import { findLife, ownProcess } from './process-identity.js';
import { hashFile } from './read-stream.js';
import { toFileFailure } from './storage-failure.js';

const FOREIGN_LEFTOVER_MS = 24 * 60 * 60 * 1000;

/** What an upload announced about itself. */
export interface ContentLimits {
  readonly expectedSha256?: string;
  readonly expectedSize?: number;
  readonly maxBytes?: number;
}

/** Content that has arrived as a whole in a temporary file; durable there, visible to nobody. */
export interface SpooledContent {
  readonly path: string;
  readonly hash: string;
  /** Only for transport to an S3 server, which checks it; never an address. */
  readonly md5Base64: string;
  readonly sizeBytes: number;
}

/**
 * The folder in which uploads arrive while they are hashed, so that none is ever in memory as a whole. Each store of
 * each process has its own sub-folder: what a killed process left there is swept by the next start.
 */
export class Spool {
  private readonly own: string;

  constructor(private readonly folder: string) {
    this.own = join(folder, `${ownProcess}-${randomUUID().slice(0, 8)}`);
  }

  /** Makes the folder and removes what dead processes left in it. */
  async start(): Promise<void> {
    await mkdir(this.own, { recursive: true, mode: 0o700 });
    for (const entry of await readdir(this.folder)) {
      if (await this.isLeftover(entry)) await rm(join(this.folder, entry), { recursive: true, force: true });
    }
  }

  /** A free path in the own sub-folder, for small files that are to appear elsewhere as a whole. */
  temporaryPath(): string {
    return join(this.own, randomUUID());
  }

  /** Removes the own sub-folder if nothing is arriving. */
  async close(): Promise<void> {
    await rmdir(this.own).catch(() => undefined);
  }

  /**
   * Writes an upload to a temporary file, made durable and read-only, and reads it back from there.
   * @throws UploadBrokenError, ContentMismatchError, ContentTooLargeError, ObjectChangedError, StorageFullError; the file is gone then
   */
  async receive(source: ContentSource, limits: ContentLimits): Promise<SpooledContent> {
    const path = this.temporaryPath();
    try {
      const handle = await open(path, 'wx+', 0o600);
      try {
        const content = { path, ...(await writeContent(handle, source, limits)) };
        await handle.chmod(0o444);
        await handle.sync();
        const readBack = await hashFile(handle);
        if (readBack.hash !== content.hash) throw new ObjectChangedError(content.hash, readBack.hash);
        return content;
      } finally {
        await handle.close();
      }
    } catch (error) {
      await this.discard({ path });
      throw toFileFailure(error, this.folder);
    }
  }

  /** Removes the temporary file; harmless when it is gone. */
  async discard(content: Pick<SpooledContent, 'path'>): Promise<void> {
    await rm(content.path, { force: true }).catch(() => undefined);
  }

  private async isLeftover(entry: string): Promise<boolean> {
    const life = findLife(entry);
    if (life !== 'unknown') return life === 'dead';
    const found = await stat(join(this.folder, entry)).catch(() => undefined);
    return found !== undefined && Date.now() - found.mtimeMs > FOREIGN_LEFTOVER_MS;
  }
}

async function writeContent(
  handle: FileHandle,
  source: ContentSource,
  limits: ContentLimits,
): Promise<Omit<SpooledContent, 'path'>> {
  const sha256 = createHash('sha256');
  const md5 = createHash('md5');
  let sizeBytes = 0;
  for await (const chunk of receivedChunks(source)) {
    sizeBytes += chunk.length;
    if (limits.maxBytes !== undefined && sizeBytes > limits.maxBytes) throw new ContentTooLargeError(limits.maxBytes);
    sha256.update(chunk);
    md5.update(chunk);
    await writeAll(handle, chunk);
  }
  const hash = sha256.digest('hex');
  if (limits.expectedSize !== undefined && limits.expectedSize !== sizeBytes) {
    throw new ContentMismatchError('size', limits.expectedSize, sizeBytes);
  }
  if (limits.expectedSha256 !== undefined && limits.expectedSha256 !== hash) {
    throw new ContentMismatchError('sha256', limits.expectedSha256, hash);
  }
  return { hash, md5Base64: md5.digest('base64'), sizeBytes };
}

/** Keeps failures of the sender apart from failures of the disk. */
async function* receivedChunks(source: ContentSource): AsyncGenerator<Uint8Array> {
  let received = 0;
  try {
    for await (const chunk of source as AsyncIterable<unknown>) {
      if (!(chunk instanceof Uint8Array)) {
        throw new InvalidStorageRequestError('source', 'The content must arrive as bytes, not as text or objects.');
      }
      received += chunk.length;
      yield chunk;
    }
  } catch (error) {
    throw error instanceof DomainError ? error : new UploadBrokenError(received, error);
  }
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let offset = 0; offset < chunk.length;) {
    const { bytesWritten } = await handle.write(chunk, offset);
    offset += bytesWritten;
  }
}
