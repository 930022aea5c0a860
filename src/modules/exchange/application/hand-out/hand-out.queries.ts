import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { DocumentQueries, FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { HandOutNotFound } from '../../errors.js';
import type { HandOutRow, SeenHandOut } from '../../domain/hand-out.js';
import { HandOutRepository } from '../../persistence/hand-out.repository.js';

/** What was handed out of a file; seen by those who may hand it out themselves. */
@Injectable()
export class HandOutQueries {
  constructor(
    private readonly handOuts: HandOutRepository,
    private readonly access: FileAccess,
    private readonly documents: DocumentQueries,
  ) {}

  /**
   * The latest first.
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not hand it out.
   */
  async ofFile(actor: Actor, fileId: string): Promise<SeenHandOut[]> {
    await this.access.ensure(actor, RECORDS_PERMISSIONS.handOut, fileId);
    return this.named(actor, await this.handOuts.ofFile(fileId));
  }

  /** @throws {HandOutNotFound} Thrown when it does not exist, or the actor may not hand the file out (any more). */
  async get(actor: Actor, id: string): Promise<SeenHandOut> {
    const handOut = await this.handOuts.find(id);
    const seen =
      handOut &&
      (await this.access.filesAmong(actor, RECORDS_PERMISSIONS.handOut, [handOut.fileId])).has(handOut.fileId);
    const [named] = handOut && seen === true ? await this.named(actor, [handOut]) : [];
    if (named === undefined) throw new HandOutNotFound(id);
    return named;
  }

  /** Whoever asked for it may have been cleared for more than whoever looks now. */
  private async named(actor: Actor, rows: readonly HandOutRow[]): Promise<SeenHandOut[]> {
    const ids = [...new Set(rows.flatMap(({ notShown }) => notShown.map(({ documentId }) => documentId)))];
    const seen = await this.access.documentsAmong(actor, RECORDS_PERMISSIONS.read, ids);
    const labels = await this.documents.labels([...seen]);
    return rows.map((row) => ({
      ...row,
      notShown: row.notShown.flatMap((one) => {
        const label = labels.get(one.documentId);
        return label === undefined ? [] : { ...one, reference: label.documentReference, subject: label.subject };
      }),
    }));
  }
}
