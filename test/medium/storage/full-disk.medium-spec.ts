import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createObjectStore, type ObjectStore, StorageConfig } from '#modules/storage';
import { freshBytes, listHashes, problem, putBytes, readAll } from './content.js';

// Disks and an S3 server on a busy machine need their time.

const SIZE_MIB = 2;
const data = mkdtempSync(path.join(tmpdir(), 'talakte-small-disk-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MIB}m`, 'tmpfs', data]);
const obstacle = mounted.status === 0 ? undefined : 'a small file system can only be mounted as root';
if (obstacle !== undefined) {
  rmdirSync(data);
  process.stderr.write(`SKIPPED full-disk: ${obstacle}\n`);
}

(obstacle === undefined ? describe : describe.skip)('LocalObjectStore on a full disk', () => {
  let store: ObjectStore;
  beforeAll(async () => {
    store = createObjectStore(Object.assign(new StorageConfig(), { TALAKTE_DATA: data }));
    await store.start();
  });
  afterAll(() => {
    spawnSync('umount', ['-l', data]);
    rmdirSync(data);
  });

  it('says so, keeps nothing half-written and goes on when there is room again', async () => {
    const kept = freshBytes(300_000);
    const { hash } = await putBytes(store, kept);
    const tooLarge = freshBytes(SIZE_MIB * 1024 * 1024);
    const full = problem('STORAGE.FULL', 'unavailable');

    await expect(putBytes(store, tooLarge)).rejects.toMatchObject(full);
    expect(await listHashes(store)).toEqual([hash]);
    const spooled = await readdir(path.join(data, 'objects', '.spool'), { recursive: true, withFileTypes: true });
    expect(spooled.filter((entry) => entry.isFile())).toEqual([]);

    const ballast = path.join(data, 'ballast');
    await writeFile(ballast, freshBytes(SIZE_MIB * 1024 * 1024)).catch(() => undefined);
    await expect(putBytes(store, freshBytes(100_000))).rejects.toMatchObject(full);
    await expect(store.checkReady()).rejects.toMatchObject(full);
    await expect(store.setHold(hash, true)).rejects.toMatchObject(full);
    expect(await store.stat(hash)).toMatchObject({ hold: false });
    expect(await readAll(await store.openVerified(hash))).toEqual(kept);

    await rm(ballast);
    await expect(putBytes(store, freshBytes(100_000))).resolves.toMatchObject({ existed: false });
    expect(await store.verify(hash)).toEqual({ state: 'ok' });
  });
});
