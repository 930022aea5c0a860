import { describe, expect, it } from '@jest/globals';
import { readJbig2Segments } from './jbig2-segments.js';

/** One segment: number, type, the segments it refers to, and as many data bytes. */
function segment(number: number, type: number, referred: readonly number[], dataLength: number): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(number, 0);
  head.writeUInt8(type, 4);
  const counts =
    referred.length <= 4
      ? Buffer.from([referred.length << 5])
      : Buffer.concat([uint32(0xe0000000 + referred.length), Buffer.alloc(Math.ceil((referred.length + 1) / 8))]);
  const numbers = Buffer.concat(referred.map((value) => (number <= 256 ? Buffer.from([value]) : uint16(value))));
  return Buffer.concat([head, counts, numbers, Buffer.from([1]), uint32(dataLength), Buffer.alloc(dataLength, 0xaa)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

const PAGE_INFORMATION = segment(0, 48, [], 19);
const GENERIC_REGION = segment(1, 38, [], 40);

describe(readJbig2Segments.name, () => {
  it('finds no symbols in a page coded as one generic region', () => {
    expect(readJbig2Segments(Buffer.concat([PAGE_INFORMATION, GENERIC_REGION]))).toEqual({
      usesSymbols: false,
      segmentTypes: [48, 38],
    });
  });

  it('finds a symbol dictionary', () => {
    expect(readJbig2Segments(segment(0, 0, [], 30)).usesSymbols).toBe(true);
  });

  it.each([4, 6, 7])('finds a text region of type %i behind other segments', (type) => {
    const bytes = Buffer.concat([PAGE_INFORMATION, GENERIC_REGION, segment(2, type, [1], 12)]);
    expect(readJbig2Segments(bytes).usesSymbols).toBe(true);
  });

  it('steps over the long form of referred-to segments', () => {
    const bytes = Buffer.concat([segment(300, 38, [1, 2, 3, 4, 5, 6, 7, 8, 9], 5), segment(301, 0, [], 5)]);
    expect(readJbig2Segments(bytes).segmentTypes).toEqual([38, 0]);
  });

  it('ends quietly in the middle of a header', () => {
    expect(readJbig2Segments(PAGE_INFORMATION.subarray(0, 8))).toEqual({ usesSymbols: false, segmentTypes: [] });
  });

  it('does not go on behind a segment of unknown length', () => {
    const open = Buffer.from(GENERIC_REGION);
    open.writeUInt32BE(0xffffffff, 7);
    expect(readJbig2Segments(open).segmentTypes).toEqual([38]);
  });
});
