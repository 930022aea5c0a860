import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { FileTypes } from '#modules/file-types';
import type { Transaction } from '#platform/database';
import type { RecordFile } from '../../domain/record-file.entity.js';
import { DocumentNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileDetailsRepository } from '../../persistence/file-details.repository.js';
import { ChecklistItemUnknown, FileHasNoType } from '../../type-errors.js';
import { FileSteps } from '../life-cycle/file-steps.js';
import { DetailFacts } from './detail-facts.js';

/** What somebody says of a line of the checklist. */
export interface MarkChecklistInput {
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
  readonly fileId: string;
  readonly itemKey: string;
  /** The contact of the line, where the item is needed from everybody in a role. */
  readonly contactId: string | null;
  /** The document that fulfils it; `null` when none was assigned. */
  readonly documentId: string | null;
  /** Why it is not needed; empty when it is. */
  readonly waivedReason: string;
}

/** Assigns a document to a line of the checklist, says why the line is not needed, or takes either back. */
@Injectable()
export class MarkChecklistItem {
  constructor(
    private readonly steps: FileSteps,
    private readonly details: FileDetailsRepository,
    private readonly types: FileTypes,
    private readonly facts: DetailFacts,
  ) {}

  /**
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not work on it.
   * @throws {ChecklistItemUnknown} Thrown when there is no such line.
   * @throws {DocumentNotFound} Thrown when the document is not in the file, or the actor is not cleared for it.
   */
  async execute(actor: Actor, input: MarkChecklistInput): Promise<void> {
    const request = { fileId: input.fileId, permission: RECORDS_PERMISSIONS.file, id: input.id };
    await this.steps.take(actor, request, async ({ transaction, file, now }) => {
      file.checkOpen();
      const line = await this.lineOf(transaction, file, input);
      if (input.documentId !== null && !(await this.details.hasDocument(transaction, actor, file.id, input.documentId)))
        throw new DocumentNotFound(input.documentId);
      const waivedReason = input.documentId === null ? input.waivedReason.trim() || null : null;
      await this.details.mark(transaction, file.id, { ...input, waivedReason, markedBy: actor.name, markedAt: now });
      file.describe({}, now);
      await this.facts.tell(transaction, actor, file, {
        action: 'records.checklist-marked',
        detail: 'checklist',
        after: { ...line, documentId: input.documentId, waivedReason },
      });
    });
  }

  /** Words for the line. */
  private async lineOf(
    transaction: Transaction,
    file: RecordFile,
    { itemKey, contactId }: MarkChecklistInput,
  ): Promise<{ item: string; contact: string | null }> {
    const fields = await this.details.findFields(transaction, file.id);
    if (!fields) throw new FileHasNoType(file.reference);
    const { checklist } = (await this.types.get(fields.typeVersionId)).content;
    const item = checklist.find(({ key }) => key === itemKey);
    if (!item) throw new ChecklistItemUnknown(itemKey);
    if (item.role === null && contactId === null) return { item: item.title, contact: null };
    const contacts = await this.details.contacts(transaction, file.id);
    const contact = contacts.find(({ id, roleKey }) => id === contactId && roleKey === item.role);
    if (!contact) throw new ChecklistItemUnknown(itemKey);
    return { item: item.title, contact: contact.party.name };
  }
}
