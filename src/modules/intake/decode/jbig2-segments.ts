const TYPE_SYMBOL_DICTIONARY = 0;
const TEXT_REGION_TYPES: ReadonlySet<number> = new Set([4, 6, 7]);
const LENGTH_UNKNOWN = 0xffffffff;

/** What one run of JBIG2 segments contains. */
export interface Jbig2Content {
  /** True when a symbol dictionary or a text region built from one is there. */
  readonly usesSymbols: boolean;
  /** Types of the segments in order. */
  readonly segmentTypes: readonly number[];
}

/**
 * Reads the segment headers of an embedded JBIG2 stream (as in PDF: no file header).
 * Stops quietly where the headers stop making sense; what was seen until then counts.
 *
 * @norm ITU-T T.88 clause 7.2
 */
export function readJbig2Segments(bytes: Uint8Array): Jbig2Content {
  const segmentTypes: number[] = [];
  let position = 0;
  for (;;) {
    const header = segmentHeaderAt(bytes, position);
    if (header === undefined) break;
    segmentTypes.push(header.type);
    if (header.dataLength === LENGTH_UNKNOWN) break;
    position = header.dataStart + header.dataLength;
  }
  const usesSymbols = segmentTypes.some((type) => type === TYPE_SYMBOL_DICTIONARY || TEXT_REGION_TYPES.has(type));
  return { usesSymbols, segmentTypes };
}

function segmentHeaderAt(
  bytes: Uint8Array,
  start: number,
): { type: number; dataStart: number; dataLength: number } | undefined {
  if (start + 11 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = view.getUint32(start);
  const flags = view.getUint8(start + 4);
  let position = start + 5;
  let referred = view.getUint8(position) >> 5;
  if (referred === 7) {
    referred = view.getUint32(position) & 0x1fffffff;
    position += 4 + Math.ceil((referred + 1) / 8);
  } else {
    position += 1;
  }
  position += referred * (number <= 256 ? 1 : number <= 65_536 ? 2 : 4);
  position += (flags & 0x40) === 0 ? 1 : 4;
  if (position + 4 > bytes.length) return undefined;
  return { type: flags & 0x3f, dataStart: position + 4, dataLength: view.getUint32(position) };
}
