import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { FileTypes } from '#modules/file-types';
import { storableValue, type Transaction } from '#platform/database';
import type { JournalState } from '#platform/journal';
import type { NewContact } from '../../domain/file-contact.js';
import { FileContact } from '../../domain/file-contact.entity.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileDetailsRepository } from '../../persistence/file-details.repository.js';
import { FileSteps } from '../life-cycle/file-steps.js';
import { DetailFacts } from './detail-facts.js';
import { checkRoles } from './file-typing.js';

/** Somebody who has to do with a file. */
export interface WriteContactInput {
  /** Id of the request, and of the contact it adds: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
  readonly fileId: string;
  readonly contact: NewContact;
  /** The contact that is changed, and the version of it that was read; left out for a new one. */
  readonly changes?: { readonly contactId: string; readonly version: number } | undefined;
}

/** Adds somebody to a file, or says something else of him. */
@Injectable()
export class WriteContact {
  constructor(
    private readonly steps: FileSteps,
    private readonly details: FileDetailsRepository,
    private readonly types: FileTypes,
    private readonly facts: DetailFacts,
  ) {}

  /**
   * @returns id of the contact
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not work on it.
   * @throws {ContactInvalid} Thrown when it is incomplete or too long.
   * @throws {ContactRoleFull} Thrown when more would have the role than the type allows.
   * @throws {ContactChangedMeanwhile} Thrown when somebody else changed the contact.
   */
  async execute(actor: Actor, input: WriteContactInput): Promise<string> {
    const request = { fileId: input.fileId, permission: RECORDS_PERMISSIONS.file, id: input.id };
    const stepId = await this.steps.take(actor, request, async ({ transaction, file, id, now }) => {
      file.checkDescribable();
      const others = await this.details.contacts(transaction, file.id);
      const contact = input.changes
        ? await this.changed(transaction, file.id, input.changes, input.contact)
        : { before: undefined, after: FileContact.add(id, file.id, lastPosition(others) + 1, input.contact) };
      const all = [...others.filter((one) => one.id !== contact.after.id), contact.after].sort(byPosition);
      await this.checkRoles(transaction, file.id, all);
      if (contact.before && JSON.stringify(contact.before) === JSON.stringify(stateOf(contact.after))) return;
      await this.details.saveContacts(transaction, [contact.after]);
      file.describe({ parties: all.map(({ party }) => party) }, now);
      await this.facts.tell(transaction, actor, file, {
        action: contact.before ? 'records.contact-changed' : 'records.contact-added',
        detail: 'contacts',
        ...(contact.before ? { before: contact.before } : {}),
        after: stateOf(contact.after),
      });
    });
    return input.changes?.contactId ?? stepId;
  }

  private async changed(
    transaction: Transaction,
    fileId: string,
    { contactId, version }: { readonly contactId: string; readonly version: number },
    said: NewContact,
  ): Promise<{ before: JournalState; after: FileContact }> {
    const contact = await this.details.getContact(transaction, fileId, contactId);
    contact.checkVersion(version);
    const before = stateOf(contact);
    contact.take(said);
    return { before, after: contact };
  }

  private async checkRoles(transaction: Transaction, fileId: string, contacts: readonly FileContact[]): Promise<void> {
    const fields = await this.details.findFields(transaction, fileId);
    if (fields) checkRoles((await this.types.get(fields.typeVersionId)).content.roles, contacts);
  }
}

/** What the journal keeps of a contact: everything that is filled in. */
export function stateOf({ role, content }: FileContact): JournalState {
  const filled = Object.entries(content).filter(([, value]: [string, unknown]) =>
    Array.isArray(value) ? value.length > 0 : value !== '' && value !== null,
  );
  return { role, ...Object.fromEntries(filled.map(([key, value]) => [key, storableValue(value)])) };
}

function lastPosition(contacts: readonly FileContact[]): number {
  return Math.max(0, ...contacts.map(({ position }) => position));
}

function byPosition(one: FileContact, other: FileContact): number {
  return one.position - other.position;
}
