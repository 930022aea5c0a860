import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { PageWorkbench } from '#modules/intake/testing';
import { WorkbenchPageReader } from '../../../src/modules/intake/workbench/workbench-page-reader.js';
import { IntakeDesk } from './intake-desk.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BAD = path.join(ROOT, 'scan-fixtures/bad');

interface Expected {
  readonly trap: string;
  readonly file: string;
  readonly problem: string | null;
  readonly severity: 'refused' | 'warning' | 'none';
  readonly pages: number;
  readonly emptySeparators?: readonly number[];
}

const traps = readdirSync(BAD).map(
  (name) => JSON.parse(readFileSync(path.join(BAD, name, 'expected.json'), 'utf8')) as Expected,
);

let desk: IntakeDesk;
let folder: string;
let reader: WorkbenchPageReader;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'talakte-bad-input-'));
  reader = new WorkbenchPageReader(new PageWorkbench({ workFolder: folder, children: 1 }), 'auto');
  desk = await IntakeDesk.open({}, reader);
});

afterAll(async () => {
  await reader.onApplicationShutdown();
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

/** A letter like no other, so that it is not taken for one that came in before. */
async function letter(text: string): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595.28, 841.89]);
  for (const [index, row] of ['Stadtverwaltung', text, 'Mit freundlichen Gruessen'].entries()) {
    page.drawText(row, { x: 70, y: 600 - index * 30, size: 14, font });
  }
  return Buffer.from(await document.save());
}

const bytesOf = (trap: Expected): Buffer => readFileSync(path.join(BAD, trap.trap, trap.file));

describe('Bad input', () => {
  it.each(traps.map((trap) => [trap.trap, trap] as const))(
    'is named at its place while the letter beside it goes on: %s',
    async (_name, trap) => {
      const batchId = await desk.receive([
        ['brief.pdf', await letter(`Beschwerde neben ${trap.trap}`)],
        [trap.file, bytesOf(trap)],
      ]);
      await desk.split(batchId);
      const [good, bad] = await desk.files(batchId);
      expect(good).toMatchObject({ name: 'brief.pdf', state: 'inspected', pages: 1, problems: [] });

      const { state, problems } = await desk.batch(batchId);
      expect(state).toBe('processing');
      const named = [...(bad?.problems ?? []), ...problems];
      const isAboutSeparators = trap.emptySeparators !== undefined;
      expect(bad?.state).toBe(trap.severity === 'refused' && !isAboutSeparators ? 'refused' : 'inspected');
      if (trap.problem === null) {
        expect(named).toEqual([]);
      } else {
        expect(named).toContainEqual(
          expect.objectContaining({
            code: trap.problem,
            fileName: trap.file,
            severity: trap.severity === 'refused' && !isAboutSeparators ? 'refuse' : 'warn',
          }),
        );
      }
      if (isAboutSeparators) expect(named.map(({ page }) => page)).toEqual(trap.emptySeparators);

      const pieces = await desk.pieces(batchId);
      expect(pieces.reduce((sum, piece) => sum + piece.pages, 0)).toBe(1 + trap.pages);
      const mayRead = trap.severity === 'refused' ? [] : pieces;
      for (const { id } of mayRead) {
        await desk.read(id);
        const read = await desk.piece(id);
        expect(read.rendition).not.toBeNull();
        expect(['review', 'delivered']).toContain(read.state);
      }
      if (mayRead.length > 0) expect((await desk.batch(batchId)).state).toBe('done');
    },
  );

  it.each(traps.filter(({ severity }) => severity === 'refused').map((trap) => [trap.trap, trap] as const))(
    'alone leaves a batch that says why nothing came of it: %s',
    async (_name, trap) => {
      // the same bytes again: what was refused is no duplicate that could be ignored
      const batchId = await desk.receive([[trap.file, bytesOf(trap)]]);
      await desk.split(batchId);
      const [file] = await desk.files(batchId);
      const { state, problems } = await desk.batch(batchId);
      if (trap.emptySeparators !== undefined) {
        expect(file?.problems).toMatchObject([{ code: 'INTAKE.DUPLICATE_BYTES' }]);
        return;
      }
      expect(state).toBe('failed');
      expect([...(file?.problems ?? []), ...problems]).toContainEqual(
        expect.objectContaining({ code: trap.problem, severity: 'refuse', fileName: trap.file }),
      );
      expect(await desk.pieces(batchId)).toEqual([]);
    },
  );

  it('keeps every refused original as it came', async () => {
    const rows = await desk.app.database.query<{ hash: string }>(
      `SELECT DISTINCT object_hash AS hash FROM batch_file WHERE state = 'refused'`,
    );
    expect(rows.length).toBeGreaterThan(8);
    const registered = await desk.app.database.query('SELECT 1 FROM stored_object WHERE hash = ANY($1::text[])', [
      rows.map(({ hash }) => hash),
    ]);
    expect(registered).toHaveLength(rows.length);
    expect((await desk.app.checkIntegrity()).firstFault).toBeNull();
  });
});
