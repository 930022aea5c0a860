import { DomainError } from '#kernel/domain-error';

/** What the operating system calls a disk, or a share of it, that is full. */
const NO_ROOM = /\b(ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i;

/** Code of a full disk, whoever met it: the store, or a process that wrote a temporary file. */
export const FULL_DISK = 'STORAGE.FULL';

/** The code under which people hear of a fault: its own, that of a full disk, or none for what nobody foresaw. */
export function codeOfFault(error: unknown): string | undefined {
  if (isFullDisk(error)) return FULL_DISK;
  return error instanceof DomainError ? error.code : undefined;
}

/** Whether there was no room left to write, in the error itself or below it. */
export function isFullDisk(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause } = error as { code?: unknown; message?: unknown; cause?: unknown };
  if (code === FULL_DISK) return true;
  return [code, message].some((words) => typeof words === 'string' && NO_ROOM.test(words)) || isFullDisk(cause);
}
