import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ObjectStore, PutOptions, PutOutcome } from '#modules/storage';

const HOUR_MS = 60 * 60 * 1000;

/** The hash under which the store must know these bytes, worked out independently of it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Bytes nobody stored before. */
export function freshBytes(size = 5000): Buffer {
  return randomBytes(size);
}

/** A demand as intake makes it: one hour of governance retention, no hold. */
export function demand(changes: Partial<PutOptions> = {}): PutOptions {
  return {
    mediaType: 'application/pdf',
    retention: { mode: 'governance', retainUntil: hoursFromNow(1) },
    hold: false,
    ...changes,
  };
}

/** A date in whole seconds, so that it comes back from every store as it went in. */
export function hoursFromNow(hours: number): Date {
  return new Date(Math.ceil((Date.now() + hours * HOUR_MS) / 1000) * 1000);
}

/** Stores a buffer in pieces of 1,000 bytes. */
export async function putBytes(
  store: ObjectStore,
  bytes: Buffer,
  changes: Partial<PutOptions> = {},
): Promise<PutOutcome> {
  return store.put(Readable.from(pieces(bytes)), demand(changes));
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += 1000) yield bytes.subarray(start, start + 1000);
}

/** Reads a stream to its end. */
export async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The hashes of everything the store lists. */
export async function listHashes(store: ObjectStore): Promise<string[]> {
  const hashes: string[] = [];
  for await (const { hash } of store.list()) hashes.push(hash);
  return hashes;
}

/** What a failed operation throws: a problem code and, where it matters, its kind. */
export function problem(code: string, kind?: string): { code: string; kind?: string } {
  return { code, ...(kind !== undefined && { kind }) };
}
