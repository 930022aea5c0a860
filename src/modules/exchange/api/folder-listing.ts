import { RequestInvalid } from '#platform/http';
import type { ListedEntry } from '../application/conversion/list-folder.js';

/** Most entries of a folder. */
const MAX_ENTRIES = 500_000;

/**
 * Reads a listing of a folder: one JSON object a line with path, size and time of the last change.
 * @throws {RequestInvalid} Thrown when a line is something else.
 */
export function readListing(bytes: Buffer): ListedEntry[] {
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  if (lines.length > MAX_ENTRIES) throw invalid('maxSize');
  return lines.map(entryOf);
}

function entryOf(line: string): ListedEntry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw invalid('isJson');
  }
  if (typeof value !== 'object' || value === null) throw invalid('isObject');
  const { path, sizeBytes, modifiedAt } = value as Partial<Record<string, unknown>>;
  if (typeof path !== 'string' || path.length > 4096 || path.includes('\u0000')) throw invalid('isPath');
  if (!isCount(sizeBytes) || !isCount(modifiedAt)) throw invalid('isCount');
  return { path, kind: 'file', sizeBytes, modifiedAt };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function invalid(code: string): RequestInvalid {
  return new RequestInvalid([
    { field: 'file', code, message: 'file must be lines of JSON: path, sizeBytes, modifiedAt' },
  ]);
}
