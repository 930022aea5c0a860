import { modelFinding } from './model-finding.js';
import { ModelUnreadable } from './model-unreadable.js';
import { MODEL_LIMITS } from './scan-xml.js';

const DECLARED = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']{1,40})["']/;

/**
 * The text of a file: by its byte order mark, otherwise by the encoding it declares, otherwise UTF-8.
 * @throws ModelUnreadable when it is too large, the encoding unknown, or the bytes are none of it.
 */
export function decodeModel(bytes: Uint8Array): string {
  const { bytes: limit } = MODEL_LIMITS;
  if (bytes.length > limit) {
    throw new ModelUnreadable([modelFinding('file-too-large', { values: { bytes: bytes.length, limit } })]);
  }
  const encoding =
    marked(bytes) ?? DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 400)))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ModelUnreadable([modelFinding('encoding-unsupported', { line: 1, column: 1, values: { encoding } })]);
  }
}

/** The encoding a byte order mark stands for. */
function marked([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}
