import type { ByteSource } from './byte-source.js';
import type { ImageFrame } from './image-frame.js';

const CENTIMETRES_AN_INCH = 2.54;
const TAIL_BYTES = 64 * 1024;

const MARKER = { startOfScan: 0xda, endOfImage: 0xd9, jfif: 0xe0 } as const;

/** Walks the markers of a JPEG up to its image data; undefined when they lead nowhere. */
export function readJpegFrame(source: ByteSource): ImageFrame | undefined {
  let size = { widthPx: 0, heightPx: 0 };
  let density = { dpiX: 0, dpiY: 0 };
  let position = 2;
  for (;;) {
    while (source.byteAt(position) === 0xff && source.byteAt(position + 1) === 0xff) position += 1;
    if (position + 4 > source.size) return { ...size, ...density, isCutOff: true };
    if (source.byteAt(position) !== 0xff) return undefined;
    const marker = source.byteAt(position + 1);
    if (marker === MARKER.startOfScan) return { ...size, ...density, isCutOff: !hasEnd(source) };
    if (marker === MARKER.endOfImage) return undefined;
    if (isFrame(marker)) size = { widthPx: word(source, position + 7), heightPx: word(source, position + 5) };
    if (marker === MARKER.jfif) density = jfifDensity(source, position + 4);
    position += 2 + word(source, position + 2);
  }
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function jfifDensity(source: ByteSource, position: number): { dpiX: number; dpiY: number } {
  if (source.read(position, 4).toString('latin1') !== 'JFIF') return { dpiX: 0, dpiY: 0 };
  const unit = source.byteAt(position + 7);
  const factor = unit === 1 ? 1 : unit === 2 ? CENTIMETRES_AN_INCH : 0;
  return { dpiX: word(source, position + 8) * factor, dpiY: word(source, position + 10) * factor };
}

function hasEnd(source: ByteSource): boolean {
  const start = Math.max(0, source.size - TAIL_BYTES);
  return source.read(start, TAIL_BYTES).lastIndexOf(Buffer.from([0xff, MARKER.endOfImage])) >= 0;
}

function word(source: ByteSource, position: number): number {
  return Math.max(0, source.byteAt(position)) * 256 + Math.max(0, source.byteAt(position + 1));
}
