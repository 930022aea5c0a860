import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { PageWorkbench, rasterise, type PageWord } from '#modules/intake/testing';
import { WorkbenchPageReader } from '../../../src/modules/intake/workbench/workbench-page-reader.js';
import { IntakeDesk } from './intake-desk.js';

const DPI = 300;
const SHEET = { width: 595, height: 842 };
const SIZE = 12;
/** Height of a capital in this font, as a share of its size. */
const CAPITAL = 0.718;
/** Half a millimetre: what a marked place may miss the word by. */
const NEAR_PX = 6;
const MARKED = ['Nordwestlich', 'Nordostecke', 'Mittelfeld', 'Suedwestkante', 'Suedostende'];

/** How a sheet lay on the scanner: clockwise, in degrees. */
const SHEETS = [
  { name: 'schief.jpg', skew: -1.4, turn: 0 },
  { name: 'kopfueber.jpg', skew: 1.8, turn: 180 },
] as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface PageRow {
  readonly number: number;
  readonly engine: string;
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
}

let folder: string;
let reader: WorkbenchPageReader;
let desk: IntakeDesk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'talakte-places-'));
  reader = new WorkbenchPageReader(new PageWorkbench({ workFolder: join(folder, 'work'), children: 1 }), 'auto');
  desk = await IntakeDesk.open({}, reader);
});

afterAll(async () => {
  await reader.onApplicationShutdown();
  await desk.closeIntact();
  rmSync(folder, { recursive: true, force: true });
});

/** A page of text, and where the middle of each marked word stands on it, in pixels from the middle of the sheet. */
async function printedPage(): Promise<{ path: string; places: Map<string, Place> }> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([SHEET.width, SHEET.height]);
  const places = new Map<string, Place>();
  const filler = 'Die Stadt teilt mit dass der Antrag geprüft wird und eine Antwort folgt';
  for (let line = 0; line < 24; line += 1) {
    const marked = line % 6 === 0 ? MARKED[line / 6] : line === 23 ? MARKED[4] : undefined;
    const before = line % 12 === 0 ? '' : `${filler.slice(0, 12 + line)} `;
    const y = 760 - line * 28;
    page.drawText(marked === undefined ? filler : `${before}${marked} am Rathaus`, { x: 60, y, size: SIZE, font });
    if (marked === undefined) continue;
    const x = 60 + font.widthOfTextAtSize(before, SIZE) + font.widthOfTextAtSize(marked, SIZE) / 2;
    const middle = SHEET.height - y - (CAPITAL * SIZE) / 2;
    places.set(marked, { x: ((x - SHEET.width / 2) * DPI) / 72, y: ((middle - SHEET.height / 2) * DPI) / 72 });
  }
  const path = join(folder, 'gedruckt.pdf');
  writeFileSync(path, await document.save());
  return { path, places };
}

async function scanned(path: string, { skew, turn }: (typeof SHEETS)[number]): Promise<Buffer> {
  const { data, width, height, channels } = await rasterise(path, 0, { dpi: DPI, channels: 1 });
  return sharp(data, { raw: { width, height, channels } })
    .rotate(skew + turn, { background: '#fff' })
    .jpeg({ quality: 85 })
    .withMetadata({ density: DPI })
    .toBuffer();
}

function turned({ x, y }: Place, degrees: number): Place {
  const radians = (degrees * Math.PI) / 180;
  return {
    x: x * Math.cos(radians) - y * Math.sin(radians),
    y: x * Math.sin(radians) + y * Math.cos(radians),
  };
}

describe('words of a piece in the database', () => {
  let rows: readonly PageRow[];
  let places: Map<string, Place>;

  beforeAll(async () => {
    const printed = await printedPage();
    places = printed.places;
    const files = await Promise.all(
      SHEETS.map(async (sheet) => [sheet.name, await scanned(printed.path, sheet)] as const),
    );
    const { pieces } = await desk.cut(files);
    const id = pieces[0]?.id ?? '';
    await desk.read(id);
    rows = await desk.app.database.query<PageRow>(
      `SELECT number, engine, width_px AS width, height_px AS height, words
         FROM mail_item_page WHERE mail_item_id = $1 ORDER BY number`,
      [id],
    );
  }, 240_000);

  it('are kept for every page with confidence, line and block, and by whom they were read', () => {
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
    for (const { words, engine } of rows) {
      expect(engine).toMatch(/^tesseract/);
      expect(words.length).toBeGreaterThan(200);
      for (const { confidence, line, block, box } of words) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(Number.isInteger(line) && Number.isInteger(block)).toBe(true);
        expect(box.left >= 0 && box.top >= 0 && box.left + box.width <= 1 && box.top + box.height <= 1).toBe(true);
      }
      expect(words.filter(({ confidence }) => confidence > 0.9).length).toBeGreaterThan(0.9 * words.length);
    }
  });

  it.each(SHEETS.map((sheet, index) => ({ ...sheet, index })))(
    '$name: a marked word lies where it stands on the sheet, skew and all, seen upright',
    ({ skew, index }) => {
      const row = rows[index];
      if (row === undefined) throw new Error('The page was not kept');
      const size = turnedSize(skew);
      for (const marked of MARKED) {
        const box = row.words.find(({ text }) => text === marked)?.box;
        const wanted = turned(places.get(marked) ?? { x: NaN, y: NaN }, skew);
        if (box === undefined) throw new Error(`${marked} was not read`);
        const found = {
          x: (box.left + box.width / 2 - 0.5) * size.width,
          y: (box.top + box.height / 2 - 0.5) * size.height,
        };
        expect(Math.hypot(found.x - wanted.x, found.y - wanted.y)).toBeLessThan(NEAR_PX);
      }
      expect(row.width / row.height).toBeCloseTo(size.width / size.height, 2);
    },
  );
});

/** Size of a scan that was enlarged so that the turned sheet fits, in pixels. */
function turnedSize(skew: number): { width: number; height: number } {
  const radians = (Math.abs(skew) * Math.PI) / 180;
  const [width, height] = [(SHEET.width * DPI) / 72, (SHEET.height * DPI) / 72];
  return {
    width: width * Math.cos(radians) + height * Math.sin(radians),
    height: width * Math.sin(radians) + height * Math.cos(radians),
  };
}
