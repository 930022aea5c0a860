import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import type { GreyImage } from '../imaging/grey-image.js';

/** A code found on a page. */
export interface FoundCode {
  readonly text: string;
  /** False when a code was seen but not read without contradiction. */
  readonly isValid: boolean;
  /** True for a code seen from behind, as when a sheet shines through. */
  readonly isMirrored: boolean;
  /** Corners in pixels of the image it was read from. */
  readonly corners: readonly { readonly x: number; readonly y: number }[];
}

/** How hard to look. `quick`: upright, dark on light. `thorough`: also turned by a quarter and inverted. */
export type ReadingEffort = 'quick' | 'thorough';

const SYMBOLOGIES: ReaderOptions = {
  formats: ['QRCode', 'DataMatrix', 'Code128'],
  tryHarder: true,
  returnErrors: true,
};

const EFFORTS: Readonly<Record<ReadingEffort, ReaderOptions>> = {
  quick: { ...SYMBOLOGIES, tryRotate: false, tryInvert: false },
  thorough: { ...SYMBOLOGIES, tryRotate: true, tryInvert: true },
};

let isPrepared = false;

/** Finds QR, DataMatrix and Code 128 codes. */
export async function findCodes(image: GreyImage, effort: ReadingEffort): Promise<readonly FoundCode[]> {
  if (!isPrepared) prepare();
  const found = await readBarcodes(asImageData(image), EFFORTS[effort]);
  return found.map((code) => {
    const { topLeft, topRight, bottomRight, bottomLeft } = code.position;
    const { text, isValid, isMirrored } = code;
    return { text, isValid, isMirrored, corners: [topLeft, topRight, bottomRight, bottomLeft] };
  });
}

/** The reader's WebAssembly comes from the package on disk; its own way would be to fetch it from a public server. */
function prepare(): void {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
  prepareZXingModule({ overrides: { wasmBinary } });
  isPrepared = true;
}

/** The grey page in the form in which browsers hand pictures on. */
function asImageData(image: GreyImage): Parameters<typeof readBarcodes>[0] {
  const { data: grey, width, height } = image;
  const quads = new Uint32Array(width * height);
  for (let i = 0; i < quads.length; i += 1) quads[i] = 0xff000000 | ((grey[i] ?? 255) * 0x010101);
  return { data: new Uint8ClampedArray(quads.buffer), width, height, colorSpace: 'srgb' } as Parameters<
    typeof readBarcodes
  >[0];
}
