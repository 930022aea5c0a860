import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { closeRecognisers, composePdfA, readPages, type PdfPage } from '#modules/intake/testing';
import { missedWords, scannedPage, wordsOf } from './scanned-page.js';

const SCANS = [
  scannedPage('tiff-fax-code128', 'stapel.tif', 8),
  scannedPage('pdf-jpeg-qr', 'stapel.pdf', 2),
  scannedPage('pdf-jpeg-qr', 'stapel.pdf', 12),
];
const POINTS_AN_INCH = 72;
const METADATA = {
  title: 'Löffelholz (Prüfung) – ẞ',
  createdAt: new Date('2026-01-15T08:30:00.250Z'),
  producer: 'TalAkte',
};

const tools = ['pdftotext', 'pdftoppm', 'qpdf'].filter((tool) => !isInstalled(tool));
const withTools = tools.length === 0 ? describe : describe.skip;
if (tools.length > 0) console.warn(`Not installed: ${tools.join(', ')}. PDF/A output is not read back here.`);

function isInstalled(tool: string): boolean {
  try {
    execFileSync(tool, [tool === 'qpdf' ? '--version' : '-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

interface FoundWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

withTools(composePdfA.name, () => {
  let folder: string;
  let pages: PdfPage[];
  let outPath: string;
  let sha256: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'talakte-pdf-spec-'));
    outPath = join(folder, 'piece.pdf');
    const wanted = SCANS.map((scan, index) => {
      const name = join(folder, String(index));
      return { ...scan, imagePath: `${name}.image`, previewPath: `${name}.jpg` };
    });
    const results = await readPages({ pages: wanted });
    pages = results.map(({ image, reading }, index) => ({
      ...image,
      reading,
      imagePath: wanted[index]?.imagePath ?? '',
    }));
    ({ sha256 } = await composePdfA({ pages, metadata: METADATA, outPath }));
  });

  afterAll(async () => {
    await closeRecognisers();
    rmSync(folder, { recursive: true, force: true });
  });

  function wordsOnPage(page: number): FoundWord[] {
    const number = String(page);
    const found = execFileSync('pdftotext', ['-bbox', '-f', number, '-l', number, outPath, '-'], { encoding: 'utf8' });
    const words = found.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</g);
    return [...words].map(([, left, top, right, bottom, text = '']) => ({
      text: text
        .replace(/&amp;/g, '&')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'"),
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    }));
  }

  it('writes a file without faults whose hash is the one returned', () => {
    expect(execFileSync('qpdf', ['--check', outPath], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
    expect(createHash('sha256').update(readFileSync(outPath)).digest('hex')).toBe(sha256);
    expect(existsSync(`${outPath}.part`)).toBe(false);
  });

  it('gives the same bytes for the same piece, and others for another title', async () => {
    const again = await composePdfA({ pages, metadata: METADATA, outPath: join(folder, 'again.pdf') });
    const other = await composePdfA({
      pages,
      metadata: { ...METADATA, title: 'Anders' },
      outPath: join(folder, 'other.pdf'),
    });
    expect(again.sha256).toBe(sha256);
    expect(other.sha256).not.toBe(sha256);
  });

  it('holds every word that was read, in reading order', () => {
    const raw = execFileSync('pdftotext', ['-raw', outPath, '-'], { encoding: 'utf8' });
    const read = pages.flatMap(({ reading }) => reading.words.map((word) => word.text));
    expect(raw.split(/\s+/).filter((word) => word !== '')).toEqual(read);
    const printed = SCANS.map(({ text }) => text).join(' ');
    expect(missedWords(printed, raw).length).toBeLessThanOrEqual(0.03 * wordsOf(printed).length);
  });

  it('keeps paragraphs in order for readers that sort by place', () => {
    const sorted = execFileSync('pdftotext', ['-f', '3', '-l', '3', outPath, '-'], { encoding: 'utf8' });
    const flowing = sorted.replace(/\s+/g, ' ');
    const lines = (SCANS[2]?.text ?? '').split('\n').filter((line) => wordsOf(line).length > 5);
    const kept = lines.filter((line) => flowing.includes(line.replace(/\s+/g, ' ')));
    expect(kept.length).toBeGreaterThanOrEqual(0.7 * lines.length);
  });

  it.each([0, 1, 2])('has each word at its place, page %d', (index) => {
    const page = pages[index];
    if (page === undefined) throw new Error('No such page');
    const width = (page.widthPx / page.dpi) * POINTS_AN_INCH;
    const height = (page.heightPx / page.dpi) * POINTS_AN_INCH;
    const found = wordsOnPage(index + 1);
    const misplaced = page.reading.words.filter(({ text, box }) => {
      const isThere = found.some(
        (word) =>
          word.text === text &&
          Math.abs(word.left - box.left * width) < 3 &&
          Math.abs(word.right - (box.left + box.width) * width) < 3 &&
          word.top < (box.top + box.height / 2) * height &&
          word.bottom > (box.top + box.height / 2) * height,
      );
      return !isThere;
    });
    expect(misplaced.length).toBeLessThanOrEqual(0.02 * page.reading.words.length);
  });

  it.each([0, 1, 2])('shows the scanned page upright and whole, page %d', async (index) => {
    const number = String(index + 1);
    const picture = join(folder, `shown-${number}`);
    execFileSync('pdftoppm', [
      '-r',
      '50',
      '-gray',
      '-f',
      number,
      '-l',
      number,
      '-singlefile',
      '-png',
      outPath,
      picture,
    ]);
    const shown = await sharp(`${picture}.png`).greyscale().raw().toBuffer({ resolveWithObject: true });
    const { width, height } = shown.info;
    const scan = await sharp(join(folder, `${String(index)}.jpg`))
      .resize(width, height, { fit: 'fill' })
      .greyscale()
      .raw()
      .toBuffer();
    expect(correlation(shown.data, scan)).toBeGreaterThan(0.85);
  });

  it('makes a page of black print small', () => {
    const plain = pages.filter(({ kind }) => kind === 'g4');
    expect(plain.length).toBeGreaterThan(0);
    for (const { imagePath } of plain) expect(readFileSync(imagePath).length).toBeLessThan(60_000);
  });

  it('leaves nothing behind when an image is not what it should be', async () => {
    const broken = join(folder, 'broken.image');
    writeFileSync(broken, 'no image');
    const [first] = pages;
    if (first === undefined) throw new Error('No page');
    const target = join(folder, 'broken.pdf');
    const composing = composePdfA({ pages: [{ ...first, imagePath: broken }], metadata: METADATA, outPath: target });
    await expect(composing).rejects.toMatchObject({ code: 'INTAKE.PDF_COMPOSE_FAILED' });
    await expect(composePdfA({ pages: [], metadata: METADATA, outPath: target })).rejects.toThrow('at least one page');
    expect(existsSync(target) || existsSync(`${target}.part`)).toBe(false);
  });
});

function correlation(a: Uint8Array, b: Uint8Array): number {
  const mean = (values: Uint8Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [product, squareA, squareB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [da, db] = [(a[i] ?? 0) - meanA, (b[i] ?? 0) - meanB];
    product += da * db;
    squareA += da * da;
    squareB += db * db;
  }
  return product / Math.sqrt(squareA * squareB);
}
