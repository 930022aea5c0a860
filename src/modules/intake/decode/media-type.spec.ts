import { describe, expect, it } from '@jest/globals';
import { mediaTypeOf } from './media-type.js';

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

describe(mediaTypeOf.name, () => {
  it.each([
    ['a PDF', '%PDF-1.7\n', 'application/pdf'],
    [
      'a PDF behind a byte order mark and mail headers',
      '\xef\xbb\xbfContent-Type: x\r\n\r\n%PDF-1.4',
      'application/pdf',
    ],
    ['a JPEG', '\xff\xd8\xff\xe0', 'image/jpeg'],
    ['a PNG', '\x89PNG\r\n\x1a\n', 'image/png'],
    ['a TIFF of a PC', 'II*\0', 'image/tiff'],
    ['a TIFF of a Macintosh', 'MM\0*', 'image/tiff'],
    ['a BigTIFF', 'II+\0', 'image/tiff'],
  ])('recognises %s', (_name, head, mediaType) => {
    expect(mediaTypeOf(bytes(head))).toBe(mediaType);
  });

  it.each([
    ['text', 'Sehr geehrte Damen und Herren'],
    ['a Word file', 'PK\x03\x04'],
    ['a PDF header farther in than any reader looks', ' '.repeat(1024) + '%PDF-1.7'],
    ['the words of a PDF header without a version', '%PDF-'],
    ['half a signature', '\x89PN'],
    ['nothing', ''],
  ])('does not recognise %s', (_name, head) => {
    expect(mediaTypeOf(bytes(head))).toBeUndefined();
  });
});
