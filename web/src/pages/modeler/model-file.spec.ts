import { describe, expect, it } from '@jest/globals';
import { decodeModelFile } from './model-file.js';

const model = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a name="Prüfung"/>`;
const bytesOf = (text: string, width: 1 | 2, mark: number[] = []): Uint8Array =>
  Uint8Array.from([
    ...mark,
    ...[...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return width === 1 ? [code] : [code & 0xff, code >> 8];
    }),
  ]);

describe(decodeModelFile.name, () => {
  it.each([
    ['Latin 1', bytesOf(model('ISO-8859-1'), 1)],
    ['UTF-16 with its mark', bytesOf(model('UTF-16'), 2, [0xff, 0xfe])],
    ['UTF-8', new TextEncoder().encode(model('utf-8'))],
  ])('reads %s and says from then on what it goes as', (_, bytes) => {
    expect(decodeModelFile(bytes)).toBe(model('UTF-8'));
  });

  it('leaves a text alone that names no encoding, and takes nothing that is no text', () => {
    expect(decodeModelFile(new TextEncoder().encode('<a name="ä"/>'))).toBe('<a name="ä"/>');
    expect(decodeModelFile(Uint8Array.from([0xff, 0x00, 0x9f]))).toBeUndefined();
  });
});
