import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { Database } from '#platform/database';
import { Journal } from '#platform/journal';
import { HandOutNotFound, HandOutNotReady, HandOutOutdated } from '../../errors.js';
import type { SeenHandOut } from '../../domain/hand-out.js';
import { HandOutRepository } from '../../persistence/hand-out.repository.js';
import { HandOutQueries } from './hand-out.queries.js';

/** A result that can be fetched. */
export type ReadyHandOut = SeenHandOut & {
  readonly objectHash: string;
  readonly sizeBytes: number;
  readonly fileName: string;
};

/** Fetches the result of a hand-out: only whoever asked for it, who may have been shown more than others; every time journalled. */
@Injectable()
export class FetchHandOut {
  constructor(
    private readonly database: Database,
    private readonly queries: HandOutQueries,
    private readonly handOuts: HandOutRepository,
    private readonly access: FileAccess,
    private readonly journal: Journal,
  ) {}

  /**
   * @throws {HandOutNotFound} Thrown when it does not exist or somebody else asked for it.
   * @throws {HandOutNotReady} Thrown when it is not made yet, failed, or was deleted after its time.
   * @throws {HandOutOutdated} Thrown when he may not see a document in it any more, or it was deleted from the file.
   */
  async execute(actor: Actor, id: string): Promise<ReadyHandOut> {
    const handOut = await this.queries.get(actor, id);
    if (actor.kind !== 'user' || handOut.requestedBy !== actor.id) throw new HandOutNotFound(id);
    const { objectHash, sizeBytes, fileName, state } = handOut;
    if (state !== 'ready' || objectHash === null || sizeBytes === null || fileName === null)
      throw new HandOutNotReady(state);
    const handed = await this.handOuts.handedDocuments(id);
    const seen = await this.access.documentsAmong(actor, RECORDS_PERMISSIONS.read, handed);
    if (handed.some((document) => !seen.has(document))) throw new HandOutOutdated(id);
    await this.database.transaction((transaction) =>
      this.journal.append(transaction, actor, {
        action: 'exchange.hand-out-fetched',
        objectType: 'record-file',
        objectId: handOut.fileId,
        after: { handOutId: id, sha256: objectHash },
      }),
    );
    return { ...handOut, objectHash, sizeBytes, fileName };
  }
}
