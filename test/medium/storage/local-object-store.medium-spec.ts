import { afterEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createObjectStore, type ObjectStore, StorageConfig } from '#modules/storage';
import { demand, freshBytes, hoursFromNow, listHashes, problem, putBytes, readAll, sha256 } from './content.js';
import { startPutter } from './killed-process.js';
import { describeObjectStore, type StoreUnderTest } from './object-store.contract.js';

// Disks and an S3 server on a busy machine need their time.

async function openStore(data: string): Promise<ObjectStore> {
  const store = createObjectStore(Object.assign(new StorageConfig(), { TALAKTE_DATA: data }));
  await store.start();
  return store;
}

function contentPath(data: string, hash: string): string {
  return path.join(data, 'objects', hash.slice(0, 2), hash.slice(2, 4), hash);
}

async function flipByte(data: string, hash: string): Promise<string> {
  const file = contentPath(data, hash);
  const bytes = await readFile(file);
  bytes.writeUInt8(bytes.readUInt8(50) ^ 1, 50);
  await chmod(file, 0o644);
  await writeFile(file, bytes);
  await chmod(file, 0o444);
  return sha256(bytes);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name));
}

async function findLeftovers(data: string): Promise<string[]> {
  const files = await filesBelow(path.join(data, 'objects'));
  return files.filter((file) => !/\/([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{60}(\.lock\.json)?$/.test(file));
}

async function makeRoom(): Promise<StoreUnderTest & { data: string }> {
  const data = await mkdtemp(path.join(tmpdir(), 'talakte-store-'));
  const store = await openStore(data);
  return {
    data,
    store,
    openAgain: () => openStore(data),
    flipByte: (hash) => flipByte(data, hash),
    findLeftovers: () => findLeftovers(data),
    countCopies: async (hash) => (await filesBelow(data)).filter((file) => path.basename(file) === hash).length,
    dispose: async () => {
      await store.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

describeObjectStore('LocalObjectStore', makeRoom);

describe('LocalObjectStore on this machine', () => {
  const rooms: StoreUnderTest[] = [];
  afterEach(async () => {
    for (const room of rooms.splice(0)) await room.dispose();
  });

  async function setup(): Promise<StoreUnderTest & { data: string }> {
    const room = await makeRoom();
    rooms.push(room);
    return room;
  }

  it('keeps content and retention record as read-only files', async () => {
    const { store, data } = await setup();
    const { hash } = await putBytes(store, freshBytes());
    expect((await stat(contentPath(data, hash))).mode & 0o777).toBe(0o444);
    expect((await stat(`${contentPath(data, hash)}.lock.json`)).mode & 0o777).toBe(0o444);
  });

  describe('when the stored bytes were changed', () => {
    it('does not let a reader reach a good end', async () => {
      const { store, data } = await setup();
      const { hash } = await putBytes(store, freshBytes(300_000));
      await flipByte(data, hash);
      const swallow = async (source: AsyncIterable<Buffer>): Promise<void> => {
        for await (const chunk of source) expect(chunk.length).toBeGreaterThan(0);
      };
      const reading = pipeline(await store.openVerified(hash), swallow);
      await expect(reading).rejects.toMatchObject(problem('STORAGE.OBJECT_CHANGED', 'conflict'));
    });

    it('does not acknowledge the same content again', async () => {
      const { store, data } = await setup();
      const bytes = freshBytes();
      const { hash } = await putBytes(store, bytes);
      await flipByte(data, hash);
      await expect(putBytes(store, bytes)).rejects.toMatchObject(problem('STORAGE.OBJECT_CHANGED'));
    });
  });

  describe('when somebody meddles with the lock', () => {
    it('finds a retention record that was edited, exchanged or taken away', async () => {
      const { store, data } = await setup();
      const { hash } = await putBytes(store, freshBytes());
      const other = await putBytes(store, freshBytes(), {
        retention: { mode: 'governance', retainUntil: hoursFromNow(2) },
      });
      const record = `${contentPath(data, hash)}.lock.json`;
      const text = await readFile(record, 'utf8');
      const expectUnlocked = async (): Promise<void> => {
        expect(await store.verify(hash)).toMatchObject({ state: 'unlocked' });
        await expect(store.stat(hash)).rejects.toMatchObject(problem('STORAGE.OBJECT_NOT_LOCKED'));
        await expect(store.remove(hash)).rejects.toMatchObject(problem('STORAGE.OBJECT_LOCKED'));
      };
      await rm(record);
      await writeFile(record, text.replace(/"retainUntil": "\d{4}/, '"retainUntil": "2001'));
      await expectUnlocked();
      await rm(record);
      await cp(`${contentPath(data, other.hash)}.lock.json`, record);
      await expectUnlocked();
      await rm(record);
      await expectUnlocked();
      await writeFile(record, text);
      expect(await store.verify(hash)).toEqual({ state: 'ok' });
    });

    it('finds a file that was made writable', async () => {
      const { store, data } = await setup();
      const { hash } = await putBytes(store, freshBytes());
      await chmod(contentPath(data, hash), 0o644);
      expect(await store.verify(hash)).toEqual({ state: 'unlocked', reason: 'the file is writable' });
    });
  });

  describe('when a process was killed', () => {
    it('has every acknowledged object whole and nothing half, in ten rounds of kill -9', async () => {
      const { data } = await setup();
      const acknowledged: string[] = [];
      for (let round = 0; round < 10; round += 1) acknowledged.push(...(await startPutter(data, 150 + round * 37)));
      expect(acknowledged.length).toBeGreaterThan(20);

      const restarted = await openStore(data);
      const listed = await listHashes(restarted);
      expect(listed).toEqual(expect.arrayContaining(acknowledged));
      for (const hash of listed) expect([hash, await restarted.verify(hash)]).toEqual([hash, { state: 'ok' }]);
      const leftovers = (await findLeftovers(data)).filter((file) => !file.includes('/.locks/'));
      expect(leftovers).toEqual([]);
    }, 120_000);

    it('breaks the lock it held on an object', async () => {
      const { store, data } = await setup();
      const bytes = freshBytes();
      const lock = path.join(data, 'objects', '.locks', sha256(bytes));
      const ended = spawnSync(process.execPath, ['-e', '']).pid;
      const [, , realm] = ((await readdir(path.join(data, 'objects', '.spool')))[0] ?? '').split('-');
      await writeFile(lock, `${ended}-1-${realm ?? ''} some-ticket`);
      await expect(putBytes(store, bytes)).resolves.toMatchObject({ existed: false });
      await writeFile(lock, `1-1-another-container some-ticket`);
      await utimes(lock, new Date(0), new Date(0));
      await expect(putBytes(store, bytes)).resolves.toMatchObject({ existed: true });
    });

    it('leaves the uploads of living processes alone when another one starts', async () => {
      const { store, data } = await setup();
      const bytes = freshBytes(50_000);
      async function* interrupted(): AsyncGenerator<Buffer> {
        yield bytes.subarray(0, 20_000);
        await (await openStore(data)).close();
        yield bytes.subarray(20_000);
      }
      await expect(store.put(interrupted(), demand())).resolves.toMatchObject({ hash: sha256(bytes) });
    });
  });

  describe('when the folder is gone', () => {
    it('says that the store is unreachable, not that its objects are missing', async () => {
      const { store, data } = await setup();
      const bytes = freshBytes();
      const { hash } = await putBytes(store, bytes);
      const gone = problem('STORAGE.UNREACHABLE', 'unavailable');
      await rename(path.join(data, 'objects'), path.join(data, 'away'));
      await mkdir(path.join(data, 'objects'));
      await expect(store.verify(hash)).rejects.toMatchObject(gone);
      await expect(store.stat(hash)).rejects.toMatchObject(gone);
      await expect(store.open(hash)).rejects.toMatchObject(gone);
      await expect(putBytes(store, bytes)).rejects.toMatchObject(gone);
      await expect(store.checkReady()).rejects.toMatchObject(gone);
      await rm(path.join(data, 'objects'), { recursive: true });
      await rename(path.join(data, 'away'), path.join(data, 'objects'));
      expect(await readAll(await store.openVerified(hash))).toEqual(bytes);
    });
  });
});
