import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composePdfA, prepareGrey, writePageImage, type PageReading, type Raster } from '#modules/intake/testing';
import { ReadPdf, isInstalled, type Dictionary } from './read-pdf.js';

/**
 * Structural rules of ISO 19005-2 (level U) on our own output, read by a parser that is not ours.
 *
 * @norm ISO 19005-2 6.1, 6.2, 6.6
 */

const WIDTH = 620;
const HEIGHT = 877;
const TITLE = 'Bescheid über Gebühren & Auslagen – ẞ';

const hasQpdf = isInstalled('qpdf');
if (!hasQpdf) console.warn('The program qpdf is not installed: PDF/A structure is not checked here.');

const validator = process.env['PDFA_VALIDATOR'] ?? '';
const withValidator = validator === '' ? it.skip : it;
if (validator === '') console.warn('PDFA_VALIDATOR names no program (such as verapdf): only structure is checked.');
const conformance = hasQpdf ? describe : describe.skip;

conformance('PDF/A-2u of a piece', () => {
  let folder: string;
  let pdf: ReadPdf;
  let raw: Buffer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'talakte-pdfa-'));
    const outPath = join(folder, 'piece.pdf');
    const pages = [await page('plain', 1), await page('coloured', 3)];
    const metadata = {
      title: TITLE,
      createdAt: new Date('2026-01-15T08:30:00.900Z'),
      producer: 'TalAkte',
      creatorTool: 'Scanner (3. Etage)',
    };
    await composePdfA({ pages, metadata, outPath });
    pdf = new ReadPdf(outPath);
    raw = Buffer.from(execFileSync('cat', [outPath]));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function page(name: string, channels: 1 | 3): Promise<Parameters<typeof composePdfA>[0]['pages'][number]> {
    const raster = drawing(channels);
    const grey = { ...drawing(1), dpi: raster.dpi };
    const imagePath = join(folder, name);
    const image = await writePageImage({ raster, grey, prepared: prepareGrey(grey) }, imagePath);
    return { ...image, imagePath, reading: READING };
  }

  it('begins with its version and a line of bytes above 127, and ends with its end mark', () => {
    expect(raw.subarray(0, 9).toString('latin1')).toBe('%PDF-1.7\n');
    expect([...raw.subarray(10, 14)].every((byte) => byte > 127)).toBe(true);
    expect(raw.subarray(-6).toString('latin1')).toBe('%%EOF\n');
  });

  it('has a file identifier and no encryption', () => {
    expect(pdf.trailer['/ID']).toHaveLength(2);
    expect(pdf.trailer['/Encrypt']).toBeUndefined();
  });

  it('names part 2 and level U in an unpacked metadata packet', () => {
    const metadata = pdf.catalog['/Metadata'] ?? null;
    expect(pdf.dictionary(metadata)).toMatchObject({ '/Type': '/Metadata', '/Subtype': '/XML' });
    expect(pdf.dictionary(metadata)['/Filter']).toBeUndefined();
    const packet = pdf.bytes(metadata).toString('utf8');
    expect(packet).toMatch(/^<\?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"\?>/);
    expect(packet).toMatch(/<\?xpacket end="[rw]"\?>$/);
    expect(packet).toContain('xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" pdfaid:conformance="U"');
    expect(packet).not.toMatch(/<\?xpacket[^>]*(bytes|encoding)=/);
  });

  it('says the same in the packet and in the information dictionary', () => {
    const info = pdf.dictionary(pdf.trailer['/Info'] ?? null);
    const packet = pdf.bytes(pdf.catalog['/Metadata'] ?? null).toString('utf8');
    expect(info).toMatchObject({
      '/Title': `u:${TITLE}`,
      '/Producer': 'u:TalAkte',
      '/Creator': 'u:Scanner (3. Etage)',
      '/CreationDate': 'u:D:20260115083000Z',
      '/ModDate': 'u:D:20260115083000Z',
    });
    expect(packet).toContain(`<rdf:li xml:lang="x-default">${TITLE.replace('&', '&amp;')}</rdf:li>`);
    expect(packet).toContain('<pdf:Producer>TalAkte</pdf:Producer>');
    expect(packet).toContain('<xmp:CreatorTool>Scanner (3. Etage)</xmp:CreatorTool>');
    expect(packet).toContain('<xmp:CreateDate>2026-01-15T08:30:00Z</xmp:CreateDate>');
    expect(packet).toContain('<xmp:ModifyDate>2026-01-15T08:30:00Z</xmp:ModifyDate>');
  });

  it('uses no namespace that the standard does not know', () => {
    const packet = pdf.bytes(pdf.catalog['/Metadata'] ?? null).toString('utf8');
    const namespaces = [...packet.matchAll(/xmlns:(\w+)=/g)].map(([, prefix]) => prefix);
    expect([...new Set(namespaces)].sort()).toEqual(['dc', 'pdf', 'pdfaid', 'rdf', 'x', 'xmp']);
  });

  it('carries an sRGB profile of version 2 as its output intent', () => {
    const [intent] = pdf.catalog['/OutputIntents'] as readonly Dictionary[];
    expect(intent).toMatchObject({ '/S': '/GTS_PDFA1', '/OutputConditionIdentifier': 'u:sRGB IEC61966-2.1' });
    const reference = intent?.['/DestOutputProfile'] ?? null;
    expect(pdf.dictionary(reference)).toMatchObject({ '/N': 3 });
    const profile = pdf.bytes(reference);
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile[8]).toBe(2);
    expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    expect(profile.toString('latin1', 36, 40)).toBe('acsp');
    const tags = Array.from({ length: profile.readUInt32BE(128) }, (_, i) =>
      profile.toString('latin1', 132 + 12 * i, 136 + 12 * i),
    );
    expect(tags.sort()).toEqual(['bTRC', 'bXYZ', 'cprt', 'desc', 'gTRC', 'gXYZ', 'rTRC', 'rXYZ', 'wtpt']);
  });

  it('has nothing that acts, plays, is hidden or lies outside the file', () => {
    for (const dictionary of pdf.all) {
      for (const key of [
        '/AA',
        '/OpenAction',
        '/JS',
        '/Launch',
        '/EmbeddedFiles',
        '/OCProperties',
        '/F',
        '/SMask',
        '/OPI',
        '/Alternates',
        '/Annots',
      ]) {
        expect(dictionary[key]).toBeUndefined();
      }
      expect(dictionary['/Filter']).not.toBe('/LZWDecode');
      expect(dictionary['/Interpolate']).not.toBe(true);
    }
  });

  it('keeps images in black and white, grey or RGB, never with symbol coding', () => {
    const images = pdf.all.filter((dictionary) => dictionary['/Subtype'] === '/Image');
    expect(images.map((image) => [image['/Filter'], image['/ColorSpace'], image['/BitsPerComponent']])).toEqual([
      ['/CCITTFaxDecode', '/DeviceGray', 1],
      ['/DCTDecode', '/DeviceRGB', 8],
    ]);
    expect(images[0]?.['/DecodeParms']).toEqual({ '/K': -1, '/Columns': WIDTH, '/Rows': HEIGHT, '/BlackIs1': false });
  });

  it('embeds its font whole', () => {
    const descendants = pdf.all.filter((dictionary) => dictionary['/Subtype'] === '/CIDFontType2');
    expect(descendants).toHaveLength(1);
    const [font = {}] = descendants;
    expect(font).toMatchObject({
      '/BaseFont': '/TalakteInvisible',
      '/DW': 500,
      '/CIDSystemInfo': { '/Registry': 'u:Adobe', '/Ordering': 'u:Identity', '/Supplement': 0 },
    });
    const descriptor = pdf.dictionary(font['/FontDescriptor'] ?? null);
    expect(descriptor['/FontName']).toBe('/TalakteInvisible');
    expect(descriptor['/FontFile2']).toBeDefined();
    expect(descriptor['/CIDSet']).toBeUndefined();
  });

  it('gives every code the one empty glyph, as wide in the font as in the PDF', () => {
    const [font = {}] = pdf.all.filter((dictionary) => dictionary['/Subtype'] === '/CIDFontType2');
    const { '/FontFile2': file = null } = pdf.dictionary(font['/FontDescriptor'] ?? null);
    const program = pdf.bytes(file);
    expect(pdf.dictionary(file)['/Length1']).toBe(program.length);
    expect(advanceOfGlyph(program, 1)).toBe(500);
    const glyphs = pdf.bytes(font['/CIDToGIDMap'] ?? null);
    expect([...glyphs].filter((_, index) => index > 1 && index % 2 === 1).every((glyph) => glyph === 1)).toBe(true);
  });

  it('maps every code it shows to a character, and no other', () => {
    const [font] = pdf.all.filter((dictionary) => dictionary['/Subtype'] === '/Type0');
    expect(font?.['/Encoding']).toBe('/Identity-H');
    const map = pdf.bytes(font?.['/ToUnicode'] ?? null).toString('latin1');
    const mapped = charactersOf(map);
    const contents = pdf.ofType('/Page').map((page) => pdf.bytes(page['/Contents'] ?? null).toString('latin1'));
    const shown = new Set(contents.flatMap(codesShownIn));
    expect([...mapped.keys()].sort()).toEqual([...shown].sort());
    const characters = [...mapped.values()].map((digits) => Buffer.from(digits, 'hex').swap16().toString('utf16le'));
    expect(characters.join('')).toContain('ß');
    expect(characters).toContain('😀');
    for (const character of characters) expect(character).not.toMatch(/[\0\uFEFF\uFFFE]/);
  });

  it('shows the text to nobody', () => {
    for (const { '/Contents': contents = null } of pdf.ofType('/Page')) {
      const content = pdf.bytes(contents).toString('latin1');
      expect(content.indexOf('3 Tr')).toBeLessThan(content.indexOf('Tj'));
      expect(content.match(/\d+ Tr/g)).toEqual(['3 Tr']);
    }
  });

  it('has upright pages of the size of the scan, with their own resources', () => {
    const pages = pdf.ofType('/Page');
    expect(pages).toHaveLength(2);
    for (const { '/MediaBox': box, '/Rotate': rotate, '/Resources': resources } of pages) {
      expect(rotate).toBeUndefined();
      expect((box as readonly number[])[2]).toBeCloseTo((WIDTH / 75) * 72, 0);
      expect((box as readonly number[])[3]).toBeCloseTo((HEIGHT / 75) * 72, 0);
      expect(Object.keys(resources as Dictionary).sort()).toEqual(['/Font', '/XObject']);
    }
  });

  withValidator('passes an independent validator', () => {
    const path = join(folder, 'validated.pdf');
    writeFileSync(path, raw);
    expect(execFileSync(validator, ['--format', 'text', path], { encoding: 'utf8' })).toMatch(/^PASS/);
  });
});

/** A page of strokes at 75 dpi; with three channels it has a red field. */
function drawing(channels: 1 | 3): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT * channels).fill(240);
  for (let y = 100; y < 700; y++) {
    for (let x = 60; x < 560; x++) {
      const at = (y * WIDTH + x) * channels;
      if (channels === 3 && x > 300 && y > 500) data.set([200, 20, 20], at);
      else if (y % 20 <= 10 && x % 6 <= 2) data.fill(20, at, at + channels);
    }
  }
  return { data, width: WIDTH, height: HEIGHT, channels, dpi: 75 };
}

const READING: PageReading = {
  words: ['Straße', 'Ärger', '😀', 'a\u0007b\uFEFF'].map((text, line) => {
    return {
      text,
      confidence: 0.9,
      box: { left: 0.1, top: 0.1 + line * 0.05, width: 0.2, height: 0.02 },
      line,
      block: 0,
    };
  }),
  text: '',
  confidence: 0.9,
  coverage: 1,
  engine: 'test',
  skewDegrees: 0,
  rotation: 0,
  attempts: ['standard'],
  doubtful: false,
};

/** The four-digit codes that a page shows. */
function codesShownIn(content: string): string[] {
  return [...content.matchAll(/<([0-9A-F]+)> Tj/g)].flatMap(([, digits = '']) => digits.match(/.{4}/g) ?? []);
}

/** The pairs of code and character of a character map. */
function charactersOf(map: string): Map<string, string> {
  const pairs = map.slice(map.indexOf('beginbfchar')).matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm);
  return new Map([...pairs].map(([, code = '', point = '']) => [code, point]));
}

/** Advance width of a glyph by the font's own tables. */
function advanceOfGlyph(font: Buffer, glyph: number): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const row = 12 + 16 * i;
    if (font.toString('latin1', row, row + 4) === 'hmtx')
      return font.readUInt16BE(font.readUInt32BE(row + 8) + 4 * glyph);
  }
  return -1;
}
