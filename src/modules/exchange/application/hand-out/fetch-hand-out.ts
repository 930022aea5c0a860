import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { Journal } from '#platform/journal';
import { HandOutNotFound, HandOutNotReady } from '../../errors.js';
import type { HandOutRow } from '../../domain/hand-out.js';
import { HandOutQueries } from './hand-out.queries.js';

/** A result that can be fetched. */
export type ReadyHandOut = HandOutRow & {
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
    private readonly journal: Journal,
  ) {}

  /**
   * @throws {HandOutNotFound} Thrown when it does not exist or somebody else asked for it.
   * @throws {HandOutNotReady} Thrown when it is not made yet, failed, or was deleted after its time.
   */
  async execute(actor: Actor, id: string): Promise<ReadyHandOut> {
    const handOut = await this.queries.get(actor, id);
    if (actor.kind !== 'user' || handOut.requestedBy !== actor.id) throw new HandOutNotFound(id);
    const { objectHash, sizeBytes, fileName, state } = handOut;
    if (state !== 'ready' || objectHash === null || sizeBytes === null || fileName === null)
      throw new HandOutNotReady(state);
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
