import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ObjectStore } from '../domain/object-store.port.js';
import { LocalObjectStore } from '../local/local-object-store.js';

export { MinioObjectStore } from '../s3/minio-object-store.js';

/** A started local store in a folder of its own, for specs of other modules; `dispose` removes both. */
export async function createTemporaryObjectStore(): Promise<{ store: ObjectStore; dispose(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'talakte-objects-'));
  const store = new LocalObjectStore(folder);
  await store.start();
  const dispose = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { store, dispose };
}
