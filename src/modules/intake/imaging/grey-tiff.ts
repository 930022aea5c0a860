import { type TiffField, encodeTiff } from './tiff-file.js';
import type { GreyImage } from './grey-image.js';

const UNCOMPRESSED = 1;
const BLACK_IS_ZERO = 1;

/** A grey image as an uncompressed TIFF file of one strip. */
export function encodeGreyTiff(image: GreyImage): Uint8Array {
  const fields: TiffField[] = [
    { tag: 'bitsPerSample', value: 8 },
    { tag: 'compression', value: UNCOMPRESSED },
    { tag: 'photometric', value: BLACK_IS_ZERO },
  ];
  return encodeTiff(image, fields, image.data);
}
