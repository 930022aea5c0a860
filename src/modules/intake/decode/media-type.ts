/** Media types that can be taken in. */
export type IntakeMediaType = 'application/pdf' | 'image/tiff' | 'image/jpeg' | 'image/png';

/** How far into the file a PDF header may stand; writers put junk (mail headers, byte order marks) before it. */
export const PDF_HEADER_WINDOW = 1024;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TIFF_SIGNATURES = [
  [0x49, 0x49, 42, 0],
  [0x4d, 0x4d, 0, 42],
  [0x49, 0x49, 43, 0],
  [0x4d, 0x4d, 0, 43],
];

/**
 * Media type by the content's own signature, never by a name; undefined when it is none that can be taken in.
 *
 * @param head the first {@link PDF_HEADER_WINDOW} bytes of the file, or all of a shorter one
 */
export function mediaTypeOf(head: Uint8Array): IntakeMediaType | undefined {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(head, PNG_SIGNATURE)) return 'image/png';
  if (TIFF_SIGNATURES.some((signature) => startsWith(head, signature))) return 'image/tiff';
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, PDF_HEADER_WINDOW)).toString('latin1');
  return /%PDF-\d/.test(text) ? 'application/pdf' : undefined;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}
