import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmdirSync, statfsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserSession } from '#modules/identity/testing';
import { content, IntakeDesk, scan, separator } from './intake-desk.js';

// A disk on a busy machine needs its time.

const SIZE_MIB = 4;
const disk = mkdtempSync(path.join(tmpdir(), 'talakte-full-disk-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${String(SIZE_MIB)}m`, 'tmpfs', disk]);
const obstacle = mounted.status === 0 ? undefined : 'a small file system can only be mounted as root';
if (obstacle !== undefined) {
  rmdirSync(disk);
  process.stderr.write(`SKIPPED full-disk in mid-batch: ${obstacle}\n`);
}

const BALLAST = path.join(disk, 'ballast');
const data = path.join(disk, 'data');

/** Fills the disk to the last block. */
async function fillDisk(): Promise<void> {
  for (let size = statfsSync(disk).bavail * statfsSync(disk).bsize; size > 0 && !existsSync(BALLAST);) {
    await writeFile(BALLAST, randomBytes(size)).catch(() => undefined);
  }
}

async function makeRoom(): Promise<void> {
  await rm(BALLAST, { force: true });
}

/** Files below the data folder that only count while something is under way. */
async function leftovers(): Promise<string[]> {
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.spool|work-|\.part$|\.new$/.test(path.join(entry.parentPath, entry.name)))
    .map((entry) => entry.name);
}

(obstacle === undefined ? describe : describe.skip)('A disk that is full in the middle of a batch', () => {
  let desk: IntakeDesk;
  let browser: BrowserSession;

  beforeAll(async () => {
    desk = await IntakeDesk.open({ TALAKTE_DATA: data });
    const clerk = await desk.app.users.create('poststelle', [{ role: 'mail-room', unitId: null }]);
    browser = await desk.app.users.signIn(desk.app.origin, clerk);
  });

  afterEach(makeRoom);

  afterAll(async () => {
    await desk.closeIntact();
    spawnSync('umount', ['-l', disk]);
    rmdirSync(disk);
  });

  function form(bytes: Buffer): FormData {
    const upload = new FormData();
    upload.append('files', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), 'stapel.pdf');
    return upload;
  }

  const count = async (table: 'batch' | 'stored_object'): Promise<number> =>
    (await desk.app.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]?.count ?? 0;

  it('refuses an upload with its reason and when to come again, keeps nothing, and takes it when there is room', async () => {
    const bytes = scan([separator(), content('Antrag')], { nonce: randomBytes(200_000).toString('hex') });
    const before = [await count('batch'), await count('stored_object')];
    await fillDisk();
    const refused = await browser.post('/batches', form(bytes));
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ status: 503, code: 'STORAGE.FULL' });
    expect([await count('batch'), await count('stored_object')]).toEqual(before);
    expect(await leftovers()).toEqual([]);
    const ready = await fetch(`${desk.app.origin}/health/ready`);
    expect(await ready.json()).toMatchObject({ checks: { database: 'ok', 'object-store': 'unavailable' } });

    await makeRoom();
    expect((await browser.post('/batches', form(bytes))).status).toBe(201);
    expect((await fetch(`${desk.app.origin}/health/ready`)).status).toBe(200);
  });

  it('keeps a batch waiting that cannot be split now, and splits it when there is room', async () => {
    const id = await desk.receive([['stapel.pdf', scan([separator(), content(), separator(), content()])]]);
    await fillDisk();
    await expect(desk.split(id)).rejects.toThrow();
    expect(await desk.batch(id)).toMatchObject({ state: 'splitting', problems: [] });
    expect(await desk.pieces(id)).toEqual([]);
    expect(await leftovers()).toEqual([]);
    await makeRoom();
    await desk.split(id);
    expect(await desk.pieces(id)).toHaveLength(2);
  });

  it('marks a piece whose tries are used up, leaves nothing half-done, and reads it after a retry', async () => {
    const { batchId, pieces } = await desk.cut([
      ['stapel.pdf', scan([separator(), content('Erster'), separator(), content('Zweiter')])],
    ]);
    const [first, second] = pieces.map(({ id }) => id) as [string, string];
    await desk.read(first);
    await fillDisk();
    await expect(desk.read(second)).rejects.toThrow();
    expect(await desk.piece(second)).toMatchObject({ state: 'reading', rendition: null, problem: null });
    await expect(desk.read(second, true)).rejects.toThrow();
    expect(await desk.piece(second)).toMatchObject({
      state: 'problem',
      rendition: null,
      problem: { code: 'INTAKE.PIECE_FAILED', severity: 'refuse', details: { cause: 'STORAGE.FULL' } },
    });
    expect((await desk.piece(first)).rendition).not.toBeNull();
    expect(await leftovers()).toEqual([]);

    await makeRoom();
    const { version } = await desk.piece(second);
    expect((await browser.post(`/mail-items/${second}/retry`, { version })).status).toBe(200);
    await desk.read(second);
    expect(await desk.piece(second)).toMatchObject({ state: 'review', problem: null });
    expect((await desk.piece(second)).rendition).not.toBeNull();
    expect((await desk.batch(batchId)).state).toBe('done');
  });
});
