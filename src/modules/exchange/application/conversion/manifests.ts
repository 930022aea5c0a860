import { Injectable } from '@nestjs/common';
import { ObjectNotFoundError, ObjectStore } from '#modules/storage';
import type { ManifestTable } from '../../domain/manifest-table.js';
import { ManifestMissing } from '../../errors.js';
import { readManifest } from '../../manifest/read-manifest.js';

/** Reads manifests out of the object store. */
@Injectable()
export class Manifests {
  constructor(private readonly store: ObjectStore) {}

  /**
   * @param hash SHA-256 of the manifest as it was sent
   * @throws {ManifestMissing} Thrown when it had to go because something of it was deleted: it must be sent again.
   */
  async read(hash: string): Promise<ManifestTable> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await this.open(hash)) chunks.push(chunk as Uint8Array);
    return readManifest(Buffer.concat(chunks));
  }

  private async open(hash: string): ReturnType<ObjectStore['openVerified']> {
    try {
      return await this.store.openVerified(hash);
    } catch (error) {
      if (error instanceof ObjectNotFoundError) throw new ManifestMissing();
      throw error;
    }
  }
}
