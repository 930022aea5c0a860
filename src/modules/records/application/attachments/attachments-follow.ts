import { Injectable } from '@nestjs/common';
import { Document } from '../../domain/document.entity.js';
import { mayBecome } from '../../domain/document-state.js';
import type { InvalidMark } from '../../domain/invalid-mark.js';
import type { RecordObject } from '../../domain/record-object.js';
import { MarkedInvalid } from '../../life-errors.js';
import { DocumentRepository } from '../../persistence/document.repository.js';
import { DocumentFacts } from '../documents/document-facts.js';
import type { DocumentStep } from '../documents/document-steps.js';
import type { FileStep } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';

/** What happens to a document happens to its attachments (Anlagen): they are invalid, signed and sent with it. */
@Injectable()
export class AttachmentsFollow {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly facts: DocumentFacts,
    private readonly lifeFacts: LifeFacts,
  ) {}

  /** The attachments of the document of a step, whoever may see them. */
  async of({ transaction, document }: DocumentStep): Promise<Document[]> {
    return this.documents.attachmentsOf(transaction, document.id);
  }

  /** @throws {MarkedInvalid} Thrown when the mark of an attachment is to be taken off while its main document is invalid. */
  async checkMainValid({ transaction }: FileStep, { attachedToId }: Document): Promise<void> {
    if (attachedToId === null) return;
    const main = await transaction.getRepository(Document).findOneByOrFail({ id: attachedToId });
    if (main.invalid !== null) throw new MarkedInvalid(main.reference);
  }

  /** Marks those that are valid with the mark the main document was given. */
  async markInvalid(step: FileStep, main: Document, mark: InvalidMark): Promise<void> {
    for (const attachment of await this.documents.attachmentsOf(step.transaction, main.id)) {
      if (attachment.invalid !== null) continue;
      attachment.invalid = mark;
      await this.documents.save(step.transaction, attachment);
      await this.lifeFacts.tell(step, {
        type: 'records.marked-invalid',
        object: objectOf(attachment),
        after: {
          reference: attachment.reference,
          subject: attachment.subject,
          reason: mark.reason,
          attachedTo: main.id,
        },
      });
    }
  }

  /** Takes the mark off those that were given it with the main document, and leaves those marked by themselves. */
  async withdrawInvalid(step: FileStep, main: Document, mark: InvalidMark, reason: string): Promise<void> {
    for (const attachment of await this.documents.attachmentsOf(step.transaction, main.id)) {
      if (attachment.invalid?.markedAt !== mark.markedAt) continue;
      attachment.invalid = null;
      await this.documents.save(step.transaction, attachment);
      await this.lifeFacts.tell(step, {
        type: 'records.invalid-mark-withdrawn',
        object: objectOf(attachment),
        before: { reason: mark.reason },
        after: { reference: attachment.reference, reason, attachedTo: main.id },
      });
    }
  }

  /** Brings those that can into the state the main document has come into. */
  async becomeLike(step: DocumentStep): Promise<void> {
    const { document: main, transaction, today } = step;
    for (const attachment of await this.documents.attachmentsOf(transaction, main.id)) {
      const before = attachment.state;
      if (attachment.invalid !== null || !mayBecome(before, main.state)) continue;
      attachment.become(main.state, main.dispatchedOn ?? today);
      await this.documents.save(transaction, attachment);
      await this.facts.tell(
        { ...step, document: attachment },
        {
          type: 'records.document-state-set',
          before: { state: before },
          after: { state: attachment.state, attachedTo: main.id },
        },
      );
    }
  }
}

function objectOf({ id, fileId }: Document): RecordObject {
  return { kind: 'document', id, fileId };
}
