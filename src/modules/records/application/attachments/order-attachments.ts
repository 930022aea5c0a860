import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn } from '#platform/database';
import { AttachmentsChangedMeanwhile } from '../../attachment-errors.js';
import type { Document } from '../../domain/document.entity.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { levelSql } from '../../persistence/file-access-condition.js';
import { DocumentRepository } from '../../persistence/document.repository.js';
import { DocumentFacts } from '../documents/document-facts.js';
import { type DocumentStep, DocumentSteps } from '../documents/document-steps.js';

/** The attachments of a document in the order they shall have. */
export interface AttachmentOrder {
  readonly documentId: string;
  /** All that the actor sees. */
  readonly order: readonly string[];
  readonly id?: string | undefined;
}

/** Puts the attachments of a document in order; those the actor may not see keep their places among them. */
@Injectable()
export class OrderAttachments {
  constructor(
    private readonly steps: DocumentSteps,
    private readonly documents: DocumentRepository,
    private readonly facts: DocumentFacts,
  ) {}

  /**
   * @throws {DocumentNotFound} Thrown when the actor may not work on the main document.
   * @throws {AttachmentsChangedMeanwhile} Thrown when others are attached than are named.
   * @throws {RecordFileNotOpen | MarkedInvalid | DocumentFrozen} Thrown when the main document takes no changes.
   */
  async execute(actor: Actor, { documentId, order, id }: AttachmentOrder): Promise<void> {
    await this.steps.take(actor, { documentId, id, permission: RECORDS_PERMISSIONS.file }, async (step) => {
      step.document.checkWorkable(step);
      const seen = await this.seen(step);
      const byId = new Map(seen.map((attachment) => [attachment.id, attachment]));
      const ordered = order.map((one) => byId.get(one)).filter((one) => one !== undefined);
      if (new Set(ordered).size !== seen.length || order.length !== seen.length)
        throw new AttachmentsChangedMeanwhile(step.document.reference);
      const numbers = seen.map(({ attachmentNumber }) => attachmentNumber);
      for (const [index, attachment] of ordered.entries())
        await this.renumber(step, attachment, numbers[index] ?? index + 1);
    });
  }

  private async seen({ transaction, actor, document }: DocumentStep): Promise<Document[]> {
    const cleared = await queryIn<{ id: string }>(
      transaction,
      `SELECT id FROM document WHERE attached_to_id = $1 AND ${levelSql(actor, 'document')}`,
      [document.id],
    );
    const ids = new Set(cleared.map(({ id }) => id));
    return (await this.documents.attachmentsOf(transaction, document.id)).filter(({ id }) => ids.has(id));
  }

  private async renumber(step: DocumentStep, attachment: Document, number: number): Promise<void> {
    const former = attachment.attachmentNumber;
    if (former === number) return;
    attachment.attachmentNumber = number;
    await this.documents.save(step.transaction, attachment);
    await this.facts.tell(
      { ...step, document: attachment },
      {
        type: 'records.attachment-renumbered',
        before: { attachmentNumber: former },
        after: { attachmentNumber: number, attachedTo: step.document.id },
      },
    );
  }
}
