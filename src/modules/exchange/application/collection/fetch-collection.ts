import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { Database } from '#platform/database';
import { Journal } from '#platform/journal';
import { HandOutNotFound, HandOutNotReady, HandOutOutdated } from '../../errors.js';
import { type CollectionRow, HandOutCollectionRepository } from '../../persistence/hand-out-collection.repository.js';
import { CollectionFacts } from './collection-facts.js';

/** An archive of many files as whoever asked for it sees it. */
export type SeenCollection = CollectionRow;

/** A result that can be fetched. */
export type ReadyCollection = CollectionRow & {
  readonly objectHash: string;
  readonly sizeBytes: number;
  readonly fileName: string;
};

/** Hand-outs of many files, for whoever asked for them alone; every fetching is journalled. */
@Injectable()
export class FetchCollection {
  constructor(
    private readonly database: Database,
    private readonly collections: HandOutCollectionRepository,
    private readonly access: FileAccess,
    private readonly journal: Journal,
    private readonly facts: CollectionFacts,
  ) {}

  /** @throws {HandOutNotFound} Thrown when it does not exist or somebody else asked for it. */
  async get(actor: UserActor, id: string): Promise<CollectionRow> {
    const collection = await this.collections.find(id);
    if (collection?.requestedBy !== actor.id) throw new HandOutNotFound(id);
    return collection;
  }

  /**
   * @throws {HandOutNotFound} Thrown when it does not exist or somebody else asked for it.
   * @throws {HandOutNotReady} Thrown when it is not packed yet, failed, or was deleted after its time.
   * @throws {HandOutOutdated} Thrown when he may not hand out a file in it any more or see a document, or it was deleted.
   */
  async execute(actor: UserActor, id: string): Promise<ReadyCollection> {
    const collection = await this.get(actor, id);
    const { objectHash, sizeBytes, fileName, state } = collection;
    if (state !== 'ready' || objectHash === null || sizeBytes === null || fileName === null)
      throw new HandOutNotReady(state);
    const handed = await this.collections.handed(id);
    const files = handed.map(({ fileId }) => fileId);
    const own = await this.access.filesAmong(actor, RECORDS_PERMISSIONS.handOut, files);
    if (files.some((fileId) => !own.has(fileId))) throw new HandOutOutdated(id);
    const documents = handed.flatMap((file) => file.documents);
    const seen = await this.access.documentsAmong(actor, RECORDS_PERMISSIONS.read, documents);
    if (documents.some((document) => !seen.has(document))) throw new HandOutOutdated(id);
    await this.database.transaction(async (transaction) => {
      for (const { handOutId, fileId } of handed)
        await this.journal.append(transaction, actor, {
          action: 'exchange.hand-out-fetched',
          objectType: 'record-file',
          objectId: fileId,
          after: { handOutId, sha256: objectHash },
        });
      await this.facts.step(transaction, actor, id, 'exchange.collection-fetched', { sha256: objectHash });
    });
    return { ...collection, objectHash, sizeBytes, fileName };
  }
}
