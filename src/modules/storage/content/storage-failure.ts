import { DomainError } from '#kernel/domain-error';
import { StorageFullError, StorageUnreachableError } from '../errors.js';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The code of a failed system call such as ENOENT; undefined for any other kind of error. */
export function findSystemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

/** Turns a failed system call of a file operation into a storage error; leaves anything else as it is. */
export function toFileFailure(error: unknown, place: string): unknown {
  const code = findSystemCode(error);
  if (error instanceof DomainError || code === undefined) return error;
  return FULL.has(code) ? new StorageFullError(place, error) : new StorageUnreachableError(place, code, error);
}
