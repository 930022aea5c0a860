import { DomainError } from '#kernel/domain-error';
import { DecodeError } from '../decode/decode-error.js';
import { FULL_DISK, isFullDisk } from '../domain/passing-fault.js';
import { FINDING_CODES } from '../decode/finding-codes.js';
import type { FailureReport } from './protocol.js';

const OUT_OF_MEMORY_WORDS =
  /out of memory|allocation failed|no room for|cannot enlarge memory|Aborted\(OOM\)|bad_alloc/i;

/** Turns whatever a command threw into a report; trouble inside the renderer leaves the process in disorder. */
export function failureOf(error: unknown): { failure: FailureReport; isDisordered: boolean } {
  const words = wordsOf(error);
  if (isFullDisk(error)) {
    return { failure: { code: FULL_DISK, kind: 'unavailable', message: words }, isDisordered: true };
  }
  if (OUT_OF_MEMORY_WORDS.test(words)) {
    return { failure: { code: FINDING_CODES.decodeOutOfMemory, message: words }, isDisordered: true };
  }
  if (error instanceof DecodeError) {
    const { code, page } = error;
    return { failure: { code, message: words, ...(page === undefined ? {} : { page }) }, isDisordered: false };
  }
  if (isRendererTrouble(error)) {
    return { failure: { code: FINDING_CODES.fileDamaged, message: words }, isDisordered: true };
  }
  if (error instanceof DomainError) {
    return { failure: { code: error.code, kind: error.kind, message: words }, isDisordered: true };
  }
  return { failure: { message: words }, isDisordered: true };
}

function isRendererTrouble(error: unknown): boolean {
  return error instanceof Error && (error.constructor.name === 'RuntimeError' || /^Aborted\(/.test(error.message));
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.name}: ${error.message}${cause}`;
}
