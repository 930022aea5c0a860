import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'minio';
import type { ObjectLock } from '../domain/retention.js';
import { findWeakness, strongestLock } from '../domain/retention.js';
import { ObjectNotLockedError } from '../errors.js';
import { findS3Code, isPassingFailure, persistently } from './s3-connection.js';

/** One version of an object, or a delete marker, as the server lists it. */
export interface ObjectVersion {
  readonly versionId: string;
  readonly sizeBytes: number;
  readonly etag: string;
  readonly createdAt: Date;
}

/** All versions under one hash, the oldest first. */
export interface ObjectHistory {
  readonly versions: readonly ObjectVersion[];
  readonly deleteMarkers: readonly ObjectVersion[];
}

/** What the server says about one version; without `lock` it lies there unprotected. */
export interface VersionState {
  readonly mediaType: string;
  readonly lock: ObjectLock | undefined;
}

/**
 * Another process may lock the same object at the same moment: then the server refuses what would by now be a shorter
 * retention, or (Ceph) answers with a passing failure. So each attempt begins with what is there now.
 */
const ATTEMPT_PAUSES_MS = [0, 50, 200, 600, 1500];

interface ListedVersion {
  name?: string;
  versionId?: string;
  size?: number;
  etag?: string;
  lastModified?: Date;
  isDeleteMarker?: boolean;
}

/** Lists and locks the versions of objects in one bucket. An overwritten key keeps its former bytes as an older version. */
export class ObjectVersions {
  constructor(
    private readonly client: Client,
    private readonly bucket: string,
  ) {}

  /** All versions under a hash. The original is the oldest: what is written over it later cannot take its place. */
  async history(hash: string): Promise<ObjectHistory> {
    const versions: ObjectVersion[] = [];
    const deleteMarkers: ObjectVersion[] = [];
    const listing = this.client.listObjects(this.bucket, hash, true, { IncludeVersion: true });
    for await (const item of listing as AsyncIterable<ListedVersion>) {
      if (item.name !== hash || item.versionId === undefined) continue;
      const version = {
        versionId: item.versionId,
        sizeBytes: item.size ?? 0,
        etag: item.etag ?? '',
        createdAt: item.lastModified ?? new Date(0),
      };
      (item.isDeleteMarker === true ? deleteMarkers : versions).push(version);
    }
    return { versions: versions.sort(byAge), deleteMarkers };
  }

  /** Media type and lock of a version, read from the server. */
  async readState(hash: string, versionId: string): Promise<VersionState> {
    const query = `versionId=${encodeURIComponent(versionId)}`;
    const response = await this.client.makeRequestAsync({
      method: 'HEAD',
      bucketName: this.bucket,
      objectName: hash,
      query,
    });
    response.resume();
    const { headers } = response;
    const end = new Date(headerText(headers['x-amz-object-lock-retain-until-date']));
    const mode = headerText(headers['x-amz-object-lock-mode']).toLowerCase();
    const mediaType = headers['content-type'] ?? 'application/octet-stream';
    if ((mode !== 'governance' && mode !== 'compliance') || Number.isNaN(end.getTime())) {
      return { mediaType, lock: undefined };
    }
    const hold = headerText(headers['x-amz-object-lock-legal-hold']).toUpperCase() === 'ON';
    return { mediaType, lock: { mode, retainUntil: end, hold } };
  }

  /**
   * Makes the lock of a version at least as firm as demanded and returns what the server has afterwards.
   * @throws ObjectNotLockedError when the server does not lock it so
   */
  async lockAtLeast(
    hash: string,
    versionId: string,
    demanded: ObjectLock,
  ): Promise<VersionState & { lock: ObjectLock }> {
    let failure: Error | undefined;
    for (const pause of ATTEMPT_PAUSES_MS) {
      await sleep(pause * (0.5 + Math.random()));
      const { mediaType, lock } = await this.readState(hash, versionId);
      if (lock !== undefined && findWeakness(lock, demanded) === undefined) return { mediaType, lock };
      failure = await this.tighten(hash, versionId, lock, demanded).then(
        () => undefined,
        (error: unknown) => error as Error,
      );
      if (isFinal(failure)) throw failure;
    }
    const { mediaType, lock } = await this.readState(hash, versionId);
    if (lock === undefined) throw new ObjectNotLockedError(hash, 'the store keeps it without any lock', failure);
    const weakness = findWeakness(lock, demanded);
    if (weakness === undefined) return { mediaType, lock };
    if (failure !== undefined && isPassingFailure(failure)) throw failure;
    throw new ObjectNotLockedError(hash, weakness, failure);
  }

  /** Sets or lifts the hold of a version. */
  async setHold(hash: string, versionId: string, on: boolean): Promise<void> {
    const status = on ? 'ON' : 'OFF';
    // The typings of minio-js call this synchronous; it is not.
    const set = this.client.setObjectLegalHold.bind(this.client) as unknown as (
      ...request: unknown[]
    ) => Promise<unknown>;
    await persistently(() => set(this.bucket, hash, { versionId, status }));
  }

  private async tighten(
    hash: string,
    versionId: string,
    actual: ObjectLock | undefined,
    demanded: ObjectLock,
  ): Promise<void> {
    const target = actual === undefined ? demanded : strongestLock(actual, demanded);
    await this.lengthen(hash, versionId, actual, target);
    if (target.hold && actual?.hold !== true) await this.setHold(hash, versionId, true);
  }

  private async lengthen(
    hash: string,
    versionId: string,
    actual: ObjectLock | undefined,
    target: ObjectLock,
  ): Promise<void> {
    const retention = { ...target, hold: false };
    if (actual !== undefined && findWeakness(actual, retention) === undefined) return;
    const isMadeCompliance = actual?.mode === 'governance' && target.mode === 'compliance';
    await this.client.putObjectRetention(this.bucket, hash, {
      versionId,
      mode: target.mode === 'compliance' ? 'COMPLIANCE' : 'GOVERNANCE',
      retainUntilDate: target.retainUntil.toISOString(),
      // Servers refuse to make governance firmer without this right, although nothing is loosened.
      ...(isMadeCompliance && { governanceBypass: true }),
    });
  }
}

function isFinal(error: Error | undefined): error is Error {
  const isRefused = ['AccessDenied', 'InvalidRequest'].includes(findS3Code(error) ?? '');
  return error !== undefined && !isRefused && !isPassingFailure(error);
}

function byAge(one: ObjectVersion, other: ObjectVersion): number {
  const difference = one.createdAt.getTime() - other.createdAt.getTime();
  return difference === 0 ? (one.versionId < other.versionId ? -1 : 1) : difference;
}

function headerText(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}
