import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import {
  cutIntoPieces,
  DEFAULT_DECODE_LIMITS,
  PageWorkbench,
  rasterise,
  type BatchPage,
} from '#modules/intake/testing';
import type { ScanPageResult } from '../../../src/modules/intake/workbench/scan-page.js';
import { hiddenScriptPdf, unfoldingStructurePdf } from './hostile-files.js';

const FIXTURES = join(process.cwd(), 'scan-fixtures');
const SEVERITIES: Readonly<Record<string, string>> = { refused: 'refuse', warning: 'warn' };

interface BatchExpectation {
  readonly files: readonly string[];
  readonly pages: number;
  readonly separators: readonly { readonly sourcePage: number; readonly code: string }[];
  readonly blanks: readonly number[];
}

interface BadExpectation {
  readonly file: string;
  readonly problem: string | null;
  readonly severity: string;
}

const hasTiffcp = spawnSync('tiffcp', ['-h']).error === undefined;
if (!hasTiffcp)
  console.warn('The program tiffcp (libtiff-tools) is not installed: TIFF files of its making are not tested here.');

let folder: string;
let workbench: PageWorkbench;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talakte-decode-'));
  workbench = new PageWorkbench({ workFolder: join(folder, 'work') });
});

afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

function expectationIn(path: string): unknown {
  return JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8'));
}

function write(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function scanFile(path: string): Promise<ScanPageResult[]> {
  const { pages } = await workbench.run('inspect', { path });
  return await Promise.all(pages.map((page) => workbench.run('scanPage', { path, pageIndex: page.index })));
}

function asBatchPage({ kind, separator, widthPx, heightPx }: ScanPageResult, pageIndex: number): BatchPage {
  const mark = { separatorPayload: separator?.payload ?? null, separatorOffice: separator?.office ?? null };
  return { fileId: 'file', fileName: 'file', pageIndex, kind, ...mark, widthPx, heightPx };
}

describe('bad files of the scan fixtures', () => {
  const traps = readdirSync(join(FIXTURES, 'bad'));

  it.each(traps)('%s gives its finding and nothing worse', async (trap) => {
    const place = join(FIXTURES, 'bad', trap);
    const expected = expectationIn(place) as BadExpectation;
    const path = join(place, expected.file);
    const { findings } = await workbench.run('inspect', { path });
    if (expected.problem === 'INTAKE.SEPARATOR_WITHOUT_PIECES') {
      const { problems } = cutIntoPieces((await scanFile(path)).map(asBatchPage));
      expect(problems.map((problem) => problem.code)).toContain(expected.problem);
      return;
    }
    if (expected.problem === null) expect(findings).toEqual([]);
    else
      expect(findings).toContainEqual(
        expect.objectContaining({ code: expected.problem, severity: SEVERITIES[expected.severity] }),
      );
  });

  it('can be decoded all the same without a crash', async () => {
    for (const trap of traps) {
      const place = join(FIXTURES, 'bad', trap);
      const path = join(place, (expectationIn(place) as BadExpectation).file);
      const outcome = await workbench.run('scanPage', { path, pageIndex: 0 }).then(
        (page) => page.kind,
        (error: unknown) => (error as { code: string }).code,
      );
      expect(outcome).toMatch(/^(content|separator|blank|INTAKE\.FILE_|INTAKE\.PAGE_TOO_LARGE)/);
    }
  });
});

describe('batches of the scan fixtures', () => {
  it.each(['pdf-jpeg-qr', 'tiff-fax-code128', 'loose-files-datamatrix'])(
    'finds every separator and blank back of %s and takes nothing else for one',
    async (batch) => {
      const place = join(FIXTURES, batch);
      const expected = expectationIn(place) as BatchExpectation;
      const pages = (await Promise.all(expected.files.map((file) => scanFile(join(place, file))))).flat();
      const found = pages.flatMap(({ separator }, at) =>
        separator === undefined ? [] : [[at + 1, separator.payload]],
      );
      const blanks = pages.flatMap(({ kind }, at) => (kind === 'blank' ? [at + 1] : []));
      expect(pages).toHaveLength(expected.pages);
      expect(found).toEqual(expected.separators.map(({ sourcePage, code }) => [sourcePage, code]));
      expect(blanks).toEqual(expected.blanks);
    },
  );

  it('stretches fax pages to square pixels', async () => {
    const { pages } = await workbench.run('inspect', { path: join(FIXTURES, 'tiff-fax-code128', 'stapel.tif') });
    const shapes = pages.map(({ widthPx, heightPx }) => heightPx / widthPx);
    for (const shape of shapes) expect(shape).toBeCloseTo(Math.SQRT2, 1);
  });
});

describe('TIFF files as scanners and fax servers write them', () => {
  const kinds = [
    { name: 'LZW with prediction', colours: 'b-w', options: ['-c', 'lzw:2'] },
    { name: 'LZW, colour', colours: 'srgb', options: ['-c', 'lzw'] },
    { name: 'JPEG, grey', colours: 'b-w', options: ['-c', 'jpeg:90', '-r', '64'] },
    { name: 'JPEG, colour', colours: 'srgb', options: ['-c', 'jpeg:r:90', '-r', '64'] },
  ] as const;

  /** Two pages, one with a black bar above, one below, packed anew by the library's own tool. */
  async function twoPages(colours: 'b-w' | 'srgb', options: readonly string[]): Promise<string> {
    const page = async (top: number): Promise<string> => {
      const bar = `<svg width="1240" height="1754"><rect width="100%" height="100%" fill="#fff"/><rect x="200" y="${String(top)}" width="800" height="120" fill="#000"/></svg>`;
      const path = join(folder, `bar-${String(top)}.tif`);
      const picture = sharp(Buffer.from(bar)).flatten({ background: '#fff' }).toColourspace(colours);
      await picture.tiff({ compression: 'none', xres: 150 / 25.4, yres: 150 / 25.4 }).toFile(path);
      return path;
    };
    const path = join(folder, `packed-${options.join('').replaceAll(/\W/g, '')}-${colours}.tif`);
    execFileSync('tiffcp', [...options, await page(200), await page(1300), path]);
    return path;
  }

  (hasTiffcp ? it : it.skip).each(kinds)('$name: every page is found and decoded', async ({ colours, options }) => {
    const path = await twoPages(colours, options);
    const { findings, pages } = await workbench.run('inspect', { path });
    expect(findings).toEqual([]);
    expect(pages.map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual([
      [1240, 1754],
      [1240, 1754],
    ]);
    const results = await scanFile(path);
    expect(results.map(({ kind, dpi }) => [kind, dpi])).toEqual([
      ['content', 150],
      ['content', 150],
    ]);
    const levels = await Promise.all(
      [0, 1].map(async (pageIndex) => {
        const { data, width, height, channels } = await rasterise(path, pageIndex);
        expect(channels).toBe(colours === 'srgb' ? 3 : 1);
        const at = (y: number): number => data[(y * width + 600) * channels] ?? -1;
        return [height, at(260) < 60, at(1360) < 60, at(800) > 200];
      }),
    );
    expect(levels).toEqual([
      [1754, true, false, true],
      [1754, false, true, true],
    ]);
  });
});

describe('files made to deceive', () => {
  it('finds a script hidden in a compressed object stream', async () => {
    const { findings } = await workbench.run('inspect', { path: write('hidden.pdf', hiddenScriptPdf()) });
    expect(findings).toEqual([{ code: 'INTAKE.PDF_HAS_JAVASCRIPT', severity: 'warn' }]);
  });

  it('does not unfold a structure without end', async () => {
    const { findings } = await workbench.run('inspect', { path: write('unfolding.pdf', unfoldingStructurePdf()) });
    expect(findings).toContainEqual({ code: 'INTAKE.DECODE_OUT_OF_MEMORY', severity: 'refuse' });
  });

  it('takes severities from the caller', async () => {
    const limits = { ...DEFAULT_DECODE_LIMITS, severities: { 'INTAKE.PDF_HAS_JAVASCRIPT': 'refuse' } } as const;
    const { findings } = await workbench.run('inspect', { path: write('hidden2.pdf', hiddenScriptPdf()), limits });
    expect(findings).toEqual([{ code: 'INTAKE.PDF_HAS_JAVASCRIPT', severity: 'refuse' }]);
  });

  it('ends at a TIFF whose directories lead in a circle', async () => {
    const tiff = await sharp({ create: { width: 50, height: 50, channels: 3, background: '#fff' } })
      .tiff()
      .toBuffer();
    const directory = tiff.readUInt32LE(4);
    tiff.writeUInt32LE(directory, directory + 2 + tiff.readUInt16LE(directory) * 12);
    const { findings } = await workbench.run('inspect', { path: write('circle.tif', tiff) });
    expect(findings).toContainEqual({ code: 'INTAKE.FILE_DAMAGED', severity: 'refuse' });
  });
});

describe('damage by chance', () => {
  it('is never worse than a finding or a failed page', async () => {
    const original = readFileSync(join(FIXTURES, 'bad', 'pdf-attachment', 'angebot.pdf'));
    for (let round = 0; round < 12; round += 1) {
      const bytes = Buffer.from(original);
      for (let hit = 0; hit < 40; hit += 1)
        bytes[(round * 7_919 + hit * 104_729) % bytes.length] = (round * 31 + hit) & 0xff;
      const path = write(`damaged-${String(round)}.pdf`, bytes);
      const { pages } = await workbench.run('inspect', { path });
      for (const page of pages.slice(0, 2)) {
        await workbench.run('scanPage', { path, pageIndex: page.index }).catch((error: unknown) => {
          expect((error as { code: string }).code).toMatch(/^INTAKE\./);
        });
      }
    }
  });
});
