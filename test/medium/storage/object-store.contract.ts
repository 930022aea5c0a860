import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ObjectStore } from '#modules/storage';
import { demand, freshBytes, hoursFromNow, listHashes, problem, putBytes, readAll, sha256 } from './content.js';
import { streaming } from './large-file.contract.js';

/** A store of one kind with room of its own, and the means to do to it what the product never does. */
export interface StoreUnderTest {
  readonly store: ObjectStore;
  /** The same room as another process sees it. */
  openAgain(): Promise<ObjectStore>;
  /** Changes one byte of the stored copy, or what comes nearest to it; returns the hash of the changed bytes. */
  flipByte(hash: string): Promise<string>;
  /** Everything that lies about besides whole objects. */
  findLeftovers(): Promise<string[]>;
  /** How many copies of the content the store holds. */
  countCopies(hash: string): Promise<number>;
  dispose(): Promise<void>;
}

/** What every object store must do, whatever it is made of. */
export function describeObjectStore(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let room: StoreUnderTest;
    beforeAll(async () => {
      room = await make();
    }, 120_000);
    afterAll(async () => room.dispose());

    describe('when content is put', () => storing(() => room));
    describe('when the same content comes again', () => recognising(() => room));
    describe('when an upload goes wrong', () => refusing(() => room));
    describe('when an object is read', () => reading(() => room));
    describe('when an object is locked', () => locking(() => room));
    describe('when an object is examined', () => examining(() => room));
    describe('when a large file is put', () => streaming(() => room.store));
  });
}

type Room = () => StoreUnderTest;

function storing(room: Room): void {
  it('keeps it under its SHA-256 and says what the store has', async () => {
    const bytes = freshBytes();
    const retainUntil = hoursFromNow(30);
    const stored = await putBytes(room().store, bytes, { retention: { mode: 'governance', retainUntil } });

    expect(stored).toMatchObject({
      hash: sha256(bytes),
      sizeBytes: 5000,
      mediaType: 'application/pdf',
      existed: false,
    });
    expect(stored).toMatchObject({ mode: 'governance', retainUntil, hold: false });
    expect(Math.abs(stored.createdAt.getTime() - Date.now())).toBeLessThan(60_000);
    expect(await readAll(await room().store.open(stored.hash))).toEqual(bytes);
    expect(await room().store.stat(stored.hash)).toEqual({
      hash: stored.hash,
      sizeBytes: 5000,
      mediaType: 'application/pdf',
      createdAt: stored.createdAt,
      mode: 'governance',
      retainUntil,
      hold: false,
    });
  });

  it('keeps an empty file', async () => {
    const stored = await putBytes(room().store, Buffer.alloc(0));
    expect(stored).toMatchObject({ sizeBytes: 0, hash: sha256(Buffer.alloc(0)) });
    expect(await readAll(await room().store.openVerified(stored.hash))).toHaveLength(0);
  });

  it('locks for seventy years, in compliance mode and with a hold', async () => {
    const retainUntil = hoursFromNow(24 * 365 * 70);
    const retention = { mode: 'compliance', retainUntil } as const;
    const stored = await putBytes(room().store, freshBytes(), { retention });
    expect(stored).toMatchObject({ mode: 'compliance', retainUntil, hold: false });
    const held = await putBytes(room().store, freshBytes(), { hold: true });
    expect(held).toMatchObject({ mode: 'governance', hold: true });
    await room().store.setHold(held.hash, false);
  });

  it('rounds the end of a retention up to the next second, never down', async () => {
    const retainUntil = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_250);
    const stored = await putBytes(room().store, freshBytes(), { retention: { mode: 'governance', retainUntil } });
    expect(stored.retainUntil.getTime()).toBe(retainUntil.getTime() + 750);
  });

  it('lists it, in the order of the hashes', async () => {
    const stored = [];
    for (let i = 0; i < 5; i += 1) stored.push((await putBytes(room().store, freshBytes(100))).hash);
    const listed = await listHashes(room().store);
    expect(listed).toEqual([...listed].sort());
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toEqual(expect.arrayContaining(stored));
  });

  it('is ready', async () => {
    await expect(room().store.checkReady()).resolves.toBeUndefined();
  });
}

function recognising(room: Room): void {
  it('recognises it and stores no second copy', async () => {
    const bytes = freshBytes();
    const retention = { mode: 'governance', retainUntil: hoursFromNow(1) } as const;
    const first = await putBytes(room().store, bytes, { retention });
    const second = await putBytes(room().store, bytes, { retention, mediaType: 'image/png' });
    expect(second).toEqual({ ...first, existed: true });
    expect(await room().countCopies(first.hash)).toBe(1);
  });

  it('makes the lock firmer where demanded, and never weaker', async () => {
    const bytes = freshBytes();
    const early = { mode: 'governance', retainUntil: hoursFromNow(2) } as const;
    const late = { mode: 'compliance', retainUntil: hoursFromNow(40) } as const;
    await putBytes(room().store, bytes, { retention: early });
    expect(await putBytes(room().store, bytes, { retention: late, hold: true })).toMatchObject({ ...late, hold: true });
    expect(await putBytes(room().store, bytes, { retention: early, hold: false })).toMatchObject({
      ...late,
      hold: true,
    });
    await room().store.setHold(sha256(bytes), false);
  });

  it('stores one copy when twelve puts of two processes meet', async () => {
    const bytes = freshBytes(200_000);
    const other = await room().openAgain();
    const stores = [room().store, other];
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        putBytes(stores[i % 2] ?? other, bytes, {
          retention: { mode: 'governance', retainUntil: hoursFromNow(i + 1) },
        }),
      ),
    );
    await other.close();
    expect(new Set(outcomes.map((outcome) => outcome.hash))).toEqual(new Set([sha256(bytes)]));
    expect(await room().countCopies(sha256(bytes))).toBe(1);
    expect(await readAll(await room().store.openVerified(sha256(bytes)))).toEqual(bytes);
    const stored = await room().store.stat(sha256(bytes));
    expect(stored.retainUntil.getTime()).toBeGreaterThanOrEqual(hoursFromNow(12).getTime() - 60_000);
    expect(await room().findLeftovers()).toEqual([]);
  });
}

function refusing(room: Room): void {
  it('leaves nothing behind when the upload breaks off', async () => {
    const bytes = freshBytes(300_000);
    async function* broken(): AsyncGenerator<Buffer> {
      yield bytes.subarray(0, 200_000);
      await sleep(5);
      throw new Error('connection lost');
    }
    const before = await listHashes(room().store);
    await expect(room().store.put(broken(), demand())).rejects.toMatchObject(
      problem('STORAGE.UPLOAD_BROKEN', 'invalid'),
    );

    const request = new Readable({ read: () => undefined });
    request.push(bytes);
    setTimeout(() => request.destroy(), 20);
    await expect(room().store.put(request, demand())).rejects.toMatchObject(
      problem('STORAGE.UPLOAD_BROKEN', 'invalid'),
    );

    expect(await listHashes(room().store)).toEqual(before);
    expect(await room().findLeftovers()).toEqual([]);
  });

  it('refuses other content than announced and more than allowed', async () => {
    const bytes = freshBytes(5000);
    const before = await listHashes(room().store);
    const refused = async (changes: object, code: string): Promise<void> =>
      expect(putBytes(room().store, bytes, changes)).rejects.toMatchObject(problem(code, 'invalid'));
    await refused({ expectedSha256: sha256(freshBytes()) }, 'STORAGE.CONTENT_MISMATCH');
    await refused({ expectedSize: 4999 }, 'STORAGE.CONTENT_MISMATCH');
    await refused({ maxBytes: 4999 }, 'STORAGE.TOO_LARGE');
    await refused({ retention: { mode: 'governance', retainUntil: new Date(1000) } }, 'STORAGE.INVALID_REQUEST');
    await refused({ retention: { mode: 'governance', retainUntil: new Date('?') } }, 'STORAGE.INVALID_REQUEST');
    await refused({ mediaType: 'text/plain\r\nx-amz-acl: public-read' }, 'STORAGE.INVALID_REQUEST');
    expect(await listHashes(room().store)).toEqual(before);
    expect(await room().findLeftovers()).toEqual([]);
    const announced = { expectedSha256: sha256(bytes), expectedSize: 5000, maxBytes: 5000 };
    await expect(putBytes(room().store, bytes, announced)).resolves.toMatchObject({ existed: false });
  });

  it('refuses addresses that are not hashes', async () => {
    for (const hash of ['', '../../etc/passwd', 'A'.repeat(64), `${'a'.repeat(64)}.lock.json`]) {
      await expect(room().store.open(hash)).rejects.toMatchObject(problem('STORAGE.INVALID_REQUEST'));
      await expect(room().store.remove(hash)).rejects.toMatchObject(problem('STORAGE.INVALID_REQUEST'));
    }
  });
}

function reading(room: Room): void {
  it('reads parts', async () => {
    const bytes = freshBytes(10_000);
    const { hash } = await putBytes(room().store, bytes);
    const part = async (start: number, end?: number): Promise<Buffer> =>
      readAll(await room().store.open(hash, { start, ...(end !== undefined && { end }) }));
    expect(await part(0, 0)).toEqual(bytes.subarray(0, 1));
    expect(await part(0, 99)).toEqual(bytes.subarray(0, 100));
    expect(await part(5000, 5099)).toEqual(bytes.subarray(5000, 5100));
    expect(await part(9990)).toEqual(bytes.subarray(9990));
    expect(await part(9990, 20_000)).toEqual(bytes.subarray(9990));
    await expect(part(10_000)).rejects.toMatchObject(problem('STORAGE.INVALID_REQUEST'));
    await expect(part(5, 4)).rejects.toMatchObject(problem('STORAGE.INVALID_REQUEST'));
  });

  it('says that an unknown object is not there', async () => {
    const unknown = sha256(freshBytes());
    const absent = problem('STORAGE.OBJECT_NOT_FOUND', 'not-found');
    await expect(room().store.open(unknown)).rejects.toMatchObject(absent);
    await expect(room().store.openVerified(unknown)).rejects.toMatchObject(absent);
    await expect(room().store.stat(unknown)).rejects.toMatchObject(absent);
    await expect(room().store.remove(unknown)).rejects.toMatchObject(absent);
    await expect(room().store.setHold(unknown, true)).rejects.toMatchObject(absent);
    await expect(room().store.extendRetention(unknown, hoursFromNow(1))).rejects.toMatchObject(absent);
    expect(await room().store.verify(unknown)).toMatchObject({ state: 'missing' });
  });
}

function locking(room: Room): void {
  it('lengthens a retention and never shortens it', async () => {
    const { hash, retainUntil } = await putBytes(room().store, freshBytes());
    expect(await room().store.extendRetention(hash, hoursFromNow(-5))).toMatchObject({ retainUntil });
    const later = hoursFromNow(9);
    expect(await room().store.extendRetention(hash, later)).toMatchObject({ retainUntil: later });
    expect(await room().store.extendRetention(hash, hoursFromNow(3))).toMatchObject({ retainUntil: later });
    expect(await room().store.stat(hash)).toMatchObject({ retainUntil: later });
  });

  it('refuses to remove an object while it is retained, then while it is held, and lets it go after that', async () => {
    const retainUntil = new Date(Math.ceil(Date.now() / 1000) * 1000 + 2000);
    const bytes = freshBytes();
    const { hash } = await putBytes(room().store, bytes, { retention: { mode: 'governance', retainUntil } });
    const locked = problem('STORAGE.OBJECT_LOCKED', 'conflict');

    await expect(room().store.remove(hash)).rejects.toMatchObject(locked);
    expect(await room().store.setHold(hash, true)).toMatchObject({ hold: true });
    await sleep(retainUntil.getTime() - Date.now() + 1200);
    await expect(room().store.remove(hash)).rejects.toMatchObject(locked);
    expect(await readAll(await room().store.openVerified(hash))).toEqual(bytes);

    expect(await room().store.setHold(hash, false)).toMatchObject({ hold: false });
    await room().store.remove(hash);
    expect(await room().store.verify(hash)).toMatchObject({ state: 'missing' });
    expect(await listHashes(room().store)).not.toContain(hash);
    expect(await putBytes(room().store, bytes)).toMatchObject({ hash, existed: false });
  });
}

function examining(room: Room): void {
  it('finds a whole and locked object in order', async () => {
    const stored = await putBytes(room().store, freshBytes());
    expect(await room().store.verify(stored.hash)).toEqual({ state: 'ok' });
    expect(await room().store.verify(stored.hash, stored)).toEqual({ state: 'ok' });
  });

  it('finds a lock that is weaker than the registered one', async () => {
    const stored = await putBytes(room().store, freshBytes());
    const found = await room().store.verify(stored.hash, { ...stored, retainUntil: hoursFromNow(100) });
    expect(found).toMatchObject({ state: 'unlocked' });
    expect(await room().store.verify(stored.hash, { ...stored, hold: true })).toMatchObject({ state: 'unlocked' });
  });

  it('finds a changed byte, and does not pass the object off as recognised', async () => {
    const bytes = freshBytes(100_000);
    const { hash } = await putBytes(room().store, bytes);
    const actualHash = await room().flipByte(hash);
    expect(await room().store.verify(hash)).toEqual({ state: 'changed', actualHash });
  });
}
