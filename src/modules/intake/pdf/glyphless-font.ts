/** Units of the font's square; every glyph is half of it wide. */
const UNITS = 1000;
/** Width of every glyph in thousandths of the font size. */
export const GLYPH_WIDTH = 500;
/** How far letters reach above and below the base line, in thousandths of the font size. */
export const ASCENT = 800;
export const DESCENT = -200;
const GLYPHS = 2;

/**
 * A TrueType font whose one glyph has a width and no outline: PDF/A wants a font embedded for text that nobody sees.
 */
export function glyphlessFont(): Uint8Array {
  const tables: readonly (readonly [string, Buffer])[] = [
    ['cmap', words16(0, 1, 3, 1, 0, 12, ...emptyCharacterMap())],
    ['glyf', Buffer.alloc(4)],
    ['head', head()],
    ['hhea', words16(1, 0, ASCENT, DESCENT, 0, GLYPH_WIDTH, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS)],
    ['hmtx', words16(GLYPH_WIDTH, 0, GLYPH_WIDTH, 0)],
    ['loca', Buffer.alloc(2 * (GLYPHS + 1))],
    ['maxp', words16(1, 0, GLYPHS, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['name', words16(0, 0, 6)],
    ['post', words16(3, 0, ...Array<number>(14).fill(0))],
  ];
  return assemble(tables);
}

/** A map of format 4 without any character: glyphs are reached by number only. */
function emptyCharacterMap(): number[] {
  return [4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0];
}

function head(): Buffer {
  const bytes = Buffer.alloc(54);
  bytes.writeUInt32BE(0x00010000, 0);
  bytes.writeUInt32BE(0x00010000, 4);
  bytes.writeUInt32BE(0x5f0f3cf5, 12);
  bytes.writeUInt16BE(0b1011, 16);
  bytes.writeUInt16BE(UNITS, 18);
  bytes.writeUInt16BE(8, 46);
  bytes.writeInt16BE(2, 48);
  return bytes;
}

function assemble(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const directory = Buffer.alloc(12 + 16 * tables.length);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (tables.length - 2 ** power), 10);
  let at = directory.length;
  let headAt = 0;
  tables.forEach(([tag, data], index) => {
    const row = 12 + 16 * index;
    directory.write(tag, row, 'latin1');
    directory.writeUInt32BE(checksum(padded(data)), row + 4);
    directory.writeUInt32BE(at, row + 8);
    directory.writeUInt32BE(data.length, row + 12);
    if (tag === 'head') headAt = at;
    at += padded(data).length;
  });
  const font = Buffer.concat([directory, ...tables.map(([, data]) => padded(data))]);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return font;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
  return sum;
}

function words16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => bytes.writeUInt16BE(value & 0xffff, 2 * index));
  return bytes;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
