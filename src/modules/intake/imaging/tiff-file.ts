/** The fields of a TIFF directory that differ between our images; numbers by TIFF 6.0. */
const TAGS = {
  imageWidth: 256,
  imageLength: 257,
  bitsPerSample: 258,
  compression: 259,
  photometric: 262,
  stripOffsets: 273,
  samplesPerPixel: 277,
  rowsPerStrip: 278,
  stripByteCounts: 279,
  xResolution: 282,
  yResolution: 283,
  resolutionUnit: 296,
} as const;

/** One field of a TIFF directory. */
export interface TiffField {
  readonly tag: keyof typeof TAGS;
  readonly value: number;
}

/** Size and resolution of an image that goes into a TIFF file. */
export interface TiffImage {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

const HEADER_BYTES = 8;
const FIELD_BYTES = 12;
const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;
const INCH = 2;

/** A TIFF file (little-endian) of one image in one strip, so that its bytes can go into a PDF as they are. */
export function encodeTiff(image: TiffImage, fields: readonly TiffField[], strip: Uint8Array): Uint8Array {
  const all: TiffField[] = [
    ...fields,
    { tag: 'imageWidth', value: image.width },
    { tag: 'imageLength', value: image.height },
    { tag: 'stripOffsets', value: 0 },
    { tag: 'samplesPerPixel', value: 1 },
    { tag: 'rowsPerStrip', value: image.height },
    { tag: 'stripByteCounts', value: strip.length },
    { tag: 'xResolution', value: image.dpi },
    { tag: 'yResolution', value: image.dpi },
    { tag: 'resolutionUnit', value: INCH },
  ];
  all.sort((a, b) => TAGS[a.tag] - TAGS[b.tag]);
  const resolutionAt = HEADER_BYTES + 2 + all.length * FIELD_BYTES + 4;
  const stripAt = resolutionAt + 8;
  const file = new Uint8Array(stripAt + strip.length);
  const view = new DataView(file.buffer);
  view.setUint16(0, 0x4949, true);
  view.setUint16(2, 42, true);
  view.setUint32(4, HEADER_BYTES, true);
  view.setUint16(HEADER_BYTES, all.length, true);
  all.forEach((field, index) => {
    const value = field.tag === 'stripOffsets' ? stripAt : field.value;
    const isResolution = field.tag === 'xResolution' || field.tag === 'yResolution';
    writeField(
      view,
      HEADER_BYTES + 2 + index * FIELD_BYTES,
      TAGS[field.tag],
      isResolution ? resolutionAt : value,
      isResolution,
    );
  });
  view.setUint32(resolutionAt, Math.round(image.dpi), true);
  view.setUint32(resolutionAt + 4, 1, true);
  file.set(strip, stripAt);
  return file;
}

function writeField(view: DataView, at: number, tag: number, value: number, isRational: boolean): void {
  const isLong = value > 0xffff;
  view.setUint16(at, tag, true);
  view.setUint16(at + 2, isRational ? RATIONAL : isLong ? LONG : SHORT, true);
  view.setUint32(at + 4, 1, true);
  view.setUint32(at + 8, value, true);
}
