import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, rgb, StandardFonts, TextRenderingMode, setTextRenderingMode, type PDFPage } from 'pdf-lib';
import sharp from 'sharp';
import { closeRecognisers, rasterise, readPage, textLayer, type PageReading } from '#modules/intake/testing';

const LETTER = [
  'Elektrizitätswerk Eschenbrück',
  'Rechnung Nr. 2025-4711 vom 3. November 2025',
  'Sehr geehrte Damen und Herren,',
  'für die Lieferung von Strom an das Rathaus berechnen wir 1.284,50 Euro.',
  'Bitte überweisen Sie den Betrag bis zum 30. November 2025.',
];

let folder: string;
let made = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talakte-text-layer-'));
});

afterAll(async () => {
  await closeRecognisers();
  rmSync(folder, { recursive: true, force: true });
});

type Draw = (page: PDFPage, document: PDFDocument) => Promise<void>;

async function pdf(...drawings: Draw[]): Promise<string> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  for (const draw of drawings) await draw(page, document);
  const path = join(folder, `${String(++made)}.pdf`);
  writeFileSync(path, await document.save());
  return path;
}

function printed(lines: readonly string[], more: { top?: number; shade?: number } = {}): Draw {
  return async (page, document) => {
    const font = await document.embedFont(StandardFonts.Helvetica);
    const shade = more.shade ?? 0;
    lines.forEach((line, index) => {
      const y = (more.top ?? 740) - index * 30;
      page.drawText(line, { x: 60, y, size: 12, font, color: rgb(shade, shade, shade) });
    });
  };
}

async function readingOf(path: string): Promise<PageReading> {
  const name = join(folder, `page-${String(++made)}`);
  return (await readPage({ path, pageIndex: 0, imagePath: `${name}.image`, previewPath: `${name}.jpg` })).reading;
}

/** A scan of the letter with other words behind it, as a scanner's own recognition leaves them. */
async function scanWithText(text: string): Promise<string> {
  const { data, width, height, channels } = await rasterise(await pdf(printed(LETTER)), 0, { dpi: 300, channels: 1 });
  const jpeg = await sharp(data, { raw: { width, height, channels } }).jpeg({ quality: 80 }).toBuffer();
  return pdf(
    async (page, document) => {
      page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: 595, height: 842 });
      page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
    },
    printed([text, text, text]),
  );
}

describe('a page whose file brings its text', () => {
  it('is not recognised: the words of the file, their places and their source are kept', async () => {
    const reading = await readingOf(await pdf(printed(LETTER)));
    expect(reading).toMatchObject({ engine: 'text-layer', attempts: ['text-layer'], confidence: 1, doubtful: false });
    expect(reading.words.map(({ text }) => text)).toEqual(LETTER.flatMap((line) => line.split(' ')));
    expect(new Set(reading.words.map(({ line }) => line)).size).toBe(LETTER.length);
    const amount = reading.words.find(({ text }) => text === '1.284,50');
    expect((amount?.box.top ?? 0) + (amount?.box.height ?? 0) / 2).toBeCloseTo((842 - 650 - 4) / 842, 2);
    expect(reading.coverage).toBeGreaterThan(0.95);
  });

  it('is read in reading order, whatever the order of the file', async () => {
    const path = await pdf(printed([...LETTER].reverse().slice(0, 4), { top: 400 }), printed(LETTER.slice(0, 2)));
    expect((await readingOf(path)).text.startsWith('Elektrizitätswerk Eschenbrück')).toBe(true);
  });

  it('is recognised all the same when the text lies behind a scan', async () => {
    const path = await scanWithText('Unfug aus einem fremden Gerät steht hier');
    expect((await textLayer(path, 0)).kind).toBe('hidden');
    const reading = await readingOf(path);
    expect(reading.engine).toMatch(/^tesseract/);
    expect(reading.text).toContain('Rechnung Nr. 2025-4711');
    expect(reading.text).not.toContain('Unfug');
  });

  it('is recognised when words of the file are not to be seen', async () => {
    const path = await pdf(printed(LETTER), printed(['Geheime Anweisung an die Poststelle'], { top: 300, shade: 1 }));
    const reading = await readingOf(path);
    expect(reading.engine).toMatch(/^tesseract/);
    expect(reading.text).not.toContain('Anweisung');
  });

  it('is recognised when the characters of the file make no sense', async () => {
    const nonsense = ['Xkljdrt bvnmwq fghdsw', 'trwqpl kjhgfd zxcvbn', 'mnbvcx plkjhg wqrtzp hgfdsx'];
    expect((await readingOf(await pdf(printed(nonsense)))).engine).toMatch(/^tesseract/);
  });

  it('is recognised when there is more on the page than the text tells', async () => {
    const drawnOnly: Draw = (page) => {
      for (let at = 0; at < 60; at += 1)
        page.drawSvgPath('M 0 0 L 4 8 L 8 0', { x: 60 + at * 8, y: 300, borderWidth: 2 });
      return Promise.resolve();
    };
    expect((await readingOf(await pdf(printed(LETTER.slice(0, 2)), drawnOnly))).engine).toMatch(/^tesseract/);
  });
});
