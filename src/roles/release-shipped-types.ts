import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { FileTypeQueries, ImportFileType, readShippedTypes, ReleaseFileType } from '#modules/file-types';

/** Where files of a type lie in a city. */
export interface TypePlaces {
  readonly planUnits: readonly string[];
  readonly defaultPlanUnit: string;
}

/**
 * Brings the file types that come with the product in and releases them, through the same import as any other file. Types
 * whose key is there are left alone.
 */
@Injectable()
export class ReleaseShippedTypes {
  constructor(
    private readonly importType: ImportFileType,
    private readonly releaseType: ReleaseFileType,
    private readonly types: FileTypeQueries,
  ) {}

  /**
   * @param places plan units by key of the type; without them files of a type may lie anywhere
   * @returns keys of the types that were released
   */
  async execute(actor: Actor, places: ReadonlyMap<string, TypePlaces> = new Map()): Promise<string[]> {
    const known = new Set((await this.types.list(actor)).map(({ key }) => key));
    const released: string[] = [];
    for (const { file, bytes } of await readShippedTypes()) {
      const key = file.replace(/\.json$/, '');
      if (known.has(key)) continue;
      const placed = withPlaces(bytes, places.get(key));
      const { versionId, faults } = await this.importType.execute(actor, { bytes: placed, dryRun: false });
      if (versionId === null)
        throw new Error(`${file}: ${faults.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}`);
      const { revision } = await this.types.version(actor, versionId);
      await this.releaseType.execute(actor, versionId, revision);
      released.push(key);
    }
    return released;
  }
}

function withPlaces(bytes: Buffer, places: TypePlaces | undefined): Uint8Array {
  if (!places) return bytes;
  return Buffer.from(JSON.stringify({ ...(JSON.parse(bytes.toString('utf8')) as object), ...places }));
}
