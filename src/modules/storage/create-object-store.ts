import { join, resolve } from 'node:path';
import type { ObjectStore } from './domain/object-store.port.js';
import { LocalObjectStore } from './local/local-object-store.js';
import { MinioObjectStore } from './s3/minio-object-store.js';
import type { StorageConfig } from './storage.config.js';

/** Chooses the store the options ask for: the S3 server if one is named, else the folder of this machine. Not yet started. */
export function createObjectStore(config: StorageConfig): ObjectStore {
  const data = resolve(config.TALAKTE_DATA);
  if (config.S3_ENDPOINT === undefined) return new LocalObjectStore(join(data, 'objects'));
  return new MinioObjectStore(
    {
      endpoint: config.S3_ENDPOINT,
      region: config.S3_REGION,
      accessKey: config.S3_ACCESS_KEY ?? '',
      secretKey: config.S3_SECRET_KEY ?? '',
      bucket: config.S3_BUCKET,
    },
    { spoolFolder: join(data, 'spool') },
  );
}
