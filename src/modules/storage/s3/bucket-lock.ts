import type { Client } from 'minio';
import { BucketWithoutLockError } from '../errors.js';
import { findS3Code } from './s3-connection.js';

const ABANDONED_UPLOAD_MS = 24 * 60 * 60 * 1000;

/**
 * Makes sure that whatever is written to the bucket is locked even where a server ignores the lock demanded for one object.
 * @throws BucketWithoutLockError with the commands that make such a bucket
 */
export async function checkBucketLock(client: Client, bucket: string): Promise<void> {
  let lock: { objectLockEnabled?: string; mode?: string; validity?: number };
  try {
    const read: (bucket: string) => unknown = client.getObjectLockConfig.bind(client);
    // The typings of minio-js say that nothing comes back; the call itself returns the configuration.
    lock = (await read(bucket)) as typeof lock;
  } catch (error) {
    const code = findS3Code(error);
    if (code === 'NoSuchBucket') throw new BucketWithoutLockError(bucket, 'bucket');
    if (code === 'ObjectLockConfigurationNotFoundError') throw new BucketWithoutLockError(bucket, 'object-lock');
    throw error;
  }
  if (lock.objectLockEnabled !== 'Enabled') throw new BucketWithoutLockError(bucket, 'object-lock');
  if (lock.mode === undefined || !((lock.validity ?? 0) > 0))
    throw new BucketWithoutLockError(bucket, 'default-retention');
}

/** Removes the invisible parts of uploads that a killed process or a lost connection left unfinished. */
export async function sweepAbandonedUploads(client: Client, bucket: string, now: Date): Promise<void> {
  const uploads = client.listIncompleteUploads(bucket, '', true) as AsyncIterable<{
    key?: string;
    uploadId?: string;
    initiated?: Date;
  }>;
  for await (const { key, uploadId, initiated } of uploads) {
    if (key === undefined || uploadId === undefined || initiated === undefined) continue;
    if (now.getTime() - new Date(initiated).getTime() < ABANDONED_UPLOAD_MS) continue;
    await client.abortMultipartUpload(bucket, key, uploadId);
  }
}
