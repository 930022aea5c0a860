import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { type Readable, Transform, type TransformCallback } from 'node:stream';
import { ObjectChangedError } from '../errors.js';

const FILE_BUFFER_BYTES = 256 * 1024;

/** Lets bytes pass and refuses the end when they do not have the expected hash. */
class VerifyingTransform extends Transform {
  private readonly digest = createHash('sha256');

  constructor(private readonly expectedHash: string | undefined) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    if (this.expectedHash !== undefined) this.digest.update(chunk);
    callback(null, chunk);
  }

  override _flush(callback: TransformCallback): void {
    const actual = this.digest.digest('hex');
    const isChanged = this.expectedHash !== undefined && actual !== this.expectedHash;
    callback(isChanged ? new ObjectChangedError(this.expectedHash, actual) : null);
  }
}

/**
 * Wraps the raw stream of an adapter: its failures come out as storage errors, closing the result closes the source, and
 * with a hash the end is refused with ObjectChangedError when the bytes do not have it.
 */
export function readStream(source: Readable, toFailure: (error: unknown) => unknown, expectedHash?: string): Readable {
  const result = new VerifyingTransform(expectedHash);
  source.on('error', (error) => result.destroy(toFailure(error) as Error));
  source.once('close', () => {
    if (!source.readableEnded && !result.destroyed) result.destroy(toFailure(new Error('closed too early')) as Error);
  });
  result.once('close', () => source.destroy());
  source.pipe(result);
  return result;
}

/** Reads an open file to its end, through one small buffer, and returns the SHA-256 and number of its bytes. */
export async function hashFile(file: FileHandle): Promise<{ hash: string; sizeBytes: number }> {
  const digest = createHash('sha256');
  const buffer = Buffer.allocUnsafe(FILE_BUFFER_BYTES);
  for (let sizeBytes = 0; ;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, sizeBytes);
    if (bytesRead === 0) return { hash: digest.digest('hex'), sizeBytes };
    digest.update(buffer.subarray(0, bytesRead));
    sizeBytes += bytesRead;
  }
}

/** Reads a stream to its end and returns the SHA-256 and number of its bytes. */
export async function hashStream(source: AsyncIterable<Uint8Array>): Promise<{ hash: string; sizeBytes: number }> {
  const digest = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of source) {
    digest.update(chunk);
    sizeBytes += chunk.length;
  }
  return { hash: digest.digest('hex'), sizeBytes };
}
