import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { HandOutNotFound } from '../../errors.js';
import type { HandOutRow } from '../../domain/hand-out.js';
import { HandOutRepository } from '../../persistence/hand-out.repository.js';

/** What was handed out of a file; seen by those who may hand it out themselves. */
@Injectable()
export class HandOutQueries {
  constructor(
    private readonly handOuts: HandOutRepository,
    private readonly access: FileAccess,
  ) {}

  /**
   * The latest first.
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not hand it out.
   */
  async ofFile(actor: Actor, fileId: string): Promise<HandOutRow[]> {
    await this.access.ensure(actor, RECORDS_PERMISSIONS.handOut, fileId);
    return this.handOuts.ofFile(fileId);
  }

  /** @throws {HandOutNotFound} Thrown when it does not exist, or the actor may not hand the file out (any more). */
  async get(actor: Actor, id: string): Promise<HandOutRow> {
    const handOut = await this.handOuts.find(id);
    const seen =
      handOut &&
      (await this.access.filesAmong(actor, RECORDS_PERMISSIONS.handOut, [handOut.fileId])).has(handOut.fileId);
    if (handOut === undefined || seen !== true) throw new HandOutNotFound(id);
    return handOut;
  }
}
