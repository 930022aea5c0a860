import { Injectable } from '@nestjs/common';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { NewFormat } from '../../domain/document.entity.js';
import type { DocumentChanged, DocumentUploaded } from '../../document-events.js';
import type { DocumentStep } from './document-steps.js';

/** What happened to a document. */
export interface DocumentFact {
  readonly type: DocumentChanged['type'];
  readonly before?: JournalState;
  readonly after?: JournalState;
}

/** Writes journal entry and outbox message of each step on a document, always both and in the step's transaction. */
@Injectable()
export class DocumentFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  async tell(
    { transaction, actor, document, now }: Pick<DocumentStep, 'transaction' | 'actor' | 'document' | 'now'>,
    { type, before, after }: DocumentFact,
  ): Promise<void> {
    await this.journal.append(
      transaction,
      actor,
      {
        action: type,
        objectType: 'document',
        objectId: document.id,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
      now,
    );
    const event: DocumentChanged = {
      type,
      version: 1,
      aggregateId: document.id,
      payload: { fileId: document.fileId, documentId: document.id },
    };
    await this.outbox.append(transaction, event);
  }

  /** Bytes came in that the guarded processes shall look at; beside the fact that tells what they are for. */
  async uploaded(
    { transaction, document }: Pick<DocumentStep, 'transaction' | 'document'>,
    { objectHash, mediaType, sizeBytes }: NewFormat,
  ): Promise<void> {
    const event: DocumentUploaded = {
      type: 'records.document-uploaded',
      version: 1,
      aggregateId: document.id,
      payload: { documentId: document.id, objectHash, mediaType, sizeBytes },
    };
    await this.outbox.append(transaction, event);
  }
}
