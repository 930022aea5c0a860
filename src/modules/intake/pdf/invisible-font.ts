import { deflateSync } from 'node:zlib';
import { ASCENT, DESCENT, GLYPH_WIDTH, glyphlessFont } from './glyphless-font.js';
import type { PdfFileWriter } from './pdf-file-writer.js';
import { hex } from './pdf-objects.js';

const NAME = 'TalakteInvisible';
/** Most pairs in one block of a character map. @norm Adobe Technical Note 5014 */
const PAIRS_A_BLOCK = 100;
const FIRST_CODE = 1;

/**
 * The font of the invisible text layer: each character that occurs gets the next code, and a map says which character
 * a code is, so that every reader finds and copies the right text.
 *
 * @norm ISO 19005-2 6.2.11.7 (level U)
 */
export class InvisibleFont {
  private readonly codes = new Map<number, number>();

  /** The text as codes in hexadecimal digits; characters that no PDF/A may map are left out. */
  encode(text: string): { readonly digits: string; readonly length: number } {
    let digits = '';
    let length = 0;
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      if (!isMappable(point)) continue;
      digits += hex(this.codeOf(point), 4);
      length++;
    }
    return { digits, length };
  }

  /** Writes the font under a reserved number. */
  async write(file: PdfFileWriter, number: number): Promise<void> {
    const program = glyphlessFont();
    const packed = deflateSync(program);
    const length = String(program.length);
    const fontFile = await file.stream(`/Filter /FlateDecode /Length1 ${length}`, packed);
    const descriptor = await file.object(
      `<< /Type /FontDescriptor /FontName /${NAME} /Flags 5 /FontBBox [0 ${String(DESCENT)} ${String(GLYPH_WIDTH)} ${String(ASCENT)}] ` +
        `/ItalicAngle 0 /Ascent ${String(ASCENT)} /Descent ${String(DESCENT)} /CapHeight ${String(ASCENT)} /StemV 80 ` +
        `/FontFile2 ${String(fontFile)} 0 R >>`,
    );
    const glyphs = await file.stream('/Filter /FlateDecode', deflateSync(this.glyphOfCode()));
    const descendant = await file.object(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${NAME} /DW ${String(GLYPH_WIDTH)} ` +
        `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ` +
        `/FontDescriptor ${String(descriptor)} 0 R /CIDToGIDMap ${String(glyphs)} 0 R >>`,
    );
    const map = await file.stream('/Filter /FlateDecode', deflateSync(Buffer.from(this.characterMap(), 'latin1')));
    await file.object(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${NAME} /Encoding /Identity-H ` +
        `/DescendantFonts [${String(descendant)} 0 R] /ToUnicode ${String(map)} 0 R >>`,
      number,
    );
  }

  private codeOf(point: number): number {
    const known = this.codes.get(point);
    if (known !== undefined) return known;
    const code = FIRST_CODE + this.codes.size;
    this.codes.set(point, code);
    return code;
  }

  /** Every code has the same empty glyph; code 0 is the glyph for missing characters. */
  private glyphOfCode(): Buffer {
    const bytes = Buffer.alloc(2 * (FIRST_CODE + this.codes.size));
    for (let code = FIRST_CODE; code < FIRST_CODE + this.codes.size; code++) bytes.writeUInt16BE(1, 2 * code);
    return bytes;
  }

  private characterMap(): string {
    const pairs = [...this.codes].map(([point, code]) => `<${hex(code, 4)}> <${utf16(point)}>`);
    const blocks: string[] = [];
    for (let i = 0; i < pairs.length; i += PAIRS_A_BLOCK) {
      const block = pairs.slice(i, i + PAIRS_A_BLOCK);
      blocks.push(`${String(block.length)} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return [
      '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
      '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
      ...blocks,
      'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n',
    ].join('\n');
  }
}

function isMappable(point: number): boolean {
  const isControl = point < 0x20 || (point >= 0x7f && point < 0xa0);
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return !isControl && !isSurrogate && point !== 0xfeff && point !== 0xfffe && point !== 0xffff;
}

function utf16(point: number): string {
  const text = String.fromCodePoint(point);
  let digits = '';
  for (let i = 0; i < text.length; i++) digits += hex(text.charCodeAt(i), 4);
  return digits;
}
