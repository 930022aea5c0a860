import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { folderPath } from '../../domain/folder-path.js';
import type { FolderEntry } from '../../domain/manifest-context.js';
import { ConversionNotFound, ConversionStepNotAllowed } from '../../errors.js';
import { ConversionRepository } from '../../persistence/conversion.repository.js';
import { ConversionAccess } from './conversion-access.js';
import { Manifests } from './manifests.js';

/** Something that lies in the folder of a conversion, as whoever sends it sees it. */
export interface ListedEntry extends Omit<FolderEntry, 'objectHash'> {
  readonly path: string;
  /** Milliseconds since 1970: with another time the bytes are sent anew. */
  readonly modifiedAt: number;
}

/** Steps during which the folder may still change; a check that is going on is given up. */
const OPEN = new Set(['collecting', 'checking', 'checked', 'stopped', 'done']);

/** Takes note of what lies in the folder, and says whose bytes are still to be sent. */
@Injectable()
export class ListFolder {
  constructor(
    private readonly database: Database,
    private readonly conversions: ConversionRepository,
    private readonly access: ConversionAccess,
    private readonly manifests: Manifests,
  ) {}

  /**
   * @returns paths of the files the manifest names and whose bytes are not stored yet
   * @throws {ConversionNotFound} Thrown when it is none of the actor's.
   * @throws {ConversionStepNotAllowed} Thrown while it runs.
   */
  async execute(actor: Actor, id: string, entries: readonly ListedEntry[]): Promise<string[]> {
    const conversion = await this.access.get(actor, id);
    const named = new Set(
      (await this.manifests.read(conversion.manifestHash)).rows.flatMap(({ cells }) => {
        const outcome = folderPath(cells.path ?? '');
        return 'path' in outcome ? outcome.path : [];
      }),
    );
    const listed = new Map<string, ListedEntry & { isNamed: boolean }>();
    for (const entry of entries) {
      const outcome = folderPath(entry.path);
      // What has no proper path can be named by no row either.
      if ('path' in outcome)
        listed.set(outcome.path, { ...entry, path: outcome.path, isNamed: named.has(outcome.path) });
    }
    await this.database.transaction(async (transaction) => {
      const locked = await this.conversions.findLocked(transaction, id);
      if (!locked) throw new ConversionNotFound(id);
      if (!OPEN.has(locked.state)) throw new ConversionStepNotAllowed(locked.state, 'list-folder');
      await this.conversions.abandonCheck(transaction, locked);
      await this.conversions.replaceEntries(transaction, id, [...listed.values()]);
    });
    const known = await this.conversions.entries(id);
    return known
      .filter(
        ({ kind, isNamed, objectHash, sizeBytes }) =>
          kind === 'file' && isNamed && objectHash === null && sizeBytes > 0,
      )
      .map(({ path }) => path);
  }
}
