import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { ConversionStepTaken, FileConverted, FileTakenBack } from '../../events.js';

/** Writes journal entry and outbox message of each fact about conversions, in the caller's transaction. */
@Injectable()
export class ConversionFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  async step(
    transaction: Transaction,
    actor: Actor,
    conversionId: string,
    type: ConversionStepTaken['type'],
    after: JournalState,
  ): Promise<void> {
    await this.journal.append(transaction, actor, {
      action: type,
      objectType: 'conversion',
      objectId: conversionId,
      after,
    });
    const event: ConversionStepTaken = { type, version: 1, aggregateId: conversionId, payload: { conversionId } };
    await this.outbox.append(transaction, event);
  }

  async fileConverted(
    transaction: Transaction,
    actor: Actor,
    conversionId: string,
    file: {
      readonly fileId: string;
      readonly reference: string;
      readonly row: number;
      readonly oldReference: string | null;
    },
  ): Promise<void> {
    const { fileId, reference, row, oldReference } = file;
    await this.journal.append(transaction, actor, {
      action: 'exchange.file-converted',
      objectType: 'record-file',
      objectId: fileId,
      after: { reference, oldReference, conversionId, row },
    });
    const event: FileConverted = {
      type: 'exchange.file-converted',
      version: 1,
      aggregateId: fileId,
      payload: { conversionId, fileId, reference },
    };
    await this.outbox.append(transaction, event);
  }

  async fileTakenBack(
    transaction: Transaction,
    actor: Actor,
    conversionId: string,
    {
      fileId,
      reference,
      row,
      undoId,
    }: { readonly fileId: string; readonly reference: string; readonly row: number; readonly undoId: string },
  ): Promise<void> {
    await this.journal.append(transaction, actor, {
      action: 'exchange.file-taken-back',
      objectType: 'record-file',
      objectId: fileId,
      before: { reference, conversionId, row },
      after: { undoId },
    });
    const event: FileTakenBack = {
      type: 'exchange.file-taken-back',
      version: 1,
      aggregateId: fileId,
      payload: { conversionId, fileId, reference },
    };
    await this.outbox.append(transaction, event);
  }
}
