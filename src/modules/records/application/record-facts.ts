import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { Proceeding } from '../domain/proceeding.entity.js';
import type { Document } from '../domain/document.entity.js';
import type { RecordFile } from '../domain/record-file.entity.js';
import type { DraftDiscarded, RecordFilePrepared } from '../draft-events.js';
import type { DocumentAdded, ProceedingOpened, RecordFileOpened, RecordFileRemarked } from '../events.js';
import type { Remarking } from './remarking.js';

/** Writes journal entry and outbox message of each fact of this module, always both and in the caller's transaction. */
@Injectable()
export class RecordFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  /** @param draft what it was called while it was prepared */
  async fileOpened(transaction: Transaction, actor: Actor, file: RecordFile, draft?: string): Promise<void> {
    await this.journal.append(transaction, actor, {
      action: 'records.file-opened',
      objectType: 'record-file',
      objectId: file.id,
      ...(draft === undefined ? {} : { before: { state: 'draft', reference: draft } }),
      after: described(file),
    });
    const event: RecordFileOpened = {
      type: 'records.file-opened',
      version: 1,
      aggregateId: file.id,
      payload: { fileId: file.id, reference: file.reference, leadUnitId: file.leadUnitId },
    };
    await this.outbox.append(transaction, event);
  }

  async filePrepared(transaction: Transaction, actor: Actor, file: RecordFile): Promise<void> {
    await this.journal.append(transaction, actor, {
      action: 'records.file-prepared',
      objectType: 'record-file',
      objectId: file.id,
      after: { ...described(file), state: 'draft', readers: (file.draftReaders ?? []).join(' ') },
    });
    const event: RecordFilePrepared = {
      type: 'records.file-prepared',
      version: 1,
      aggregateId: file.id,
      payload: { fileId: file.id, leadUnitId: file.leadUnitId },
    };
    await this.outbox.append(transaction, event);
  }

  async draftDiscarded(transaction: Transaction, actor: Actor, file: RecordFile, reason: string): Promise<void> {
    await this.journal.append(transaction, actor, {
      action: 'records.draft-discarded',
      objectType: 'record-file',
      objectId: file.id,
      before: described(file),
      after: { reason },
    });
    const event: DraftDiscarded = {
      type: 'records.draft-discarded',
      version: 1,
      aggregateId: file.id,
      payload: { fileId: file.id },
    };
    await this.outbox.append(transaction, event);
  }

  async fileRemarked(
    transaction: Transaction,
    actor: Actor,
    { file, before, after, replaced }: Pick<Remarking, 'file' | 'before' | 'after' | 'replaced'>,
    reason: string,
  ): Promise<void> {
    const proceedings = replaced.filter(({ objectKind }) => objectKind === 'proceeding');
    await this.journal.append(transaction, actor, {
      action: 'records.file-remarked',
      objectType: 'record-file',
      objectId: file.id,
      before: { ...before, proceedings: proceedings.map(({ reference }) => reference) },
      after: { ...after, proceedings: proceedings.map(({ replacedBy }) => replacedBy), reason },
    });
    const event: RecordFileRemarked = {
      type: 'records.file-remarked',
      version: 1,
      aggregateId: file.id,
      payload: {
        fileId: file.id,
        reference: after.reference,
        formerReference: before.reference,
        leadUnitId: after.leadUnitId,
        formerLeadUnitId: before.leadUnitId,
      },
    };
    await this.outbox.append(transaction, event);
  }

  async proceedingOpened(transaction: Transaction, actor: Actor, proceeding: Proceeding): Promise<void> {
    await this.journal.append(transaction, actor, {
      action: 'records.proceeding-opened',
      objectType: 'record-file',
      objectId: proceeding.fileId,
      after: {
        proceedingId: proceeding.id,
        reference: proceeding.reference,
        subject: proceeding.subject,
        ...(proceeding.partOfId === null ? {} : { partOf: proceeding.partOfId, partNumber: proceeding.partNumber }),
      },
    });
    const event: ProceedingOpened = {
      type: 'records.proceeding-opened',
      version: 1,
      aggregateId: proceeding.fileId,
      payload: { fileId: proceeding.fileId, proceedingId: proceeding.id, reference: proceeding.reference },
    };
    await this.outbox.append(transaction, event);
  }

  async documentAdded(transaction: Transaction, actor: Actor, file: RecordFile, document: Document): Promise<void> {
    await this.journal.append(transaction, actor, {
      action: 'records.document-added',
      objectType: 'document',
      objectId: document.id,
      after: {
        fileId: file.id,
        fileReference: file.reference,
        proceedingId: document.proceedingId,
        reference: document.reference,
        subject: document.subject,
        type: document.type,
        ...(document.attachedToId === null
          ? {}
          : { attachedTo: document.attachedToId, attachmentNumber: document.attachmentNumber }),
        objects: document.formats.map((format) => format.objectHash),
      },
    });
    const event: DocumentAdded = {
      type: 'records.document-added',
      version: 1,
      aggregateId: document.id,
      payload: {
        fileId: file.id,
        documentId: document.id,
        proceedingId: document.proceedingId,
        leadUnitId: file.leadUnitId,
      },
    };
    await this.outbox.append(transaction, event);
  }
}

function described(file: RecordFile): JournalState {
  const { reference, subject, fileType, leadUnitId, planUnitId, planMark } = file;
  return { reference, subject, fileType, leadUnitId, planUnitId, planMark };
}
