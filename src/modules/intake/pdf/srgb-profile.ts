/** Colour values and white point of sRGB, adapted to the D50 light that profiles are made for. @norm IEC 61966-2-1 */
const COLOURS = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
const NAME = 'sRGB IEC61966-2.1';
const RIGHTS = 'Public domain';
const CURVE_POINTS = 1024;
const HEADER_BYTES = 128;

/** An sRGB colour profile (ICC version 2) for the output intent of a PDF/A. */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  const parts: readonly (readonly [readonly string[], Buffer])[] = [
    [['desc'], description()],
    [['cprt'], textPart(RIGHTS)],
    ...Object.entries(COLOURS).map(([tag, xyz]) => [[tag], xyzPart(xyz)] as const),
    [['rTRC', 'gTRC', 'bTRC'], curve],
  ];
  const tags = parts.flatMap(([names]) => names);
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  let at = HEADER_BYTES + table.length;
  let row = 4;
  for (const [names, data] of parts) {
    for (const name of names) {
      table.write(name, row, 'latin1');
      table.writeUInt32BE(at, row + 4);
      table.writeUInt32BE(data.length, row + 8);
      row += 12;
    }
    at += padded(data).length;
  }
  return Buffer.concat([header(at), table, ...parts.map(([, data]) => padded(data))]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  [2025, 1, 1, 0, 0, 0].forEach((value, index) => bytes.writeUInt16BE(value, 24 + 2 * index));
  bytes.write('acsp', 36, 'latin1');
  COLOURS.wtpt.forEach((value, index) => bytes.writeInt32BE(fixed(value), 68 + 4 * index));
  return bytes;
}

function description(): Buffer {
  const bytes = Buffer.alloc(12 + NAME.length + 1 + 4 + 4 + 2 + 1 + 67);
  bytes.write('desc', 0, 'latin1');
  bytes.writeUInt32BE(NAME.length + 1, 8);
  bytes.write(NAME, 12, 'latin1');
  return bytes;
}

function textPart(text: string): Buffer {
  return Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from(`${text}\0`, 'latin1')]);
}

function xyzPart(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.write('XYZ ', 0, 'latin1');
  values.forEach((value, index) => bytes.writeInt32BE(fixed(value), 8 + 4 * index));
  return bytes;
}

/** The tone curve of sRGB: a straight piece near black, then a power of 2.4. */
function toneCurve(): Buffer {
  const bytes = Buffer.alloc(12 + 2 * CURVE_POINTS);
  bytes.write('curv', 0, 'latin1');
  bytes.writeUInt32BE(CURVE_POINTS, 8);
  for (let i = 0; i < CURVE_POINTS; i++) {
    const value = i / (CURVE_POINTS - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(light * 65535), 12 + 2 * i);
  }
  return bytes;
}

function fixed(value: number): number {
  return Math.round(value * 65536);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
