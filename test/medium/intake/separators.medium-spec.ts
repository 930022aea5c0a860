import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toBuffer } from 'bwip-js/node';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { degrees, PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { PageWorkbench, separatorPayload, textLayer } from '#modules/intake/testing';

const DPI = 300;
const MM = DPI / 25.4;
const SHEET = { width: Math.round(210 * MM), height: Math.round(297 * MM) };
const PAYLOAD = separatorPayload('63.1', 17);

const CODES = {
  qr: { options: { bcid: 'qrcode', scale: 8, eclevel: 'Q' }, width: 62, height: 62 },
  datamatrix: { options: { bcid: 'datamatrix', scale: 8 }, width: 52, height: 52 },
  code128: { options: { bcid: 'code128', scale: 4, height: 18 }, width: 150, height: 28 },
};

type Symbology = keyof typeof CODES;

interface Look {
  readonly text?: string;
  readonly turn?: number;
  readonly isMirrored?: boolean;
  /** Darkness of the print, 0..1. */
  readonly ink?: number;
  readonly blur?: number;
}

let folder: string;
let workbench: PageWorkbench;
let sheets = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talakte-separators-'));
  workbench = new PageWorkbench({ workFolder: join(folder, 'work') });
});

afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Prints a code on a sheet, scans it and tells what it is. */
async function scanned(symbology: Symbology, look: Look = {}): Promise<string> {
  const { options, width, height } = CODES[symbology];
  const code = await toBuffer({ ...options, text: look.text ?? PAYLOAD, paddingwidth: 0, backgroundcolor: 'FFFFFF' });
  const [codeWidth, codeHeight] = [Math.round(width * MM), Math.round(height * MM)];
  const input = await sharp(code).resize(codeWidth, codeHeight, { fit: 'fill', kernel: 'nearest' }).png().toBuffer();
  const left = Math.round((SHEET.width - codeWidth) / 2);
  const sheet = sharp({ create: { ...SHEET, channels: 3, background: '#fff' } });
  const printed = await sheet
    .composite([{ input, left, top: Math.round(100 * MM) }])
    .png()
    .toBuffer();
  const seen = sharp(look.isMirrored === true ? await sharp(printed).flop().toBuffer() : printed);
  const ink = look.ink ?? 0.8;
  const path = join(folder, `sheet-${String(++sheets)}.jpg`);
  await seen
    .rotate(look.turn ?? 0, { background: '#fff' })
    .blur(look.blur ?? 0.7)
    .linear(ink, 250 - 250 * ink)
    .withMetadata({ density: DPI })
    .jpeg({ quality: 66 })
    .toFile(path);
  const page = await workbench.run('scanPage', { path, pageIndex: 0 });
  return page.separator?.payload ?? page.kind;
}

describe.each<Symbology>(['qr', 'datamatrix', 'code128'])('a separator sheet with %s', (symbology) => {
  it.each([0, 1.5, -3, 90, 180, 270])('is read when it lies turned by %d degrees', async (turn) => {
    expect(await scanned(symbology, { turn })).toBe(PAYLOAD);
  });

  it('is read when the print is pale', async () => {
    expect(await scanned(symbology, { ink: 0.35 })).toBe(PAYLOAD);
  });

  it('is not taken for one when it shines through from the back', async () => {
    expect(await scanned(symbology, { isMirrored: true, ink: 0.18, blur: 2.6 })).toBe('blank');
  });

  it('is not taken for one with another content or a wrong check character', async () => {
    expect(await scanned(symbology, { text: 'RF18539007547034' })).toBe('content');
    expect(await scanned(symbology, { text: `${PAYLOAD.slice(0, -1)}9` })).toBe('content');
  });
});

it.each<Symbology>(['qr', 'datamatrix'])('a mirrored %s in full black is no separator', async (symbology) => {
  expect(await scanned(symbology, { isMirrored: true })).toBe('content');
});

describe(textLayer.name, () => {
  async function pdfOf(draw: (document: PDFDocument) => Promise<void>): Promise<string> {
    const document = await PDFDocument.create();
    await draw(document);
    const path = join(folder, `text-${String(++sheets)}.pdf`);
    writeFileSync(path, await document.save());
    return path;
  }

  it('gives words with their places on the upright page', async () => {
    const path = await pdfOf(async (document) => {
      const font = await document.embedFont('Helvetica');
      const page = document.addPage([600, 800]);
      page.drawText('Ihr Zeichen 63.1-0815 vom Bauamt', { x: 60, y: 700, size: 12, font });
      page.drawText('Straße über Maß', { x: 60, y: 400, size: 12, font });
    });
    const { words, kind, isComplete } = await textLayer(path, 0);
    expect([kind, isComplete]).toEqual(['visible', true]);
    expect(words.map((word) => word.text)).toEqual([
      'Ihr',
      'Zeichen',
      '63.1-0815',
      'vom',
      'Bauamt',
      'Straße',
      'über',
      'Maß',
    ]);
    expect(words.map((word) => word.line)).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
    expect(words[0]?.box.left).toBeCloseTo(0.1, 2);
    expect(words[0]?.box.top).toBeCloseTo(0.112, 2);
    expect(words[5]?.block).toBe(1);
  });

  it('follows the rotation of the page', async () => {
    const path = await pdfOf(async (document) => {
      const page = document.addPage([600, 800]);
      page.setRotation(degrees(90));
      page.drawText('Gedreht', { x: 60, y: 700, size: 12, font: await document.embedFont('Helvetica') });
    });
    const [word] = (await textLayer(path, 0)).words;
    expect(word?.box.left).toBeCloseTo(0.875, 1);
    expect(word?.box.top).toBeCloseTo(0.1, 1);
  });

  it('does not trust text on a page that is mostly a picture', async () => {
    const picture = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#ddd' } })
      .jpeg()
      .toBuffer();
    const path = await pdfOf(async (document) => {
      const page = document.addPage([600, 800]);
      page.drawImage(await document.embedJpg(picture), { x: 0, y: 0, width: 600, height: 800 });
      page.drawText('Eingegangen am 12. März 2026 Poststelle', {
        x: 60,
        y: 20,
        size: 8,
        font: await document.embedFont('Helvetica'),
      });
    });
    expect(await textLayer(path, 0)).toMatchObject({ kind: 'visible', isComplete: false });
  });

  it('finds none in a scan', async () => {
    const path = await pdfOf((document) => Promise.resolve(void document.addPage([600, 800])));
    expect(await textLayer(path, 0)).toEqual({ words: [], kind: 'none', isComplete: false });
  });
});
