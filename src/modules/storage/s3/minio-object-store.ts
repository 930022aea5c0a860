import type { Agent } from 'node:http';
import { Readable } from 'node:stream';
import type { Client } from 'minio';
import { KeyedMutex } from '../content/keyed-mutex.js';
import { hashStream, readStream } from '../content/read-stream.js';
import { Spool, type SpooledContent } from '../content/spool.js';
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
import { checkRetention, findLockReason, findWeakness, type ObjectLock } from '../domain/retention.js';
import { ObjectChangedError, ObjectLockedError, ObjectNotFoundError, ObjectNotLockedError } from '../errors.js';
import { checkBucketLock, sweepAbandonedUploads } from './bucket-lock.js';
import { LockedUploader, type UploadSizes } from './locked-upload.js';
import { type ObjectHistory, ObjectVersions, type ObjectVersion } from './object-versions.js';
import { connectS3, findS3Code, isAbsent, type S3Connection, toS3Failure } from './s3-connection.js';

const MIB = 1024 * 1024;
const DEFAULT_SIZES: UploadSizes = { singlePutBytes: 256 * MIB, partBytes: 16 * MIB };

/** What an S3 store needs besides the connection. */
export interface MinioObjectStoreOptions {
  /** Folder on this machine in which uploads arrive while they are hashed. */
  readonly spoolFolder: string;
  readonly sizes?: UploadSizes;
  readonly now?: () => Date;
}

/**
 * The store of unchangeable objects in a bucket with Object Lock (MinIO, Ceph, any S3 server that has it), through minio-js.
 * The key is the hash; the object is always the oldest version under it.
 */
export class MinioObjectStore extends ObjectStore {
  private readonly client: Client;
  private readonly agent: Agent;
  private readonly bucket: string;
  private readonly spool: Spool;
  private readonly uploader: LockedUploader;
  private readonly versions: ObjectVersions;
  private readonly now: () => Date;
  private readonly mutex = new KeyedMutex();

  constructor(
    private readonly connection: S3Connection,
    options: MinioObjectStoreOptions,
  ) {
    super();
    ({ client: this.client, agent: this.agent } = connectS3(connection));
    this.bucket = connection.bucket;
    this.spool = new Spool(options.spoolFolder);
    const isSecure = connection.endpoint.startsWith('https:');
    const target = { bucket: connection.bucket, region: connection.region, isSecure };
    this.uploader = new LockedUploader(this.client, target, options.sizes ?? DEFAULT_SIZES);
    this.versions = new ObjectVersions(this.client, this.bucket);
    this.now = options.now ?? (() => new Date());
  }

  override async start(): Promise<void> {
    await this.guard(async () => {
      await checkBucketLock(this.client, this.bucket);
      await sweepAbandonedUploads(this.client, this.bucket, this.now());
      await this.spool.start();
    });
  }

  override async close(): Promise<void> {
    this.agent.destroy();
    await this.spool.close();
  }

  override async put(source: ContentSource, options: PutOptions): Promise<PutOutcome> {
    const demand = checkPutOptions(options, this.now());
    const content = await this.spool.receive(source, options);
    try {
      return await this.guard(() => this.mutex.run(content.hash, () => this.place(content, demand)));
    } finally {
      await this.spool.discard(content);
    }
  }

  override async open(hash: string, range?: ByteRange): Promise<Readable> {
    return this.guard(async () => {
      const original = await this.getOriginal(checkHash(hash));
      return this.openVersion(hash, original, { ...(range && { range: checkRange(range, original.sizeBytes) }) });
    });
  }

  override async openVerified(hash: string): Promise<Readable> {
    return this.guard(async () => {
      const original = await this.getOriginal(checkHash(hash));
      return this.openVersion(hash, original, { expectedHash: hash });
    });
  }

  override async stat(hash: string): Promise<StoredObject> {
    return this.guard(async () => this.describe(hash, await this.getOriginal(checkHash(hash))));
  }

  override async extendRetention(hash: string, until: Date): Promise<StoredObject> {
    return this.changeLock(hash, async (original, present) => {
      if (until.getTime() <= present.retainUntil.getTime()) return;
      const retention = checkRetention({ mode: present.mode, retainUntil: until }, this.now());
      await this.versions.lockAtLeast(hash, original.versionId, { ...retention, hold: false });
    });
  }

  override async setHold(hash: string, on: boolean): Promise<StoredObject> {
    return this.changeLock(hash, async (original, present) => {
      if (present.hold !== on) await this.versions.setHold(hash, original.versionId, on);
      const after = await this.versions.readState(hash, original.versionId);
      if (after.lock?.hold !== on) throw new ObjectNotLockedError(hash, on ? 'not held' : 'the hold was not lifted');
    });
  }

  override async remove(hash: string): Promise<void> {
    await this.guard(() =>
      this.mutex.run(checkHash(hash), async () => {
        const original = await this.getOriginal(hash);
        const { lock } = await this.versions.readState(hash, original.versionId);
        const reason = lock === undefined ? 'lock-unknown' : findLockReason(lock, this.now());
        if (reason !== undefined) {
          throw new ObjectLockedError(hash, reason, lock ? { retainUntil: lock.retainUntil.toISOString() } : {});
        }
        const { versions, deleteMarkers } = await this.versions.history(hash);
        // The original goes last: if a younger copy is still locked, everything stays.
        for (const version of [...versions.toReversed(), ...deleteMarkers]) await this.removeVersion(hash, version);
      }),
    );
  }

  override async verify(hash: string, registered?: ObjectLock): Promise<Verification> {
    return this.guard(async () => {
      const history = await this.versions.history(checkHash(hash));
      const [original] = history.versions;
      if (original === undefined) return { state: 'missing', reason: 'no such object' };
      const actualHash = await this.findChange(hash, history);
      if (actualHash !== undefined) return { state: 'changed', actualHash };
      if (history.deleteMarkers.length > 0) return { state: 'missing', reason: 'hidden by a delete marker' };
      const { lock } = await this.versions.readState(hash, original.versionId);
      if (lock === undefined) return { state: 'unlocked', reason: 'the store keeps it without any lock' };
      const weakness = registered && findWeakness(lock, registered);
      return weakness === undefined ? { state: 'ok' } : { state: 'unlocked', reason: weakness };
    });
  }

  override async *list(): AsyncIterable<ListedObject> {
    try {
      let last = '';
      const listing = this.client.listObjects(this.bucket, '', true, { IncludeVersion: true });
      for await (const item of listing as AsyncIterable<{ name?: string; size?: number; isDeleteMarker?: boolean }>) {
        const { name = '', size = 0 } = item;
        if (item.isDeleteMarker === true || name === last || !/^[0-9a-f]{64}$/.test(name)) continue;
        last = name;
        yield { hash: name, sizeBytes: size };
      }
    } catch (error) {
      throw this.toFailure(error);
    }
  }

  override async checkReady(): Promise<void> {
    await this.guard(() => checkBucketLock(this.client, this.bucket));
    const probe = await this.spool.receive(Readable.from([Buffer.alloc(4096, 1)]), {});
    await this.spool.discard(probe);
  }

  private async place(content: SpooledContent, demand: PutDemand): Promise<PutOutcome> {
    const { hash } = content;
    const before = await this.versions.history(hash);
    // A delete marker over a locked object hides it from every other client; it is not part of what is protected.
    for (const marker of before.deleteMarkers) await this.removeVersion(hash, marker);
    if (before.versions.length === 0) {
      await this.uploader.send({ content, mediaType: demand.mediaType, lock: demand.lock });
    }
    const after = before.versions.length === 0 ? await this.versions.history(hash) : before;
    const [original, ...copies] = after.versions;
    if (original === undefined) throw new ObjectNotFoundError(hash);
    const state = await this.versions.lockAtLeast(hash, original.versionId, demand.lock);
    const actual = await hashStream(await this.openVersion(hash, original, {}));
    if (actual.hash !== hash) throw new ObjectChangedError(hash, actual.hash);
    const { mediaType, lock } = state;
    const existed = before.versions.length > 0;
    if (!existed && copies.length > 0) {
      await this.removeCopies(hash, original, copies);
      return { ...(await this.describe(hash, original)), existed };
    }
    return { hash, sizeBytes: actual.sizeBytes, mediaType, createdAt: original.createdAt, ...lock, existed };
  }

  /**
   * Two processes stored the same bytes at the same moment: the original takes over the lock of the younger copy, which then
   * goes if the store lets it go.
   */
  private async removeCopies(hash: string, original: ObjectVersion, copies: readonly ObjectVersion[]): Promise<void> {
    for (const copy of copies) {
      try {
        await this.removeCopy(hash, original, copy);
      } catch (error) {
        // The other process is doing the same at this moment; a locked copy stays, it is identical.
        const isGone = error instanceof ObjectNotFoundError || isAbsent(error);
        if (!isGone && findS3Code(error) !== 'AccessDenied') throw error;
      }
    }
  }

  private async removeCopy(hash: string, original: ObjectVersion, copy: ObjectVersion): Promise<void> {
    const read = await hashStream(await this.openVersion(hash, copy, {}));
    if (read.hash !== hash) return;
    const { lock } = await this.versions.readState(hash, copy.versionId);
    if (lock !== undefined) await this.versions.lockAtLeast(hash, original.versionId, lock);
    await this.client.removeObject(this.bucket, hash, { versionId: copy.versionId, governanceBypass: true });
  }

  private async describe(hash: string, original: ObjectVersion): Promise<StoredObject> {
    const { mediaType, lock } = await this.versions.readState(hash, original.versionId);
    if (lock === undefined) throw new ObjectNotLockedError(hash, 'the store keeps it without any lock');
    return { hash, sizeBytes: original.sizeBytes, mediaType, createdAt: original.createdAt, ...lock };
  }

  private async changeLock(
    hash: string,
    change: (original: ObjectVersion, present: StoredObject) => Promise<void>,
  ): Promise<StoredObject> {
    return this.guard(() =>
      this.mutex.run(checkHash(hash), async () => {
        const original = await this.getOriginal(hash);
        await change(original, await this.describe(hash, original));
        return this.describe(hash, original);
      }),
    );
  }

  private async getOriginal(hash: string): Promise<ObjectVersion> {
    const { versions } = await this.versions.history(hash);
    const [original] = versions;
    if (original === undefined) throw new ObjectNotFoundError(hash);
    return original;
  }

  /** The hash of the first version whose bytes are not the ones of the address; undefined when all are. */
  private async findChange(hash: string, history: ObjectHistory): Promise<string | undefined> {
    for (const version of history.versions) {
      const actual = await hashStream(await this.openVersion(hash, version, {}));
      if (actual.hash !== hash) return actual.hash;
    }
    return undefined;
  }

  private async openVersion(
    hash: string,
    version: ObjectVersion,
    how: { range?: Required<ByteRange>; expectedHash?: string },
  ): Promise<Readable> {
    const { start, end } = how.range ?? { start: 0, end: -1 };
    const { versionId } = version;
    try {
      const raw = await this.client.getPartialObject(this.bucket, hash, start, end - start + 1, { versionId });
      return readStream(raw, this.toFailure, how.expectedHash);
    } catch (error) {
      throw isAbsent(error) ? new ObjectNotFoundError(hash) : error;
    }
  }

  private async removeVersion(hash: string, { versionId }: ObjectVersion): Promise<void> {
    try {
      await this.client.removeObject(this.bucket, hash, { versionId });
    } catch (error) {
      throw findS3Code(error) === 'AccessDenied' ? new ObjectLockedError(hash, 'retained', {}, error) : error;
    }
  }

  private async guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.toFailure(error);
    }
  }

  private readonly toFailure = (error: unknown): unknown => toS3Failure(error, this.connection);
}
