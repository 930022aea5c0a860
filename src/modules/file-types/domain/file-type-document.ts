import { type FileTypeContent, isTypeKey, TYPE_LIMITS } from './file-type-content.js';
import { readContent } from './read-file-type.js';
import type { TypeReader } from './type-reader.js';

/** What a file with a type says it is. */
export const FILE_TYPE_FORMAT = 'talakte-file-type-1';

/** Largest file that is read. */
export const MAX_TYPE_FILE_BYTES = 1024 * 1024;

/** A type as it goes from city to city. */
export interface FileTypeDocument {
  readonly key: string;
  readonly content: FileTypeContent;
}

/**
 * Reads a type from a file; every fault of its shape is noted with its place.
 * @returns `undefined` when nothing of it can be read
 */
export function readTypeDocument(reader: TypeReader, bytes: Uint8Array): FileTypeDocument | undefined {
  if (bytes.length > MAX_TYPE_FILE_BYTES) {
    reader.note('file-too-large', '', null, `${String(MAX_TYPE_FILE_BYTES / 1024 / 1024)} MB`);
    return undefined;
  }
  const value = parse(reader, bytes);
  if (value === undefined) return undefined;
  const content = readContent(reader, value, ['format', 'key'], ['format', 'key']);
  if (!content) return undefined;
  const { format, key } = value as Readonly<Record<string, unknown>>;
  if (format !== undefined && format !== FILE_TYPE_FORMAT) {
    reader.note('format-unknown', '/format', format, FILE_TYPE_FORMAT);
  }
  const read = reader.text(key, '/key', TYPE_LIMITS.key);
  if (typeof key === 'string' && !isTypeKey(read)) reader.note('type-key-invalid', '/key', read);
  return { key: read, content };
}

/** A type as a file; reads back as the same. */
export function writeTypeDocument({ key, content }: FileTypeDocument): string {
  return `${JSON.stringify({ format: FILE_TYPE_FORMAT, key, ...content }, null, 2)}\n`;
}

function parse(reader: TypeReader, bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    reader.note('json-unreadable', '', null, 'UTF-8');
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    reader.note('json-unreadable', '', null, (error as Error).message);
    return undefined;
  }
}
