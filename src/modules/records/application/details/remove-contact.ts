import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileDetailsRepository } from '../../persistence/file-details.repository.js';
import { FileSteps } from '../life-cycle/file-steps.js';
import { DetailFacts } from './detail-facts.js';
import { stateOf } from './write-contact.js';

/** Which contact goes, and the version of it that was read. */
export interface RemoveContactInput {
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
  readonly fileId: string;
  readonly contactId: string;
  readonly version: number;
}

/** Takes somebody out of a file; the journal keeps who it was. */
@Injectable()
export class RemoveContact {
  constructor(
    private readonly steps: FileSteps,
    private readonly details: FileDetailsRepository,
    private readonly facts: DetailFacts,
  ) {}

  /**
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not work on it.
   * @throws {ContactNotFound} Thrown when the file has no such contact.
   * @throws {ContactChangedMeanwhile} Thrown when somebody else changed the contact.
   */
  async execute(actor: Actor, input: RemoveContactInput): Promise<void> {
    const request = { fileId: input.fileId, permission: RECORDS_PERMISSIONS.file, id: input.id };
    await this.steps.take(actor, request, async ({ transaction, file, now }) => {
      file.checkDescribable();
      const contact = await this.details.getContact(transaction, file.id, input.contactId);
      contact.checkVersion(input.version);
      await this.details.removeContact(transaction, contact.id);
      const left = await this.details.contacts(transaction, file.id);
      file.describe({ parties: left.map(({ party }) => party) }, now);
      await this.facts.tell(transaction, actor, file, {
        action: 'records.contact-removed',
        detail: 'contacts',
        before: stateOf(contact),
      });
    });
  }
}
