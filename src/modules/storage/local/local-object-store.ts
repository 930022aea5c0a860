import { type FileHandle, mkdir, open, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { KeyedMutex } from '../content/keyed-mutex.js';
import { hashFile, readStream } from '../content/read-stream.js';
import { Spool, type SpooledContent } from '../content/spool.js';
import { findSystemCode, toFileFailure } from '../content/storage-failure.js';
import {
  type ByteRange,
  type ContentSource,
  type ListedObject,
  ObjectStore,
  type PutOptions,
  type PutOutcome,
  type StoredObject,
  type Verification,
} from '../domain/object-store.port.js';
import { checkHash, checkPutOptions, checkRange, type PutDemand } from '../domain/put-demand.js';
import { checkRetention, findLockReason, findWeakness, type ObjectLock, strongestLock } from '../domain/retention.js';
import { ObjectChangedError, ObjectLockedError, ObjectNotFoundError, ObjectNotLockedError } from '../errors.js';
import { linkOnce, makeFolder, syncFolder } from './durable-file.js';
import { withFileLock } from './file-lock.js';
import { readLockRecord, writeLockRecord } from './lock-record.js';
import { type ObjectPaths, placeOf, walkObjects } from './object-paths.js';

const WRITE_BITS = 0o222;

/**
 * The store of unchangeable objects in a folder of this machine: read-only files under their hash, each with a retention
 * record beside it. The product never overwrites an object and never deletes one early; against an administrator of the
 * machine it cannot lock, so every alteration is found by `verify` instead.
 *
 * The retention record is written before the content: a process killed in between leaves a record without an object,
 * which nobody sees and the next put of these bytes takes over.
 */
export class LocalObjectStore extends ObjectStore {
  private readonly root: string;
  private readonly locks: string;
  private readonly spool: Spool;
  private readonly mutex = new KeyedMutex();

  constructor(
    folder: string,
    private readonly now: () => Date = () => new Date(),
  ) {
    super();
    this.root = resolve(folder);
    this.locks = join(this.root, '.locks');
    this.spool = new Spool(join(this.root, '.spool'));
  }

  override async start(): Promise<void> {
    await this.guard(async () => {
      await mkdir(this.locks, { recursive: true, mode: 0o750 });
      await this.spool.start();
    });
  }

  override async close(): Promise<void> {
    await this.spool.close();
  }

  override async put(source: ContentSource, options: PutOptions): Promise<PutOutcome> {
    const demand = checkPutOptions(options, this.now());
    return this.guard(async () => {
      const content = await this.spool.receive(source, options);
      try {
        const existed = await this.exclusively(content.hash, (paths) => this.place(content, demand, paths));
        return { ...(await this.readBack(content, demand.lock, existed)), existed };
      } finally {
        await this.spool.discard(content);
      }
    });
  }

  override async open(hash: string, range?: ByteRange): Promise<Readable> {
    const { handle, sizeBytes } = await this.openContent(hash);
    try {
      const part = range === undefined ? {} : checkRange(range, sizeBytes);
      return readStream(handle.createReadStream(part), this.toFailure);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  override async openVerified(hash: string): Promise<Readable> {
    const { handle } = await this.openContent(hash);
    return readStream(handle.createReadStream(), this.toFailure, hash);
  }

  override async stat(hash: string): Promise<StoredObject> {
    const paths = placeOf(this.root, checkHash(hash));
    return this.guard(async () => {
      if ((await this.findContent(paths)) === undefined) throw new ObjectNotFoundError(hash);
      const reading = await readLockRecord(paths.lockRecord, hash);
      if (reading.state === 'valid') return reading.record;
      throw new ObjectNotLockedError(hash, reading.state === 'damaged' ? reading.reason : 'no retention record');
    });
  }

  override async extendRetention(hash: string, until: Date): Promise<StoredObject> {
    return this.changeLock(hash, (lock) => {
      if (until.getTime() <= lock.retainUntil.getTime()) return lock;
      return { ...lock, ...checkRetention({ mode: lock.mode, retainUntil: until }, this.now()) };
    });
  }

  override async setHold(hash: string, on: boolean): Promise<StoredObject> {
    return this.changeLock(hash, (lock) => ({ ...lock, hold: on }));
  }

  override async remove(hash: string): Promise<void> {
    await this.guard(() =>
      this.exclusively(hash, async (paths) => {
        if ((await this.findContent(paths)) === undefined) throw new ObjectNotFoundError(hash);
        const reading = await readLockRecord(paths.lockRecord, hash);
        if (reading.state !== 'valid') throw new ObjectLockedError(hash, 'lock-unknown');
        const reason = findLockReason(reading.record, this.now());
        if (reason !== undefined) {
          throw new ObjectLockedError(hash, reason, { retainUntil: reading.record.retainUntil.toISOString() });
        }
        await rm(paths.content);
        await rm(paths.lockRecord);
        await syncFolder(paths.folder);
      }),
    );
  }

  override async verify(hash: string, registered?: ObjectLock): Promise<Verification> {
    const paths = placeOf(this.root, checkHash(hash));
    return this.guard(async () => {
      const found = await this.findContent(paths);
      if (found === undefined) return { state: 'missing', reason: 'no such file' };
      const actual = await this.hashContent(hash);
      if (actual.hash !== hash) return { state: 'changed', actualHash: actual.hash };
      const reading = await readLockRecord(paths.lockRecord, hash);
      if (reading.state === 'absent') return { state: 'unlocked', reason: 'no retention record' };
      if (reading.state === 'damaged') return { state: 'unlocked', reason: reading.reason };
      if ((found.mode & WRITE_BITS) !== 0) return { state: 'unlocked', reason: 'the file is writable' };
      const weakness = registered && findWeakness(reading.record, registered);
      return weakness === undefined ? { state: 'ok' } : { state: 'unlocked', reason: weakness };
    });
  }

  override async *list(): AsyncIterable<ListedObject> {
    try {
      yield* walkObjects(this.root);
    } catch (error) {
      throw this.toFailure(error);
    }
  }

  override async checkReady(): Promise<void> {
    const probe = await this.spool.receive(Readable.from([Buffer.alloc(4096, 1)]), {});
    await this.spool.discard(probe);
  }

  /** Puts the arrived content in its place under the lock; returns whether it was there before. */
  private async place(content: SpooledContent, demand: PutDemand, paths: ObjectPaths): Promise<boolean> {
    const { hash, sizeBytes } = content;
    await makeFolder(this.root, paths.folder);
    const existed = (await this.findContent(paths)) !== undefined;
    const reading = await readLockRecord(paths.lockRecord, hash);
    if (reading.state === 'damaged') throw new ObjectNotLockedError(hash, reading.reason);
    const former = reading.state === 'valid' ? reading.record : undefined;
    await this.lockAtLeast(paths, former, existed, {
      hash,
      sizeBytes,
      mediaType: demand.mediaType,
      createdAt: this.now(),
      ...demand.lock,
    });
    if (!existed) await linkOnce(content.path, paths.content);
    return existed;
  }

  private async lockAtLeast(
    paths: ObjectPaths,
    former: StoredObject | undefined,
    existed: boolean,
    demanded: StoredObject,
  ): Promise<void> {
    // A record without its object may be shed once it has run out: it is what a kill during `remove` leaves behind.
    const isBinding = former !== undefined && (existed || findLockReason(former, this.now()) !== undefined);
    if (isBinding && existed && findWeakness(former, demanded) === undefined) return;
    const lock = isBinding ? strongestLock(former, demanded) : demanded;
    const record = { ...(existed && former ? former : demanded), ...pickLock(lock) };
    await writeLockRecord(paths.lockRecord, record, this.spool.temporaryPath());
  }

  private async readBack(content: SpooledContent, demanded: ObjectLock, existed: boolean): Promise<StoredObject> {
    const stored = await this.stat(content.hash);
    const weakness = findWeakness(stored, demanded);
    if (weakness !== undefined) throw new ObjectNotLockedError(content.hash, weakness);
    // New content was read back in the spool and only got a second name; the copy of an earlier put may have decayed.
    if (existed) {
      const actual = await this.hashContent(content.hash);
      if (actual.hash !== content.hash) throw new ObjectChangedError(content.hash, actual.hash);
    }
    return stored;
  }

  private async changeLock(hash: string, change: (lock: ObjectLock) => ObjectLock): Promise<StoredObject> {
    return this.guard(() =>
      this.exclusively(hash, async (paths) => {
        const record = await this.stat(hash);
        const lock = change(record);
        if (lock === record) return record;
        await writeLockRecord(paths.lockRecord, { ...record, ...lock }, this.spool.temporaryPath());
        const stored = await this.stat(hash);
        const weakness = findWeakness(stored, lock);
        if (weakness !== undefined) throw new ObjectNotLockedError(hash, weakness);
        return stored;
      }),
    );
  }

  private async exclusively<T>(hash: string, work: (paths: ObjectPaths) => Promise<T>): Promise<T> {
    const paths = placeOf(this.root, checkHash(hash));
    return this.mutex.run(hash, () =>
      withFileLock(
        join(this.locks, hash),
        () => this.spool.temporaryPath(),
        () => work(paths),
      ),
    );
  }

  private async findContent(paths: ObjectPaths): Promise<{ size: number; mode: number } | undefined> {
    try {
      return await stat(paths.content);
    } catch (error) {
      if (findSystemCode(error) !== 'ENOENT') throw error;
    }
    // A folder that is gone as a whole (disk not mounted) must not look like objects that are gone.
    await stat(this.locks);
    return undefined;
  }

  private async hashContent(hash: string): Promise<{ hash: string }> {
    const { handle } = await this.openContent(hash);
    try {
      return await hashFile(handle);
    } finally {
      await handle.close();
    }
  }

  private async openContent(hash: string): Promise<{ handle: FileHandle; sizeBytes: number }> {
    const { content } = placeOf(this.root, checkHash(hash));
    return this.guard(async () => {
      try {
        const handle = await open(content, 'r');
        return { handle, sizeBytes: (await handle.stat()).size };
      } catch (error) {
        if (findSystemCode(error) !== 'ENOENT') throw error;
      }
      await stat(this.locks);
      throw new ObjectNotFoundError(hash);
    });
  }

  private async guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.toFailure(error);
    }
  }

  private readonly toFailure = (error: unknown): unknown => toFileFailure(error, this.root);
}

function pickLock({ mode, retainUntil, hold }: ObjectLock): ObjectLock {
  return { mode, retainUntil, hold };
}
