import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { generatePages } from '../../scripts/fixtures/index.mjs';
import { parseSeparatorCode, separatorCode } from '../../scripts/fixtures/separator-code.mjs';

interface Place {
  readonly sourcePage: number;
  readonly file: string;
  readonly filePage: number;
}
interface ExpectedBatch {
  readonly batch: string;
  readonly files: readonly string[];
  readonly pages: number;
  readonly pieces: readonly {
    readonly id: string;
    readonly pages: readonly (Place & {
      readonly blank: boolean;
      readonly text: string;
      readonly lines: readonly string[];
    })[];
    readonly office: string | null;
    readonly fileReference: string | null;
    readonly documentType: string;
    readonly sender: { readonly name: string };
    readonly dateOfLetter: string;
    readonly subject: string;
    readonly references: readonly {
      readonly label: string;
      readonly value: string;
      readonly normalised: string | null;
    }[];
    readonly traps: readonly string[];
  }[];
  readonly separators: readonly (Place & {
    readonly code: string;
    readonly office: string | null;
    readonly running: number;
  })[];
  readonly blanks: readonly number[];
}
interface ExpectedBad {
  readonly trap: string;
  readonly file: string;
  readonly problem: string | null;
  readonly severity: string;
  readonly pages: number;
}

const root = path.resolve(import.meta.dirname, '../..');
const fixtures = path.join(root, 'scan-fixtures');
const read = (...parts: string[]): unknown => JSON.parse(readFileSync(path.join(...parts), 'utf8'));
const folders = (parent: string): string[] =>
  readdirSync(parent).filter((name) => statSync(path.join(parent, name)).isDirectory());
const batches = folders(fixtures).filter((name) => name !== 'bad');
const demo = path.join(root, 'src/roles/demo/data');
const offices = new Set((read(demo, 'org-units.json') as { number: string }[]).map((unit) => unit.number));
const references = new Set((read(demo, 'files.json') as { reference: string }[]).map((file) => file.reference));
const documentTypes = new Set((read(demo, 'document-types.json') as { name: string }[]).map((type) => type.name));

async function pagesIn(file: string): Promise<number> {
  if (file.endsWith('.pdf')) return (await PDFDocument.load(new Uint8Array(readFileSync(file)))).getPageCount();
  return (await sharp(file).metadata()).pages ?? 1;
}

describe('scan fixtures', () => {
  it('hold at least 24 pieces in 3 batches in less than 25 MB', () => {
    const pieces = batches.flatMap((name) => (read(fixtures, name, 'expected.json') as ExpectedBatch).pieces);
    const size = readdirSync(fixtures, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
    expect(batches).toHaveLength(3);
    expect(pieces.length).toBeGreaterThanOrEqual(24);
    expect(size).toBeLessThan(25 * 1024 * 1024);
  });

  describe.each(batches)('%s', (name) => {
    const expected = read(fixtures, name, 'expected.json') as ExpectedBatch;
    const places: Place[] = [...expected.pieces.flatMap((piece) => piece.pages), ...expected.separators];

    it('accounts for every page of every file exactly once', async () => {
      const counts = await Promise.all(expected.files.map((file) => pagesIn(path.join(fixtures, name, file))));
      const wanted = expected.files.flatMap((file, i) =>
        Array.from({ length: counts[i] ?? 0 }, (_, page) => `${file} ${String(page + 1)}`),
      );
      const named = places
        .toSorted((a, b) => a.sourcePage - b.sourcePage)
        .map(({ file, filePage }) => `${file} ${String(filePage)}`);
      expect(named).toEqual(wanted);
      expect(places.map((place) => place.sourcePage).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: expected.pages }, (_, i) => i + 1),
      );
    });

    it('says for every piece what the demo city knows', () => {
      for (const piece of expected.pieces) {
        if (piece.office !== null) expect(offices).toContain(piece.office);
        if (piece.fileReference !== null) expect(references).toContain(piece.fileReference);
        for (const { normalised } of piece.references)
          if (normalised !== null) expect(normalised).toBe(piece.fileReference);
        expect(documentTypes).toContain(piece.documentType);
        expect(piece.dateOfLetter).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(piece.sender.name).not.toBe('');
      }
    });

    it('prints on the pages what it expects to be read there', () => {
      for (const piece of expected.pieces) {
        const text = piece.pages
          .map((page) => page.text)
          .join('\n')
          .replaceAll(/\s+/g, ' ');
        expect(text).toContain(piece.subject);
        for (const { value } of piece.references) expect(text).toContain(value);
        for (const page of piece.pages) expect(page.lines.length > 0).toBe(!page.blank);
      }
    });

    it('carries valid separator codes in order', () => {
      for (const { code, office, running } of expected.separators)
        expect(parseSeparatorCode(code)).toEqual({ office: office ?? undefined, running });
      expect(expected.separators).toHaveLength(expected.pieces.length);
    });
  });

  describe('bad input', () => {
    it.each(folders(path.join(fixtures, 'bad')))('%s names the problem of a file that is there', (trap) => {
      const expected = read(fixtures, 'bad', trap, 'expected.json') as ExpectedBad;
      expect(expected.trap).toBe(trap);
      expect(existsSync(path.join(fixtures, 'bad', trap, expected.file))).toBe(true);
      if (expected.problem === null) expect(expected.severity).toBe('none');
      else expect(expected.problem).toMatch(/^INTAKE\.[A-Z0-9_]+$/);
    });
  });
});

describe(separatorCode.name, () => {
  it('is recognised again, and any changed or swapped character is noticed', () => {
    const code = separatorCode('63.1', 17);
    expect(code).toBe('TALAKTE:SEP:1:63.1:0017:4');
    expect(parseSeparatorCode(code)).toEqual({ office: '63.1', running: 17 });
    expect(parseSeparatorCode(code.replace('63.1', '63.2'))).toBeUndefined();
    expect(parseSeparatorCode(code.replace('0017', '0071'))).toBeUndefined();
    expect(parseSeparatorCode(code.split(':').toReversed().join(':'))).toBeUndefined();
  });
});

describe(generatePages.name, () => {
  async function setup(seed: number): Promise<{ texts: string[]; prints: string[] }> {
    const texts: string[] = [];
    const prints: string[] = [];
    for await (const page of generatePages({ seed, count: 2, dpi: 100 })) {
      texts.push(page.text);
      prints.push(createHash('sha256').update(page.jpeg).digest('hex'));
    }
    return { texts, prints };
  }

  it('draws the same pages for the same seed and others for another', async () => {
    const first = await setup(11);
    const again = await setup(11);
    const other = await setup(12);
    expect(again).toEqual(first);
    expect(other.texts).not.toEqual(first.texts);
    expect(new Set([...first.prints, ...other.prints]).size).toBe(4);
  }, 60_000);
});
