import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Journal, type JournalRecord } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { MovedDocument } from '../../domain/moving/moving-documents.js';
import type { RecordContentMoved } from '../../events.js';
import type { KeptLevel, MovedProceeding } from '../../persistence/moving/file-move.js';

/** What went from where to where. */
export interface MoveFact {
  readonly moveId: string;
  readonly kind: 'move' | 'merge' | 'split';
  readonly isUndo: boolean;
  readonly reason: string;
  readonly fromFileId: string;
  readonly toFileId: string;
  /** As seen in the direction it went now. */
  readonly proceedings: readonly Pick<MovedProceeding, 'id' | 'from' | 'to'>[];
  readonly documents: readonly MovedDocument[];
  /** Levels of their own that documents and parts of proceedings got or have again. */
  readonly levels: readonly KeptLevel[];
}

/**
 * Writes journal entries and the message about a move, in its transaction: in the history of each file one about the whole and one
 * about each proceeding, and one in that of each document. The other file stands there by its id alone: whoever may read
 * this one need not know of that one. A proceeding has an entry to itself, for not everybody who reads the others may see it.
 */
@Injectable()
export class MoveFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  async moved(transaction: Transaction, actor: Actor, fact: MoveFact, now: Date): Promise<void> {
    const { fromFileId, toFileId } = fact;
    const isWithin = fromFileId === toFileId;
    await this.journal.appendMany(
      transaction,
      actor,
      [
        ...ofFiles(fact),
        ...(isWithin ? [] : fact.proceedings.flatMap((one) => ofProceeding(fact, one))),
        ...ofDocuments(fact),
      ],
      now,
    );
    const event: RecordContentMoved = {
      type: 'records.content-moved',
      version: 1,
      aggregateId: toFileId,
      payload: { moveId: fact.moveId, fileId: toFileId, fileIds: isWithin ? [] : [fromFileId] },
    };
    await this.outbox.append(transaction, event);
  }
}

function ofFiles({
  moveId,
  kind,
  isUndo,
  reason,
  fromFileId,
  toFileId,
  proceedings,
  documents,
}: MoveFact): JournalRecord[] {
  const about = { moveId, kind, isUndo, reason, proceedings: proceedings.length, documents: documents.length };
  const [objectType, isWithin] = ['record-file', fromFileId === toFileId] as const;
  const out = { action: 'records.content-moved-out', objectType, objectId: fromFileId, after: { ...about, toFileId } };
  const into = { action: 'records.content-moved-in', objectType, objectId: toFileId, after: { ...about, fromFileId } };
  return isWithin ? [out] : [out, into];
}

/** In either history under the reference it had or has there: that of the other side begins with the reference of the other file. */
function ofProceeding(
  { moveId, fromFileId, toFileId, levels }: MoveFact,
  moved: MoveFact['proceedings'][number],
): JournalRecord[] {
  const { id: proceedingId, from, to } = moved;
  const level = levels.find(({ id }) => id === proceedingId);
  const [action, objectType] = ['records.proceeding-moved', 'record-file'] as const;
  return [
    {
      ...{ action, objectType, objectId: fromFileId },
      before: { reference: from.reference },
      after: { proceedingId, moveId, toFileId },
    },
    {
      ...{ action, objectType, objectId: toFileId },
      before: { fromFileId, ...(level ? { confidentiality: level.from } : {}) },
      after: { proceedingId, moveId, reference: to.reference, ...(level ? { confidentiality: level.to } : {}) },
    },
  ];
}

function ofDocuments({ moveId, reason, fromFileId, toFileId, documents, levels }: MoveFact): JournalRecord[] {
  const byDocument = new Map(levels.map((level) => [level.id, level]));
  return documents.map(({ id, from, to }) => {
    const level = byDocument.get(id);
    return {
      action: 'records.document-moved',
      objectType: 'document',
      objectId: id,
      before: { fileId: fromFileId, ...from, ...(level ? { confidentiality: level.from } : {}) },
      after: { fileId: toFileId, ...to, ...(level ? { confidentiality: level.to } : {}), moveId, reason },
    };
  });
}
