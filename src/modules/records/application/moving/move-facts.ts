import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Journal, type JournalRecord } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { MovedDocument } from '../../domain/moving/moving-documents.js';
import type { RecordContentMoved } from '../../events.js';
import type { MovedProceeding } from '../../persistence/moving/move.repository.js';

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
}

/**
 * Writes journal entries and the message about a move, in its transaction: one in the history of each file and one in that of
 * each document. The other file stands there by its id alone: whoever may read this one need not know of that one.
 */
@Injectable()
export class MoveFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  async moved(transaction: Transaction, actor: Actor, fact: MoveFact, now: Date): Promise<void> {
    const { moveId, kind, isUndo, reason, fromFileId, toFileId, proceedings, documents } = fact;
    const about = { moveId, kind, isUndo, reason, documents: documents.length };
    const isWithin = fromFileId === toFileId;
    const files: JournalRecord[] = [
      {
        action: 'records.content-moved-out',
        objectType: 'record-file',
        objectId: fromFileId,
        before: { proceedings: proceedings.map(({ from }) => from.reference) },
        after: { ...about, toFileId },
      },
      {
        action: 'records.content-moved-in',
        objectType: 'record-file',
        objectId: toFileId,
        after: { ...about, fromFileId, proceedings: proceedings.map(({ to }) => to.reference) },
      },
    ];
    const entries = documents.map(({ id, from, to }): JournalRecord => ({
      action: 'records.document-moved',
      objectType: 'document',
      objectId: id,
      before: { fileId: fromFileId, ...from },
      after: { fileId: toFileId, ...to, moveId, reason },
    }));
    await this.journal.appendMany(transaction, actor, [...(isWithin ? files.slice(0, 1) : files), ...entries], now);
    const event: RecordContentMoved = {
      type: 'records.content-moved',
      version: 1,
      aggregateId: toFileId,
      payload: { moveId, fileId: toFileId, fileIds: isWithin ? [] : [fromFileId] },
    };
    await this.outbox.append(transaction, event);
  }
}
