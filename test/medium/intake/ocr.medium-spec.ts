import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import {
  RECOGNITION_CODES,
  chooseRecogniser,
  closeRecognisers,
  prepare,
  readPage,
  readPages,
  type GreyImage,
  type TextRecogniser,
} from '#modules/intake/testing';
import { missedWords, pixelsOf, scannedPage, wordsOf, type ScannedPage } from './scanned-page.js';

const LETTER = scannedPage('tiff-fax-code128', 'stapel.tif', 8);
const SECOND_PAGE = scannedPage('pdf-jpeg-qr', 'stapel.pdf', 5);
const IN_TIME = { timeLimitMs: 90_000 };

const hasNative = isInstalled('tesseract');
const engines = [...(hasNative ? (['native'] as const) : []), 'tesseract.js' as const];
if (!hasNative) console.warn('The program tesseract is not installed: its recogniser is not tested here.');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talakte-ocr-spec-'));
});

afterAll(async () => {
  await closeRecognisers();
  rmSync(folder, { recursive: true, force: true });
});

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function prepared(page: ScannedPage): Promise<GreyImage> {
  return prepare(await pixelsOf(page)).image;
}

function target(name: string): { imagePath: string; previewPath: string } {
  return { imagePath: join(folder, `${name}.image`), previewPath: join(folder, `${name}.jpg`) };
}

describe.each(engines)('recogniser %s', (engine) => {
  let recogniser: TextRecogniser;

  beforeAll(async () => {
    recogniser = await chooseRecogniser(engine);
  });

  afterAll(async () => {
    await recogniser.close();
  });

  it('names engine and model', () => {
    expect(recogniser.name).toMatch(/^tesseract(\.js)? \d\S* deu (fast|best-int)$/);
  });

  it('reads several images in order, each word inside its image', async () => {
    const images = [await prepared(LETTER), await prepared(SECOND_PAGE)];
    const pages = await recogniser.recognise(images, IN_TIME);
    for (const [index, { text }] of [LETTER, SECOND_PAGE].entries()) {
      const words = pages[index]?.words ?? [];
      const missed = missedWords(text, words.map((word) => word.text).join(' '));
      expect(missed.length).toBeLessThanOrEqual(0.03 * wordsOf(text).length);
      for (const { box, confidence } of words) {
        expect(box.left + box.width).toBeLessThanOrEqual(images[index]?.width ?? 0);
        expect(box.top + box.height).toBeLessThanOrEqual(images[index]?.height ?? 0);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  it('finds no words on white paper', async () => {
    const data = new Uint8Array(600 * 800).fill(255);
    const [page] = await recogniser.recognise([{ data, width: 600, height: 800, dpi: 200 }], IN_TIME);
    expect(page?.words).toEqual([]);
  });

  it('is ended when it takes too long, and reads the next page all the same', async () => {
    const image = await prepared(SECOND_PAGE);
    const late = recogniser.recognise([image], { timeLimitMs: 40 });
    await expect(late).rejects.toMatchObject({ code: RECOGNITION_CODES.timedOut, kind: 'unavailable' });
    const [page] = await recogniser.recognise([image], IN_TIME);
    expect(page?.words.length).toBeGreaterThan(50);
  });
});

describe(readPages.name, () => {
  it('reads a piece of pages with skew, low contrast, fax lines and an empty back', async () => {
    const scans = [
      scannedPage('pdf-jpeg-qr', 'stapel.pdf', 14),
      scannedPage('loose-files-datamatrix', 'scan_0011.jpg', 1),
      scannedPage('tiff-fax-code128', 'stapel.tif', 4),
      scannedPage('pdf-jpeg-qr', 'stapel.pdf', 19),
    ];
    const pages = scans.map((scan, index) => ({ ...scan, ...target(`piece-${String(index)}`) }));
    const results = await readPages({ pages });
    const printed = scans.flatMap(({ text }) => wordsOf(text));
    const missed = scans.flatMap(({ text }, index) => missedWords(text, results[index]?.reading.text ?? ''));
    expect(missed.length).toBeLessThanOrEqual(0.02 * printed.length);
    expect(results.map(({ reading }) => reading.doubtful)).toEqual([false, false, false, false]);
    expect(results[3]?.reading).toMatchObject({ words: [], text: '', confidence: 0, coverage: 1 });
    expect(pages.every((page) => existsSync(page.imagePath) && existsSync(page.previewPath))).toBe(true);
  });

  it('reads a pale receipt stamp that was put on aslant, at its place, and loses nothing of the page', async () => {
    const path = join(folder, 'stamped.jpg');
    const { data, width, height, channels } = await pixelsOf(SECOND_PAGE);
    await sharp(data, { raw: { width, height, channels } })
      .composite([{ input: Buffer.from(receiptStamp(5)), left: 1300, top: 2560 }])
      .withMetadata({ density: 300 })
      .jpeg({ quality: 85 })
      .toFile(path);
    const { reading } = await readPage({ path, pageIndex: 0, ...target('stamped') });
    const stamp = 'Stadt Eschenbrück Eingang Poststelle 14. Nov. 2025 Anl. Amt';
    expect(missedWords(stamp, reading.text)).toEqual([]);
    const missed = missedWords(`${SECOND_PAGE.text} ${stamp}`, reading.text);
    expect(missed.length).toBeLessThanOrEqual(0.02 * wordsOf(SECOND_PAGE.text).length);
    const office = reading.words.find(({ text }) => text === 'Poststelle');
    expect(Math.abs((office?.box.left ?? 0) * width - (1300 + 410))).toBeLessThan(60);
    expect(Math.abs((office?.box.top ?? 0) * height - (2560 + 150))).toBeLessThan(60);
  });

  it('reads a page that lies upside down, and turns its images upright', async () => {
    const scan = scannedPage('pdf-jpeg-qr', 'stapel.pdf', 16);
    const files = target('turned');
    const { reading } = await readPage({ ...scan, ...files });
    expect(reading.rotation).toBe(180);
    expect(reading.attempts).toEqual(['standard', 'turned-180']);
    expect(reading.doubtful).toBe(false);
    expect(missedWords(scan.text, reading.text).length).toBeLessThanOrEqual(0.02 * wordsOf(scan.text).length);
    const above = await inkOfHalf(files.previewPath, 'top');
    expect(above).toBeGreaterThan(await inkOfHalf(files.previewPath, 'bottom'));
  });

  it('reads a page that lies on its side with a skew of two degrees', async () => {
    const { data, width, height, channels } = await pixelsOf(SECOND_PAGE);
    const path = join(folder, 'sideways.jpg');
    await sharp(data, { raw: { width, height, channels } })
      .rotate(92, { background: '#eeeeee' })
      .withMetadata({ density: 300 })
      .jpeg({ quality: 85 })
      .toFile(path);
    const { reading } = await readPage({ path, pageIndex: 0, ...target('sideways') });
    expect(reading.rotation).toBe(270);
    expect(Math.abs(Math.abs(reading.skewDegrees) - 2)).toBeLessThan(0.4);
    expect(reading.doubtful).toBe(false);
    const missed = missedWords(SECOND_PAGE.text, reading.text);
    expect(missed.length).toBeLessThanOrEqual(0.03 * wordsOf(SECOND_PAGE.text).length);
  });

  it('says that a page is doubtful when nothing on it could be read', async () => {
    const path = join(folder, 'scribble.png');
    await sharp(Buffer.from(scribble())).flatten().withMetadata({ density: 300 }).png().toFile(path);
    const { reading } = await readPage({ path, pageIndex: 0, ...target('scribble') });
    expect(reading.doubtful).toBe(true);
    expect(reading.attempts.length).toBeGreaterThan(2);
  });

  it('keeps a page on which every attempt ran out of time, and says that it is doubtful', async () => {
    const { reading } = await readPage({ ...SECOND_PAGE, ...target('late'), timeLimitMs: 30 });
    expect(reading).toMatchObject({ words: [], doubtful: true });
    expect(reading.attempts).toEqual(['standard: timed out', 'firm: timed out', 'thorough: timed out']);
    expect(existsSync(target('late').imagePath)).toBe(true);
  });

  it('keeps colour where a page has some, and black and white where it has none', async () => {
    const { image: plain } = await readPage({ ...SECOND_PAGE, ...target('plain') });
    const path = join(folder, 'colour.jpg');
    const { data, width, height, channels } = await pixelsOf(SECOND_PAGE);
    const seal = `<svg width="400" height="400"><circle cx="200" cy="200" r="150" fill="none" stroke="#c01020" stroke-width="30"/></svg>`;
    await sharp(data, { raw: { width, height, channels } })
      .toColourspace('srgb')
      .composite([{ input: Buffer.from(seal), left: 1600, top: 2600 }])
      .withMetadata({ density: 300 })
      .jpeg({ quality: 85 })
      .toFile(path);
    const { image: coloured } = await readPage({ path, pageIndex: 0, ...target('coloured') });
    expect([plain.kind, coloured.kind]).toEqual(['g4', 'jpeg']);
    expect((await sharp(target('coloured').imagePath).metadata()).channels).toBe(3);
  });
});

/** A receipt stamp of 58 x 31 mm at 300 dpi, turned clockwise about its middle. */
function receiptStamp(degrees: number): string {
  const line = (text: string, y: number, size: number, weight = 'normal'): string =>
    `<text x="380" y="${String(y)}" font-size="${String(size)}" font-weight="${weight}" text-anchor="middle">${text}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="760" height="480">
    <g transform="rotate(${String(degrees)} 380 240)" font-family="Liberation Sans, Arial, sans-serif" fill="#999">
      <rect x="38" y="57" width="684" height="366" fill="none" stroke="#777" stroke-width="8"/>
      ${line('Stadt Eschenbrück', 135, 46, 'bold')}${line('Eingang Poststelle', 212, 41)}
      ${line('14. Nov. 2025', 300, 54, 'bold')}${line('Anl.: ____ Amt: ____', 382, 33)}
    </g></svg>`;
}

/** Loops of a pen all over the page. */
function scribble(): string {
  const strokes = Array.from({ length: 40 }, (_, i) => {
    const [x, y] = [200 + ((i * 577) % 1900), 300 + ((i * 911) % 2700)];
    return `<path d="M${String(x)} ${String(y)} q 60 -190 130 20 t 90 -60 t -140 150 t 230 -10" fill="none" stroke="#111" stroke-width="9"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="2480" height="3508"><rect width="100%" height="100%" fill="#fff"/>${strokes.join('')}</svg>`;
}

async function inkOfHalf(path: string, half: 'top' | 'bottom'): Promise<number> {
  const { width, height } = await sharp(path).metadata();
  const part = Math.floor(height / 2);
  const { data } = await sharp(path)
    .extract({ left: 0, top: half === 'top' ? 0 : part, width, height: part })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 128).length;
}
