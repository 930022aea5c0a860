import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { IntakeConfig, originalLock, Originals, PageReader } from '#modules/intake';
import type { NewDocument } from '#modules/records';
import { ObjectStore, type StoredObject } from '#modules/storage';
import { fileNameOf } from '../../domain/folder-path.js';
import type { PlannedDocument } from '../../domain/manifest-plan.js';
import type { EntryRow } from '../../persistence/conversion.repository.js';
import { isFaultOfTheFile } from '../step-failure.js';

/** A document that is ready to be taken over: its bytes are in the store, its text is read. */
export interface PreparedDocument {
  readonly content: NewDocument;
  readonly objectHash: string;
  /** Whether the file brought text with it; a mere scan is read later. */
  readonly hasText: boolean;
}

/** Prepares documents: the text they bring with them is taken out, and what becomes a record is locked like every other original. */
@Injectable()
export class DocumentsToFile {
  private readonly logger = new Logger(DocumentsToFile.name);

  constructor(
    private readonly store: ObjectStore,
    private readonly originals: Originals,
    private readonly reader: PageReader,
    private readonly config: IntakeConfig,
    private readonly clock: Clock,
  ) {}

  /** @param source names row and conversion: the same one is never filed twice */
  async prepare(
    document: PlannedDocument,
    entry: EntryRow & { objectHash: string },
    source: string,
  ): Promise<PreparedDocument> {
    const { inspection, objectHash } = entry;
    const stored = await this.store.stat(objectHash);
    const pages = inspection?.pages ?? 0;
    const mediaType = inspection?.mediaType ?? 'application/octet-stream';
    const texts = await this.textOf(objectHash, mediaType, pages);
    const { row: _row, path, hash: _hash, proceeding: _proceeding, ...metadata } = document;
    return {
      objectHash,
      hasText: texts.some((text) => text !== ''),
      content: {
        ...metadata,
        // folders of the old stock say what nothing else does
        note: path.includes('/') ? `Altbestand: ${path}` : null,
        pages: pages === 0 ? null : pages,
        source,
        formats: [
          {
            name: 'Original (Übernahme)',
            role: 'original',
            objectHash,
            mediaType,
            fileName: fileNameOf(path),
            sizeBytes: stored.sizeBytes,
            pages: pages === 0 ? null : pages,
          },
        ],
        pageTexts: texts,
      },
    };
  }

  /**
   * Locks an original for good, and not before nothing can refuse its file any more: what is refused is forgotten in its time.
   * @throws {ObjectNotFoundError} Thrown when its bytes are gone.
   */
  async lock({ objectHash }: PreparedDocument): Promise<StoredObject> {
    const { retention, hold } = originalLock(this.config, this.clock.now());
    await this.store.extendRetention(objectHash, retention.retainUntil);
    return this.store.setHold(objectHash, hold);
  }

  /** Text by page; a file whose text cannot be taken out is taken over without. */
  private async textOf(hash: string, mediaType: string, pages: number): Promise<readonly string[]> {
    if (mediaType !== 'application/pdf' || pages === 0) return [];
    try {
      const texts = await this.reader.readText(await this.originals.fetch(hash), pages);
      return texts.some((text) => text !== '') ? texts : [];
    } catch (error) {
      if (!isFaultOfTheFile(error)) throw error;
      this.logger.warn(`The text of a document that is taken over cannot be read: ${error.code}`);
      return [];
    }
  }
}
