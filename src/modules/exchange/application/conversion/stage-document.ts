import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { IntakeConfig } from '#modules/intake';
import { Database } from '#platform/database';
import { folderPath } from '../../domain/folder-path.js';
import { ConversionNotFound, FolderEntryUnknown } from '../../errors.js';
import { ConversionRepository } from '../../persistence/conversion.repository.js';
import { checkChangeable, ConversionAccess } from './conversion-access.js';
import { StagedObjects } from '../staged-objects.js';
import { stagedUntil } from './staging-lock.js';

/** Stores the bytes of one file of the folder, before anything is decided about it. */
@Injectable()
export class StageDocument {
  constructor(
    private readonly database: Database,
    private readonly staged: StagedObjects,
    private readonly conversions: ConversionRepository,
    private readonly access: ConversionAccess,
    private readonly config: IntakeConfig,
    private readonly clock: Clock,
  ) {}

  /**
   * Idempotent: the same bytes are stored once.
   * @returns SHA-256 of what was stored
   * @throws {FolderEntryUnknown} Thrown when the folder was not said to hold a file of this path and size.
   * @throws {ConversionStepNotAllowed} Thrown while files are taken over.
   * @throws {ContentTooLargeError, UploadBrokenError} Thrown when too many bytes came, or the transfer broke off.
   */
  async execute(actor: Actor, id: string, path: string, content: Readable): Promise<string> {
    await this.access.get(actor, id);
    const outcome = folderPath(path);
    if ('fault' in outcome) throw new FolderEntryUnknown(path);
    const stored = await this.staged.put(content, {
      mediaType: 'application/octet-stream',
      keptUntil: stagedUntil(this.clock.now()),
      maxBytes: this.config.INTAKE_MAX_FILE_MB * 1024 * 1024,
    });
    const { hash, sizeBytes } = stored;
    const isKnown = await this.database.transaction(async (transaction) => {
      const conversion = await this.conversions.findLocked(transaction, id);
      if (!conversion) throw new ConversionNotFound(id);
      checkChangeable(conversion, 'stage-document');
      await this.conversions.abandonCheck(transaction, conversion);
      return this.conversions.noteStored(transaction, id, outcome.path, { hash, sizeBytes });
    });
    if (!isKnown) throw new FolderEntryUnknown(path);
    return hash;
  }
}
