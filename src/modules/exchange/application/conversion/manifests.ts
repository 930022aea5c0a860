import { Injectable } from '@nestjs/common';
import { ObjectStore } from '#modules/storage';
import type { ManifestTable } from '../../domain/manifest-table.js';
import { readManifest } from '../../manifest/read-manifest.js';

/** Reads manifests out of the object store. */
@Injectable()
export class Manifests {
  constructor(private readonly store: ObjectStore) {}

  /** @param hash SHA-256 of the manifest as it was sent */
  async read(hash: string): Promise<ManifestTable> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await this.store.openVerified(hash)) chunks.push(chunk as Uint8Array);
    return readManifest(Buffer.concat(chunks));
  }
}
