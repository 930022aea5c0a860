import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '#kernel/domain-event';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { RecordObject } from '../../domain/record-object.js';
import type { AboutRecordObject, RecordStepFact } from '../../life-events.js';
import type { FileStep } from './file-steps.js';

/** What happened to an object of a file. */
export interface LifeFact {
  readonly type: RecordStepFact['type'];
  /** The file itself by default. */
  readonly object?: RecordObject;
  readonly before?: JournalState;
  readonly after?: JournalState;
}

/** Writes journal entry and outbox message of each step in the life of a record, always both and in the step's transaction. */
@Injectable()
export class LifeFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  /** Entries about proceedings stand in the history of their file, those about documents in their own. */
  async tell({ transaction, actor, file, now }: FileStep, fact: LifeFact): Promise<void> {
    const { type, object = { kind: 'file', id: file.id, fileId: file.id }, before, after } = fact;
    const named = object.kind === 'proceeding' ? { proceedingId: object.id } : {};
    await this.journal.append(
      transaction,
      actor,
      {
        action: type,
        objectType: object.kind === 'document' ? 'document' : 'record-file',
        objectId: object.kind === 'document' ? object.id : file.id,
        ...(before === undefined ? {} : { before }),
        after: { ...after, ...named },
      },
      now,
    );
    const event: DomainEvent<RecordStepFact['type'], AboutRecordObject> = {
      type,
      version: 1,
      aggregateId: file.id,
      payload: { fileId: file.id, objectKind: object.kind, objectId: object.id },
    };
    await this.outbox.append(transaction, event);
  }
}
