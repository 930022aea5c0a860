import { readFile } from 'node:fs/promises';
import type { PageImage } from '../imaging/rendition.js';
import type { PdfFileWriter } from './pdf-file-writer.js';
import { PdfComposeError } from './pdf-compose-error.js';

const TIFF = { compression: 259, photometric: 262, stripOffsets: 273, stripByteCounts: 279 } as const;
const GROUP_4 = 4;
const BLACK_IS_ZERO = 1;
/** JPEG markers that begin a frame carry its number of colour components; these three in their range do not. */
const NOT_A_FRAME: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);

/**
 * Writes a page image into a PDF without packing it anew.
 *
 * @throws PdfComposeError when the file is not what the page says
 */
export async function writeImageStream(file: PdfFileWriter, image: PageImage, path: string): Promise<number> {
  const bytes = await readFile(path);
  const size = `/Type /XObject /Subtype /Image /Width ${String(image.widthPx)} /Height ${String(image.heightPx)}`;
  if (image.kind === 'jpeg') {
    const colours = jpegComponents(bytes) === 3 ? '/DeviceRGB' : '/DeviceGray';
    return file.stream(`${size} /ColorSpace ${colours} /BitsPerComponent 8 /Filter /DCTDecode`, bytes);
  }
  const { strip, isBlackOne } = group4Strip(bytes);
  const parameters = `/K -1 /Columns ${String(image.widthPx)} /Rows ${String(image.heightPx)} /BlackIs1 ${String(isBlackOne)}`;
  return file.stream(
    `${size} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << ${parameters} >>`,
    strip,
  );
}

/** The packed bytes of a black and white TIFF. Only one strip can be passed through: each strip is packed on its own. */
function group4Strip(bytes: Buffer): { strip: Uint8Array; isBlackOne: boolean } {
  const fields = tiffFields(bytes);
  const [offset, length] = [fields.get(TIFF.stripOffsets), fields.get(TIFF.stripByteCounts)];
  if (fields.get(TIFF.compression) !== GROUP_4 || offset === undefined || length === undefined) {
    throw new PdfComposeError('A black and white page image must be a TIFF of one strip in fax group 4');
  }
  return { strip: bytes.subarray(offset, offset + length), isBlackOne: fields.get(TIFF.photometric) === BLACK_IS_ZERO };
}

/** Fields of one value each; a field of several values is left out. */
function tiffFields(bytes: Buffer): Map<number, number> {
  const fields = new Map<number, number>();
  if (bytes.length < 8 || bytes.readUInt32LE(0) !== 0x002a4949) return fields;
  const directory = bytes.readUInt32LE(4);
  const count = bytes.readUInt16LE(directory);
  for (let i = 0; i < count; i++) {
    const at = directory + 2 + 12 * i;
    const isShort = bytes.readUInt16LE(at + 2) === 3;
    const value = isShort ? bytes.readUInt16LE(at + 8) : bytes.readUInt32LE(at + 8);
    if (bytes.readUInt32LE(at + 4) === 1) fields.set(bytes.readUInt16LE(at), value);
  }
  return fields;
}

/** Number of colour components; four would be print colours, which do not agree with the file's sRGB intent. */
function jpegComponents(bytes: Buffer): 1 | 3 {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_A_FRAME.has(marker)) {
      const components = bytes[at + 9];
      if (components === 1 || components === 3) return components;
      break;
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  throw new PdfComposeError('A page image must be a grey or RGB JPEG');
}
