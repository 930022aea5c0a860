import type { ByteSource } from './byte-source.js';
import type { ImageFrame } from './image-frame.js';

const SIGNATURE_BYTES = 8;
const CHUNK_FRAME_BYTES = 12;
const METRES_AN_INCH = 0.0254;

/** Walks the chunks of a PNG; undefined when they do not begin with a header chunk. */
export function readPngFrame(source: ByteSource): ImageFrame | undefined {
  let size: { widthPx: number; heightPx: number } | undefined;
  let density = { dpiX: 0, dpiY: 0 };
  let position = SIGNATURE_BYTES;
  while (position + CHUNK_FRAME_BYTES <= source.size) {
    const head = source.read(position, 17);
    const length = head.readUInt32BE(0);
    const type = head.toString('latin1', 4, 8);
    if (size === undefined && type !== 'IHDR') return undefined;
    if (type === 'IHDR')
      size = { widthPx: head.readUInt32BE(8), heightPx: source.read(position + 12, 4).readUInt32BE(0) };
    if (type === 'pHYs' && head[16] !== undefined) density = physicalDensity(source, position + 8);
    if (size !== undefined && type === 'IEND') return { ...size, ...density, isCutOff: false };
    position += CHUNK_FRAME_BYTES + length;
  }
  return { ...(size ?? { widthPx: 0, heightPx: 0 }), ...density, isCutOff: true };
}

function physicalDensity(source: ByteSource, position: number): { dpiX: number; dpiY: number } {
  const bytes = source.read(position, 9);
  if (bytes.length < 9 || bytes[8] !== 1) return { dpiX: 0, dpiY: 0 };
  return { dpiX: bytes.readUInt32BE(0) * METRES_AN_INCH, dpiY: bytes.readUInt32BE(4) * METRES_AN_INCH };
}
