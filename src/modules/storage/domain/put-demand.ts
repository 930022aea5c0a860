import { InvalidStorageRequestError } from '../errors.js';
import type { ByteRange, PutOptions } from './object-store.port.js';
import { checkRetention, type ObjectLock } from './retention.js';

const HASH = /^[0-9a-f]{64}$/;
const MEDIA_TYPE = /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*(?:;[ ]?[a-z0-9-]+=[\w.-]+)*$/i;

/** A checked demand to store something: the lock is in whole seconds and in the future. */
export interface PutDemand {
  readonly mediaType: string;
  readonly lock: ObjectLock;
}

/**
 * Makes sure a text is a SHA-256 in lower-case hex, so that it can be used as an address.
 * @throws InvalidStorageRequestError
 */
export function checkHash(hash: string): string {
  if (!HASH.test(hash)) {
    throw new InvalidStorageRequestError(
      'hash',
      'An object is addressed by 64 lower-case hexadecimal digits (SHA-256).',
    );
  }
  return hash;
}

/**
 * Checks what was demanded together with an upload before a byte of it is read.
 * @throws InvalidStorageRequestError
 */
export function checkPutOptions(options: PutOptions, now: Date): PutDemand {
  if (!MEDIA_TYPE.test(options.mediaType)) {
    throw new InvalidStorageRequestError('mediaType', 'The media type must look like application/pdf.');
  }
  if (options.expectedSha256 !== undefined) checkHash(options.expectedSha256);
  return { mediaType: options.mediaType, lock: { ...checkRetention(options.retention, now), hold: options.hold } };
}

/**
 * Cuts a demanded range to what the object has.
 * @throws InvalidStorageRequestError when it begins behind the end or is not a range of whole bytes
 */
export function checkRange(range: ByteRange, sizeBytes: number): Required<ByteRange> {
  const end = Math.min(range.end ?? sizeBytes - 1, sizeBytes - 1);
  const isWhole = Number.isInteger(range.start) && Number.isInteger(end);
  if (!isWhole || range.start < 0 || range.start > end) {
    throw new InvalidStorageRequestError(
      'range',
      `The range does not lie inside the ${sizeBytes} bytes of the object.`,
    );
  }
  return { start: range.start, end };
}
