import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeRecognisers, readPages } from '../../../src/modules/intake/ocr/read-page.js';
import type { LetterReading } from '../../../src/modules/intake/reading/letter-reading.js';
import { readLetter } from '../../../src/modules/intake/reading/read-letter.js';
import { demoCityContent } from '../../../src/modules/intake/reading/testing/demo-city-register.js';
import { InMemoryRegister } from '../../../src/modules/intake/reading/testing/in-memory-register.js';
import { similarity } from '../../../src/modules/intake/reading/text/folding.js';

interface ExpectedPage {
  readonly file: string;
  readonly filePage: number;
  readonly blank: boolean;
}

interface ExpectedPiece {
  readonly id: string;
  readonly pages: readonly ExpectedPage[];
  readonly office: string | null;
  readonly separatorOffice: string | null;
  readonly fileReference: string | null;
  readonly sender: {
    readonly name: string;
    readonly organisation: string | null;
    readonly street: string;
    readonly place: string;
  };
  readonly dateOfLetter: string;
  readonly subject: string;
}

const root = new URL('../../../', import.meta.url).pathname;
const batch = join(root, 'scan-fixtures/pdf-jpeg-qr');
const expected = JSON.parse(readFileSync(join(batch, 'expected.json'), 'utf8')) as { pieces: readonly ExpectedPiece[] };
const { pieces } = expected;
const data = (name: string): string => readFileSync(join(root, 'src/roles/demo/data', name), 'utf8');

describe('reading letters out of a scanned batch', () => {
  const readings = new Map<string, LetterReading>();
  const folder = mkdtempSync(join(tmpdir(), 'talakte-reading-'));

  beforeAll(async () => {
    const register = new InMemoryRegister(demoCityContent(data));
    // First pages are enough to know a letter, and keep the time for recognition below a minute.
    const first = pieces.map(({ pages }) => pages[0]).filter((page) => page !== undefined);
    const read = await readPages({
      pages: first.map(({ file, filePage }, index) => ({
        path: join(batch, file),
        pageIndex: filePage - 1,
        imagePath: join(folder, `${String(index)}.image`),
        previewPath: join(folder, `${String(index)}.jpg`),
      })),
    });
    for (const [index, piece] of pieces.entries()) {
      const page = read[index];
      if (page === undefined) continue;
      const input = { pages: [page.reading], separatorOffice: piece.separatorOffice, receivedOn: '2025-11-30' };
      readings.set(piece.id, await readLetter(input, register));
    }
  }, 400_000);

  afterAll(async () => {
    await closeRecognisers();
    rmSync(folder, { recursive: true, force: true });
  });

  const best = (piece: ExpectedPiece, field: string): string | undefined =>
    readings.get(piece.id)?.suggestions.find((suggestion) => suggestion.field === field)?.value;

  /** A letter misread in a name is no fault of the reading. */
  const likeness = (read: string | undefined, printed: string): number => similarity(read ?? '', printed);

  it.each(pieces)('$id: date, sender and subject are those of the letter', (piece) => {
    expect(best(piece, 'dateOfLetter')).toBe(piece.dateOfLetter);
    expect(likeness(best(piece, 'senderName'), piece.sender.organisation ?? piece.sender.name)).toBeGreaterThan(0.9);
    expect(best(piece, 'senderAddress')).toContain(piece.sender.place);
    expect(likeness(best(piece, 'subject'), piece.subject)).toBeGreaterThan(0.9);
  });

  it.each(pieces.filter(({ fileReference }) => fileReference !== null))('$id: the cited file is found', (piece) => {
    expect(best(piece, 'file')).toBe(`file-${String(piece.fileReference)}`);
  });

  it.each(pieces)('$id: the right office comes first', (piece) => {
    const routing = readings.get(piece.id)?.routing;
    expect(routing?.unitId).toBe(piece.office === null ? null : `unit-${piece.office}`);
  });
});
